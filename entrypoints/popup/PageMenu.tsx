import { browser } from 'wxt/browser';
import { turnOff, turnOn } from '../../auto-reader/sites';
import type { Capture } from '../../capture/capture';
import { htmlOfTab } from '../../capture/save-tab';
import { keepWish, takeWish } from '../../capture/wish';
import { Menu } from '../../components/controls/Menu';
import { downloadFile } from '../../components/export/download-file';
import { useTranslate } from '../../components/page/translate';
import { useAllowedSites } from '../../components/page/use-allowed-sites';
import { useSites } from '../../components/page/use-sites';
import { ask } from '../../messages';
import { hostOf } from '../../settings/sites';
import type { ShownTab } from './shown-tab';

interface PageMenuProps {
  tab: ShownTab;
  capture: Capture;
  say: (text: string) => void;
}

/** What can be done about the page itself: say where its text is, pack it for a report. */
export function PageMenu({ tab, capture, say }: PageMenuProps) {
  const t = useTranslate();
  const host = hostOf(capture.url);
  const sites = useSites();
  // A wish that came in a file of settings asks for the permission first.
  const auto = useAllowedSites(sites).has(host);
  const autoOn = {
    id: 'auto',
    label: t('page.autoOn'),
    do: () => {
      // Before the wish is kept, as in `usePage`: Firefox asks only while the press lasts.
      const turned = turnOn(host);
      void keepWish({ url: tab.url, to: 'open-by-itself' }, Date.now()).catch(() => undefined);
      void turned.then(async (on) => {
        if (!on) await takeWish(Date.now());
        say(t(on ? 'page.autoIsOn' : 'page.autoRefused', { host }));
      });
    },
  };
  const autoOff = {
    id: 'auto',
    label: t('page.autoOff'),
    do: () => void turnOff(host).then(() => say(t('page.autoIsOff', { host }))),
  };
  const pack = async () => {
    const { writeReport } = await import('../../capture/report');
    const html = await htmlOfTab(tab.id);
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
            ...(host === '' ? [] : [auto ? autoOff : autoOn]),
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
