import { ask } from '../messages';
import type { Capture } from './capture';
import type { FurtherOutcome } from './fetch-further';
import { PageClosed } from './run-in-tab';

/**
 * The page in a tab, read by the background: for the popup and other pages of the extension. Needs activeTab on the tab.
 * @param now the page as it stands, also while it loads
 * @throws {PageClosed}
 */
export async function askCapture(tabId: number, now = false): Promise<Capture> {
  const capture = await ask('background.readTab', { tabId, now });
  if ('closed' in capture) throw new PageClosed(`no extension is let into tab ${tabId}`, capture.closed);
  return capture;
}

/** A further page of the article in a tab, without `tabId` of the page that asks. Never rejects. */
export function askFurther(url: string, tabId?: number): Promise<FurtherOutcome> {
  return ask('background.readFurther', { url, ...(tabId !== undefined && { tabId }) }).catch(() => ({
    is: 'failed',
    fault: 'unreachable',
  }));
}
