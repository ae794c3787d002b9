/** Reads the further pages of an article, one after the other, and joins them: for the reader, the popup and every save. */
import { joinPage, lastBlockOf, madeWhole, withBlocksAfter } from '../extract/pages/join-pages';
import { addressOf } from '../extract/pages/page-address';
import type { Pager } from '../extract/pages/pager';
import { continuation, type NotNext } from '../extract/pages/same-article';
import type { FetchFault } from '../page/fetch-page';
import type { RestoredLine } from '../settings/site-rules';
import type { Capture } from './capture';
import type { FurtherOutcome, FurtherPage } from './fetch-further';
import { restoreLines } from './keep-restored';

/** Pages of one article at most. */
export const MOST_PAGES = 30;

export type Stop =
  /** Every page is there. */
  | { why: 'end' }
  /** The reader stopped it. */
  | { why: 'stopped' }
  | { why: 'limit' }
  /** The pager counts more pages than it tells the addresses of. */
  | { why: 'no-address' }
  | { why: NotNext }
  | { why: 'fault'; fault: FetchFault; status: number | undefined };

export interface ReadOnOptions {
  /** The capture as it is now: the reader may change it while a page is on its way. */
  get: () => Capture;
  /** Takes the capture with one page more. */
  set: (capture: Capture) => void;
  /** Has one page fetched by the page itself, and reads it (fetch-further.ts). */
  fetchPage: (url: string) => Promise<FurtherOutcome>;
  signal: AbortSignal;
  /** Lines that this site keeps on every page. */
  restored?: readonly RestoredLine[];
}

/** How far an article is read: `next` is the number of the page to read next. */
export function standOf({ pager, further = [] }: Pick<Capture, 'pager' | 'further'>): {
  next: number;
  total: number | null;
  /** Further pages are there to be read. */
  open: boolean;
} {
  const next = (pager?.index ?? 1) + further.length + 1;
  const total = pager?.total ?? null;
  return {
    next,
    total,
    open: pager !== undefined && (total === null ? pager.addresses[next] !== undefined : next <= total),
  };
}

/** Reads on from where the capture ends. What is joined before a page fails stays; asked again, it goes on with that page. */
export async function readOn({ get, set, fetchPage, signal, restored = [] }: ReadOnOptions): Promise<Stop> {
  for (;;) {
    const step = nextAddress(get());
    if ('why' in step) {
      if (step.why === 'end') set(wholeOf(get()));
      return step;
    }
    const outcome = await fetchPage(step.url);
    if (signal.aborted) return { why: 'stopped' };
    if (outcome.is === 'failed') return { why: 'fault', fault: outcome.fault, status: outcome.status };
    const joined = withPage(get(), step.number, outcome.page, restored);
    if ('why' in joined) return joined;
    set(joined);
  }
}

function nextAddress(capture: Capture): { number: number; url: string } | Stop {
  const { pager } = capture;
  const { next: number, open } = standOf(capture);
  if (!pager || !open) return { why: 'end' };
  if (number > MOST_PAGES) return { why: 'limit' };
  const url = addressOf(number, pager, capture.url);
  if (!url) return { why: 'no-address' };
  return seen(capture).has(bare(url)) ? { why: 'repeated' } : { number, url };
}

function withPage(
  capture: Capture,
  number: number,
  page: FurtherPage,
  restored: readonly RestoredLine[],
): Capture | { why: NotNext } {
  const { pager } = capture;
  const [article] = capture.extraction.articles;
  if (!article || !pager) return { why: 'no-text' };
  const kept = restoreLines({ ...bareCapture(page), extraction: page.extraction }, restored).extraction;
  const found = continuation(article, kept, number);
  if (typeof found === 'string') return { why: found };
  const by = lastBlockOf(capture.extraction);
  const extraction = joinPage(capture.extraction, {
    number,
    url: page.url,
    extraction: withBlocksAfter(kept, by),
    story: kept.articles.indexOf(found),
  });
  const places = Object.fromEntries(Object.entries(page.places).map(([at, place]) => [Number(at) + by, place]));
  return {
    ...capture,
    extraction,
    places: { ...capture.places, ...places },
    pager: bothPagers(pager, page.pager, number),
    further: [...(capture.further ?? []), { url: page.url, html: page.html }],
  };
}

/** What the pagers of two pages say together. A pager that numbers the fetched page otherwise is not believed. */
function bothPagers(known: Pager, found: Pager | null, number: number): Pager {
  if (!found || (found.index !== number && found.index !== 1)) return known;
  const believed = found.index === number;
  return {
    index: known.index,
    total:
      known.total === null && (!believed || found.total === null)
        ? null
        : Math.max(known.total ?? 0, (believed && found.total) || 0),
    addresses: believed ? { ...found.addresses, ...known.addresses } : known.addresses,
  };
}

function wholeOf(capture: Capture): Capture {
  if (capture.pager?.index !== 1 || !capture.further?.length) return capture;
  return { ...capture, extraction: madeWhole(capture.extraction) };
}

function seen({ url, further = [] }: Capture): ReadonlySet<string> {
  return new Set([url, ...further.map((page) => page.url)].map(bare));
}

function bare(url: string): string {
  return url.replace(/#.*$/u, '');
}

function bareCapture({ url, places }: FurtherPage): Omit<Capture, 'extraction'> {
  return { url, canonicalUrl: '', charset: '', title: '', headlines: [], places };
}
