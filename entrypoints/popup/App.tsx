import { useSettings } from '../../components/page/use-settings';
import { ClosedPage } from './ClosedPage';
import { PageView } from './PageView';
import { Reading } from './Reading';
import { usePage } from './use-page';

export function App() {
  const [settings] = useSettings();
  const { state, readNow, putBack, takeOut, replace, go, permit } = usePage();
  if (!settings || state.is === 'reading') return <Reading onNow={readNow} />;
  if (state.is === 'ready')
    return (
      <PageView
        // Another page begins with its own story and its own view.
        key={state.capture.url}
        tab={state.tab}
        capture={state.capture}
        settings={settings}
        site={state.site}
        onPutBack={putBack}
        onTakeOut={takeOut}
        onJoined={replace}
        onGo={go}
      />
    );
  return <ClosedPage state={state} onPermit={permit} />;
}
