import { browser } from 'wxt/browser';
import { loadInTab } from '../../capture/load-in-tab';
import { safeLink } from '../../components/article/safe-address';
import { toggleReader } from './toggle-reader';

/**
 * Takes a tab to a headline of the list that it shows, and opens the reader over it. The permission for a tab lasts while it stays on
 * its site: elsewhere the button says that the key is to be pressed again.
 */
export async function readAt(tabId: number, address: string): Promise<boolean> {
  const url = safeLink(address);
  if (!url) return false;
  await loadInTab(tabId, url);
  return (await opensByItself(tabId)) || toggleReader(tabId);
}

/** On a site where the reader opens by itself it is there already, or about to be. */
async function opensByItself(tabId: number): Promise<boolean> {
  const func = () => Symbol.for('qingyang.reader.toggle') in globalThis;
  const [found] = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return found?.result === true;
}
