import { browser } from 'wxt/browser';
import type { Notice } from '../../in-page/notice';
import { ask } from '../../messages';
import { callNotice } from '../../notice/call-notice';

/** Shows a notice over the page of a tab; false where no script may run in it. */
export async function showNotice(tabId: number, notice: Notice): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-notice.js'] });
    await browser.scripting.executeScript({ target: { tabId }, func: callNotice, args: [notice] });
    return true;
  } catch {
    return ask('welcome.showNotice', { tabId, notice }).catch(() => false);
  }
}
