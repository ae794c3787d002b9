/** Reading the page in a tab: for the background, which reads for all others (ask-capture.ts). Needs activeTab on the tab. */
import { ask } from '../messages';
import type { Walked } from '../page/walked';
import { walkedFromJson } from '../page/walked-json';
import type { Capture } from './capture';
import { readWalked } from './read-walked';
import { PageClosed, runInTab } from './run-in-tab';

/** @throws {PageClosed} */
export async function captureTab(tabId: number): Promise<Capture> {
  return readWalked(await walkTab(tabId));
}

async function walkTab(tabId: number): Promise<Walked> {
  try {
    return walkedFromJson(await runInTab(tabId, '/page-capture.js'));
  } catch (closed) {
    // The first page walks itself, so that its keys can be tried on it.
    const own = closed instanceof PageClosed && (await ask('welcome.walk', { tabId }).catch(() => null));
    if (!own) throw closed;
    return own;
  }
}
