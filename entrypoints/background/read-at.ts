import { browser } from 'wxt/browser';
import { isAllowed } from '../../auto-reader/sites';
import { loadInTab, whenLoaded } from '../../capture/load-in-tab';
import { safeLink } from '../../components/article/safe-address';
import { t } from '../../components/page/labels';
import type { ReadAtAnswer } from '../../messages';
import type { TabCommand } from '../../settings/commands';
import { showFailure } from './badge';
import { toggleReader } from './toggle-reader';

/**
 * Takes a tab to a headline of the list that it shows, and opens the reader over it; where the browser would not let it, nothing is
 * opened and the reader over the list says which key to press there.
 * @param from address of the list
 */
export async function readAt(tabId: number, from: string, address: string): Promise<ReadAtAnswer> {
  const url = safeLink(address);
  if (!url) return { is: 'refused' };
  if (!(await mayReadThere(from, url))) return { is: 'press', key: await keyOfReader() };
  await loadInTab(tabId, url);
  if (!(await mayRead(tabId))) await askForKey(tabId);
  else if (!(await opensByItself(tabId))) await toggleReader(tabId);
  return { is: 'gone' };
}

/** Opens a headline beside the list, which stays; the toolbar button says that a press reads it. */
export async function openBeside(tabId: number, address: string): Promise<void> {
  const url = safeLink(address);
  if (!url) return;
  const list = await browser.tabs.get(tabId);
  const tab = await browser.tabs.create({ url, openerTabId: tabId, index: list.index + 1 });
  if (tab.id === undefined) return;
  const opened = tab.id;
  await whenLoaded(opened);
  if (!(await mayRead(opened))) await askForKey(opened);
}

/** Chrome's permission for a tab lasts while it stays on its site, Firefox's while it stays on its page. */
async function mayReadThere(from: string, url: string): Promise<boolean> {
  const stays = !import.meta.env.FIREFOX && new URL(from).origin === new URL(url).origin;
  return stays || isAllowed(new URL(url).host);
}

/** An address of the same site may have led to another one, as those of search engines do. */
function mayRead(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => true,
    () => false,
  );
}

/** The page is there and may not be read yet: only the toolbar button can say so. */
async function askForKey(tabId: number): Promise<void> {
  const key = await keyOfReader();
  await showFailure(tabId, key ? t('notice.pressHere', { key }) : t('notice.clickHere'));
}

/** As the browser writes it: `Alt+Shift+L`, '' where the reader took it away. */
async function keyOfReader(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === ('toggle-reader' satisfies TabCommand))?.shortcut ?? '';
}

/** On a site where the reader opens by itself it is there already, or about to be. */
async function opensByItself(tabId: number): Promise<boolean> {
  const func = () => Symbol.for('qingyang.reader.toggle') in globalThis;
  const [found] = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return found?.result === true;
}
