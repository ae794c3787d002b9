import { browser } from 'wxt/browser';
import { keepOn } from '../../auto-reader/sites';
import { takeWish } from '../../capture/wish';
import { t } from '../../components/page/labels';
import { ask } from '../../messages';
import { siteOfAddress } from '../../settings/site-access';
import { hostOf } from '../../settings/sites';
import { autoRead } from './auto-read';
import { showNotice } from './show-notice';
import { toggleReader } from './toggle-reader';

/** A site was permitted from the popup, which the browser's question closed: what was wished for its page is done all the same. */
export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void goOn(origins));
}

async function goOn(origins: readonly string[]): Promise<void> {
  const wish = await takeWish(Date.now());
  if (!wish || !origins.includes(siteOfAddress(wish.url) ?? '')) return;
  if (wish.to === 'open-by-itself') await keepOn(hostOf(wish.url));
  // A popup that is still there shows the page itself, and says what became of it.
  if (await ask('popup.isOpen').catch(() => false)) return;
  const tabs = await browser.tabs.query({ active: true });
  const id = tabs.find(({ url }) => url === wish.url)?.id;
  if (id === undefined) return;
  if (wish.to === 'read') await toggleReader(id);
  else if (!(await autoRead(id, wish.url))) await sayItIsOn(id, wish.url);
}

/** The page at hand is no article beyond doubt, so nothing opens: the reader is told that it will on the others. */
async function sayItIsOn(tabId: number, url: string): Promise<void> {
  const text = t('page.autoIsOn', { host: hostOf(url) });
  await showNotice(tabId, { tone: 'done', text, detail: '', actions: [], close: t('notice.close') });
}
