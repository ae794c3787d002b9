import { browser } from 'wxt/browser';
import { captureHtmlOf } from '../../capture/save-tab';
import { downloadFile } from '../../components/download-file';
import { Menu } from '../../components/Menu';
import { useTranslate } from '../../components/translate';
import { ask } from '../../messages';
import type { Capture } from '../../page/capture';
import type { ShownTab } from './shown-tab';

interface PageMenuProps {
  tab: ShownTab;
  capture: Capture;
  say: (text: string) => void;
}

/** What can be done about the page itself: say where its text is, pack it for a report. */
export function PageMenu({ tab, capture, say }: PageMenuProps) {
  const t = useTranslate();
  const pack = async () => {
    const { writeReport } = await import('../../capture/report');
    const html = await captureHtmlOf(tab.id).catch(() => '');
    const at = new Date().toISOString();
    const { version } = browser.runtime.getManifest();
    const zip = writeReport(capture, html, { version, browser: navigator.userAgent, at });
    const name = `${t('page.reportName', { host: new URL(capture.url).host.replace(':', '-'), date: at.slice(0, 10) })}.zip`;
    downloadFile(name, 'application/zip', [zip]);
    say(t('page.reportDone', { name }));
  };
  return (
    <Menu
      name={t('page.menu')}
      face="⋯"
      groups={[
        {
          entries: [
            { id: 'pick', label: t('page.pick'), do: () => void pickBlock(tab.id, () => say(t('popup.noReader'))) },
            {
              id: 'report',
              label: t('page.report'),
              do: () => void pack().catch(() => say(t('page.reportFailed'))),
            },
          ],
        },
      ]}
    />
  );
}

/** Lets the reader choose the text on the page; the popup makes room for it. */
export async function pickBlock(tabId: number, onRefused: () => void): Promise<void> {
  if (await ask('background.pickBlock', { tabId }).catch(() => false)) window.close();
  else onRefused();
}
