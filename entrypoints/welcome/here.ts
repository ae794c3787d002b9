/** What the extension does in pages of the web through injected scripts, done by the first page to itself. */
import { browser } from 'wxt/browser';
import type { Notice } from '../../in-page/notice';
import { callNotice } from '../../notice/call-notice';
import { callToggle } from '../../reader/call-toggle';

/** The tab of this page, known a moment after it was opened. */
let here: number | undefined;
void browser.tabs.getCurrent().then((tab) => {
  here = tab?.id;
});

/** The page may be open twice. */
export function isHere(tabId: number): boolean {
  return tabId === here;
}

/** The reader over the sample article: the script that is injected into pages of the web, loaded as this page's own. */
export function toggleHere(): boolean {
  if (callToggle() === null) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('/page-reader.js');
    document.body.append(script);
    script.addEventListener('load', () => script.remove());
  }
  return true;
}

/** What came of a save, as over any other page. */
export async function noticeHere(notice: Notice): Promise<boolean> {
  const { installNotice } = await import('../../notice/install');
  installNotice();
  callNotice(notice);
  return true;
}
