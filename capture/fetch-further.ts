/** Fetches a further page of the article in a tab from inside that page, and reads it. Needs activeTab; runs in the background. */
import { browser } from 'wxt/browser';
import type { Extraction } from '../extract/article';
import { findPager, type Pager } from '../extract/pages/pager';
import type { FetchedPage, FetchFailure, FetchOutcome } from '../page/fetch-page';
import type { FurtherOriginal } from '../page/further-originals';
import { rulesFor, type SiteRules } from '../settings/sites';
import { callFetchPage } from './install-fetch-page';
import { extractDecided, placesOf } from './read-walked';

/** A further page as it was read; plain data. */
export interface FurtherPage extends FurtherOriginal {
  extraction: Extraction;
  places: Record<number, string>;
  pager: Pager | null;
}

export type FurtherOutcome = { is: 'read'; page: FurtherPage } | FetchFailure;

/** Never rejects: a tab that went elsewhere lets nothing be fetched any more. */
export async function fetchFurther(tabId: number, url: string): Promise<FurtherOutcome> {
  try {
    const outcome = await fetchInTab(tabId, url);
    return outcome.is === 'fetched' ? { is: 'read', page: await readFetched(outcome.fetched) } : outcome;
  } catch {
    return { is: 'failed', fault: 'unreachable' };
  }
}

async function fetchInTab(tabId: number, url: string): Promise<FetchOutcome> {
  const target = { tabId };
  const call = async () => {
    const [called] = await browser.scripting.executeScript({ target, func: callFetchPage, args: [url] });
    return called?.result ? (JSON.parse(called.result as unknown as string) as FetchOutcome) : null;
  };
  const answered = await call();
  if (answered) return answered;
  await browser.scripting.executeScript({ target, files: ['/page-further.js'] });
  return (await call()) ?? { is: 'failed', fault: 'unreachable' };
}

async function readFetched({ url, html, page }: FetchedPage): Promise<FurtherPage> {
  const rules = await rulesFor(url).catch((): SiteRules => ({}));
  const extraction = extractDecided(page, rules);
  return { url, html, extraction, places: placesOf(page, extraction), pager: findPager(page, extraction) };
}
