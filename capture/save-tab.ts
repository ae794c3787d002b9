/**
 * Capturing and saving the page in a tab. The popup's button, the shortcut, the context menu and the reader all come here,
 * so that the same page is saved the same way whatever was pressed. Needs activeTab on the tab.
 */
import { browser } from 'wxt/browser';
import type { Doubt } from '../extract/article';
import { library } from '../library/client';
import { LibraryError } from '../library/failure';
import type { LibraryFailure, SaveRequest, SaveResult } from '../library/record';
import { ask } from '../messages';
import type { Capture, FirstCapture } from '../page/capture';
import { withFurtherOriginals } from '../page/further-originals';
import { rulesFor, type SiteRules } from '../settings/sites';
import { asDecided } from './as-decided';
import { fetchInTab } from './fetch-in-tab';
import { readOn, standOf } from './read-on';
import { articleOfWholePage } from './whole-page';

/** The browser lets no extension into this page: its own pages, the add-on store, other extensions, a page that crashed. */
export class PageClosed extends Error {
  override readonly name = 'PageClosed';
}

export type SaveOutcome =
  /** On disk, one result for each article of the page. */
  | { state: 'saved'; results: SaveResult[]; titles: string[]; left?: PagesLeft }
  /** The page looks like no article: nothing was saved, ask first. */
  | { state: 'no-article'; doubts: Doubt[] }
  | { state: 'failed'; failure: LibraryFailure | 'page-closed' };

/** Further pages of the article that are not in what was saved. */
export interface PagesLeft {
  /** The last page that is. */
  at: number;
  /** All of them; null where the page does not say. */
  total: number | null;
}

export interface SaveOptions {
  /** Fetch the further pages of the article first, also where the site has no rule for it. */
  pages?: boolean;
  /** Save also what looks like no article. */
  anyway?: boolean;
  /** What was captured before, maybe with blocks put back by the reader; captured anew without it. */
  capture?: Capture;
  /** Places of the stories to save, from 0; all of them without it. */
  stories?: number[];
}

/**
 * Reads the page in a tab.
 * @throws {PageClosed}
 */
export async function captureTab(tabId: number): Promise<Capture> {
  return asDecided(await captureIn(tabId));
}

async function captureIn(tabId: number): Promise<Capture> {
  try {
    const { again, ...capture } = await run<FirstCapture>(tabId, '/page-capture.js');
    return again ? await run<Capture>(tabId, '/page-capture-again.js') : capture;
  } catch (closed) {
    // The first page reads itself, so that its keys can be tried on it.
    const own = closed instanceof PageClosed && (await ask('welcome.capture', { tabId }).catch(() => null));
    if (!own) throw closed;
    return own;
  }
}

/** Saves the articles of the page in a tab; resolves when they are on disk or it is clear why not, and never rejects. */
export async function saveTab(
  tabId: number,
  { anyway = false, pages = false, capture, stories }: SaveOptions = {},
): Promise<SaveOutcome> {
  try {
    const page = capture ?? (await withItsPages(tabId, await captureTab(tabId), pages));
    const { kind, doubts } = page.extraction;
    if (kind === 'not-article' && !anyway) return { state: 'no-article', doubts };
    const html = await captureHtmlOf(tabId).catch(() => '');
    const results: SaveResult[] = [];
    const requests = saveRequests(page, html, new Date().toISOString()).filter(
      ({ story }) => !stories || stories.includes(story.index),
    );
    for (const request of requests) results.push(await library.save(request));
    const { open, next, total } = standOf(page);
    const titles = requests.map(({ article }) => article.title ?? '');
    return { state: 'saved', results, titles, ...(open && { left: { at: next - 1, total } }) };
  } catch (error) {
    if (error instanceof PageClosed) return { state: 'failed', failure: 'page-closed' };
    return { state: 'failed', failure: error instanceof LibraryError ? error.failure : 'unavailable' };
  }
}

/** With the further pages of the article, where they are wanted, now or always on this site; as far as they can be had. */
async function withItsPages(tabId: number, capture: Capture, wanted: boolean): Promise<Capture> {
  if (!capture.pager) return capture;
  const { pages, restored = [] } = await rulesFor(capture.extraction.url).catch((): SiteRules => ({}));
  if (!pages && !wanted) return capture;
  let whole = capture;
  await readOn({
    get: () => whole,
    set: (joined) => {
      whole = joined;
    },
    fetchPage: (url) => fetchInTab(tabId, url),
    signal: new AbortController().signal,
    restored,
  });
  return whole;
}

/** HTML of the page in a tab as it stands. @throws {PageClosed} */
export function captureHtmlOf(tabId: number): Promise<string> {
  return run<string>(tabId, '/page-html.js');
}

/** One request for each article of the page. @param savedAt ISO 8601 in UTC. */
function saveRequests(page: Capture, html: string, savedAt: string): SaveRequest[] {
  const { extraction, canonicalUrl, charset } = page;
  const articles = extraction.articles.length > 0 ? extraction.articles : [articleOfWholePage(page)];
  return articles.map((article, index) => ({
    url: extraction.url,
    canonicalUrl,
    article,
    story: { index, of: articles.length },
    removed: extraction.removed,
    repairs: extraction.repairs,
    confidence: extraction.confidence,
    html: withFurtherOriginals(html, page.further ?? []),
    charset,
    savedAt,
    extractor: browser.runtime.getManifest().version,
  }));
}

async function run<Result>(tabId: number, file: Parameters<typeof inject>[1]): Promise<Result> {
  const [injected] = await inject(tabId, file);
  if (injected?.result === undefined || injected.result === null) throw new PageClosed(`${file} gave nothing`);
  return injected.result as Result;
}

function inject(tabId: number, file: '/page-capture.js' | '/page-capture-again.js' | '/page-html.js') {
  return browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch((error: unknown) => {
    throw new PageClosed(error instanceof Error ? error.message : String(error));
  });
}
