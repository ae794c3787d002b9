/**
 * Marks the toolbar button over pages that were saved before, where the reader allowed the browser to say which page a tab shows.
 * Without that permission nothing listens: a tab that is opened wakes nobody.
 */
import { type Browser, browser } from 'wxt/browser';
import { formatMomentShort } from '../../components/article/published-date';
import { t } from '../../components/page/labels';
import { library } from '../../library/client';
import { showSavedBefore } from './badge';

/** Call it while the background starts: an event that woke it finds only listeners that were added before anything was waited for. */
export function keepSavedBadge(): void {
  browser.tabs.onUpdated.addListener(mark);
  void listenWhereAllowed();
  browser.permissions.onAdded.addListener(listenWhereAllowed);
  browser.permissions.onRemoved.addListener(listenWhereAllowed);
}

async function listenWhereAllowed(): Promise<void> {
  const { onUpdated } = browser.tabs;
  if (await browser.permissions.contains({ permissions: ['tabs'] })) onUpdated.addListener(mark);
  else onUpdated.removeListener(mark);
}

async function mark(tabId: number, change: { status?: string }, tab: Browser.tabs.Tab): Promise<void> {
  if (change.status !== 'complete' || !tab.url || !/^https?:/.test(tab.url)) return;
  // A library that does not answer says so where it is used.
  const known = await library.savedUnder(tab.url).catch(() => null);
  if (known) await showSavedBefore(tabId, formatMomentShort(known.savedAt, t('locale')));
}
