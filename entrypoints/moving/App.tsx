import { PageHead } from '../../components/page/PageHead';
import { useTranslate } from '../../components/page/translate';
import { useSettings } from '../../components/page/use-settings';
import { ArrivalPanel } from './ArrivalPanel';
import { BackupPanel } from './BackupPanel';
import { SyncPanel } from './SyncPanel';

/** One sheet for each way in or out. */
export function App() {
  const t = useTranslate();
  const [settings] = useSettings();
  if (!settings) return null;
  return (
    <main className="moving">
      <PageHead name={t('moving.name')} />
      <BackupPanel />
      <ArrivalPanel />
      <SyncPanel />
    </main>
  );
}
