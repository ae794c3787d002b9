/**
 * Saving what was read of the page in a tab. The popup's button, the shortcut, the context menu and the reader all come here,
 * so that the same page is saved the same way whatever was pressed. Needs activeTab on the tab.
 */
import { browser } from 'wxt/browser';
import type { Doubt } from '../extract/article';
import { library } from '../library/client';
import { LibraryError, type LibraryFailure } from '../library/failure';
import type { SaveRequest, SaveResult } from '../library/record';
import { withFurtherOriginals } from '../page/further-originals';
import type { Capture } from './capture';
import { standOf } from './read-on';
import { PageClosed, runInTab } from './run-in-tab';
import { articleOfWholePage } from './whole-page';
import type { WhyClosed } from './why-closed';

export type SaveOutcome =
  /** On disk, one result for each article of the page. */
  | { state: 'saved'; results: SaveResult[]; titles: string[]; left?: PagesLeft }
  /** The page looks like no article: nothing was saved, ask first. */
  | { state: 'no-article'; doubts: Doubt[] }
  | { state: 'failed'; failure: SaveFailure; why?: WhyClosed };

/** `failed`: an error of this extension, which is in the console. */
export type SaveFailure = LibraryFailure | 'page-closed' | 'failed';

/** Further pages of the article that are not in what was saved. */
export interface PagesLeft {
  /** The last page that is. */
  at: number;
  /** All of them; null where the page does not say. */
  total: number | null;
}

export interface SaveOptions {
  /** Save also what looks like no article. */
  anyway?: boolean;
  /** Places of the stories to save, from 0; all of them without it. */
  stories?: number[];
}

/**
 * Saves the articles of a capture, maybe with blocks put back by the reader; resolves when they are on disk or it is clear why not,
 * and never rejects.
 */
export async function saveTab(
  tabId: number,
  capture: Capture,
  { anyway = false, stories }: SaveOptions = {},
): Promise<SaveOutcome> {
  const { kind, doubts } = capture.extraction;
  if (kind === 'not-article' && !anyway) return { state: 'no-article', doubts };
  try {
    const html = await htmlOfTab(tabId);
    const results: SaveResult[] = [];
    const requests = saveRequests(capture, html, new Date().toISOString()).filter(
      ({ story }) => !stories || stories.includes(story.index),
    );
    for (const request of requests) results.push(await library.save(request));
    const { open, next, total } = standOf(capture);
    const titles = requests.map(({ article }) => article.title ?? '');
    return { state: 'saved', results, titles, ...(open && { left: { at: next - 1, total } }) };
  } catch (error) {
    return failed(error);
  }
}

/** The same of a page that is yet to be read; what keeps it from being read keeps it from being saved. */
export async function readAndSave(
  tabId: number,
  read: () => Promise<Capture>,
  options: SaveOptions = {},
): Promise<SaveOutcome> {
  try {
    return await saveTab(tabId, await read(), options);
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): SaveOutcome {
  if (error instanceof LibraryError) return { state: 'failed', failure: error.failure };
  if (error instanceof PageClosed) return { state: 'failed', failure: 'page-closed', why: error.why };
  console.error('save', error);
  return { state: 'failed', failure: 'failed' };
}

/** HTML of the page in a tab as it stands; '' where it cannot be had: what was read is kept without it. */
export function htmlOfTab(tabId: number): Promise<string> {
  return runInTab(tabId, '/page-html.js', true).catch(() => '');
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
