import { useTranslate } from '../../components/translate';
import { useSettings } from '../../components/use-settings';
import { ClosedPage } from './ClosedPage';
import { PageView } from './PageView';
import { usePage } from './use-page';

export function App() {
  const t = useTranslate();
  const [settings] = useSettings();
  const { state, putBack, takeOut } = usePage();
  if (!settings || state.is === 'reading')
    return (
      <main className="popup" aria-busy="true">
        <p className="reading">{t('popup.reading')}</p>
      </main>
    );
  if (state.is === 'ready')
    return (
      <PageView tab={state.tab} capture={state.capture} settings={settings} onPutBack={putBack} onTakeOut={takeOut} />
    );
  return <ClosedPage state={state} />;
}
