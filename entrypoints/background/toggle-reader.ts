import { browser } from 'wxt/browser';
import { t } from '../../components/page/labels';
import { segmentHeadline } from '../../extract/text/segment-headline';
import { ask } from '../../messages';
import { callToggle } from '../../reader/call-toggle';
import { outlive } from '../../reader/outlive';
import type { ReaderOutcome } from '../../reader/session';
import { clearBadge, showFailure } from './badge';
import { sayClosed, withWaiting } from './say-closed';

/**
 * Opens the reader over the page of a tab, or closes it. Needs activeTab.
 * @returns false where there is no reader: the browser lets no extension in, or the page throws it out.
 */
export async function toggleReader(tabId: number): Promise<boolean> {
  try {
    const outcome = await withWaiting(tabId, toggleInPage(tabId));
    if (outcome === 'opened' || outcome === 'closed') {
      await clearBadge(tabId);
      return true;
    }
    if (outcome === 'pdf') await showFailure(tabId, await sayClosed(tabId, 'pdf'));
    else await showFailure(tabId, t(outcome === 'expelled' ? 'notice.expelled' : 'popup.noReader'));
  } catch (error) {
    if (await ask('welcome.toggleReader', { tabId }).catch(() => false)) return true;
    await showFailure(tabId, await sayClosed(tabId, error instanceof Error ? error : 'unknown'));
  }
  return false;
}

/** Lets a script that the browser does not end with the extension stand by the frame of a reader. */
export async function outliveIn(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, world: 'MAIN', func: outlive });
}

async function toggleInPage(tabId: number): Promise<ReaderOutcome | undefined> {
  const target = { tabId };
  const [called] = await browser.scripting.executeScript({ target, func: callToggle });
  if (called?.result) return called.result as ReaderOutcome;
  const injecting = browser.scripting.executeScript({ target, files: ['/page-reader.js'] });
  // A background that has just started loads the dictionary for headlines while the page is walked, and not after.
  segmentHeadline('');
  const [injected] = await injecting;
  return injected?.result as ReaderOutcome | undefined;
}
