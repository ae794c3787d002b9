/** Reading the page in a tab: for the background, which reads for all others (ask-capture.ts). Needs activeTab on the tab. */
import { ask } from '../messages';
import { walkTaken } from '../page/walked';
import type { Capture } from './capture';
import { readWalked } from './read-walked';
import { PageClosed, runInTab } from './run-in-tab';

/** @param now the page as it stands, also while it loads. @throws {PageClosed} */
export async function captureTab(tabId: number, now = false): Promise<Capture> {
  return readWalked(walkTaken(await takeTab(tabId, now)));
}

async function takeTab(tabId: number, now: boolean): Promise<string> {
  try {
    return await runInTab(tabId, '/page-capture.js', now);
  } catch (closed) {
    // The first page gives itself, so that its keys can be tried on it.
    const own = closed instanceof PageClosed && (await ask('welcome.take', { tabId }).catch(() => null));
    if (!own) throw closed;
    return own;
  }
}
