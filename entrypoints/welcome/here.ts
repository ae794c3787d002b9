/** What the extension does in pages of the web through injected scripts, done by the first page to itself. */
import { browser } from 'wxt/browser';
import { callNotice } from '../../notice/call-notice';
import type { Notice } from '../../notice/notice';
import type { Capture } from '../../page/capture';
import { callToggle } from '../../reader/call-toggle';

/** The reader over the sample article: the script that is injected into pages of the web, loaded as this page's own. */
export async function toggleHere(tabId: number): Promise<boolean> {
  if (!(await isHere(tabId))) return false;
  if (callToggle() === null) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('/page-reader.js');
    document.body.append(script);
    script.addEventListener('load', () => script.remove());
  }
  return true;
}

/** The sample article, read from the page like any other. */
export async function captureHere(tabId: number): Promise<Capture | null> {
  if (!(await isHere(tabId))) return null;
  const { captureFully } = await import('../../page/capture-fully');
  return captureFully();
}

/** What came of a save, as over any other page. */
export async function noticeHere(tabId: number, notice: Notice): Promise<boolean> {
  if (!(await isHere(tabId))) return false;
  const { installNotice } = await import('../../notice/install');
  installNotice();
  callNotice(notice);
  return true;
}

async function isHere(tabId: number): Promise<boolean> {
  return (await browser.tabs.getCurrent())?.id === tabId;
}
