import { browser } from 'wxt/browser';
import { callToggle } from '../../reader/call-toggle';

/** The reader over the sample article: the script that is injected into pages of the web, loaded as this page's own. */
export async function toggleHere(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== tabId) return false;
  if (callToggle() === null) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('/page-reader.js');
    document.body.append(script);
    script.addEventListener('load', () => script.remove());
  }
  return true;
}
