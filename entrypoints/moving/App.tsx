import { browser } from 'wxt/browser';
import { Mark } from '../../components/controls/Mark';
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
      <header>
        <h1 className="wordmark">
          <Mark size={22} />
          {t('brand')}
          <span className="page-name">{t('moving.name')}</span>
        </h1>
        <a href={browser.runtime.getURL('/library.html')}>{t('options.libraryOpen')}</a>
      </header>
      <BackupPanel />
      <ArrivalPanel />
      <SyncPanel />
    </main>
  );
}
