/** Reading the page in a tab: for the background, which reads for all others (ask-capture.ts). Needs activeTab on the tab. */
import { ask } from '../messages';
import { walkTaken } from '../page/walked';
import type { Capture } from './capture';
import { readWalked } from './read-walked';
import { PageClosed, runInTab } from './run-in-tab';

/** @throws {PageClosed} */
export async function captureTab(tabId: number): Promise<Capture> {
  return readWalked(walkTaken(await takeTab(tabId)));
}

async function takeTab(tabId: number): Promise<string> {
  try {
    return await runInTab(tabId, '/page-capture.js');
  } catch (closed) {
    // The first page gives itself, so that its keys can be tried on it.
    const own = closed instanceof PageClosed && (await ask('welcome.take', { tabId }).catch(() => null));
    if (!own) throw closed;
    return own;
  }
}
