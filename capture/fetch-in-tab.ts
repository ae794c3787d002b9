/** Fetches a further page of the article in a tab from inside that page, for the popup and for saving. Needs activeTab. */
import { browser } from 'wxt/browser';
import type { FetchOutcome } from '../page/fetch-page';
import { callFetchPage } from './install-fetch-page';

/** @throws where the browser lets no extension in any more: the tab went elsewhere. */
export async function fetchInTab(tabId: number, url: string): Promise<FetchOutcome> {
  const target = { tabId };
  const call = async () => {
    const [called] = await browser.scripting.executeScript({ target, func: callFetchPage, args: [url] });
    return called?.result as FetchOutcome | null | undefined;
  };
  const answered = await call();
  if (answered) return answered;
  await browser.scripting.executeScript({ target, files: ['/page-further.js'] });
  return (await call()) ?? { is: 'failed', fault: 'unreachable' };
}
