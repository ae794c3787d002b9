import { browser } from 'wxt/browser';
import { takeWish } from '../../capture/wish';
import { ask } from '../../messages';
import { siteOfAddress } from '../../settings/site-access';
import { toggleReader } from './toggle-reader';

/** A site was permitted from the popup, which the browser's question closed: its page is read all the same. */
export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void goOn(origins));
}

async function goOn(origins: readonly string[]): Promise<void> {
  const url = await takeWish(Date.now());
  if (url === null || !origins.includes(siteOfAddress(url) ?? '')) return;
  // A popup that is still there reads the page itself.
  if (await ask('popup.isOpen').catch(() => false)) return;
  const tabs = await browser.tabs.query({ active: true });
  const tab = tabs.find((shown) => shown.url === url);
  if (tab?.id !== undefined) await toggleReader(tab.id);
}
