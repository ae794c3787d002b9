import { extract } from '../extract';
import type { Extraction } from '../extract/article';
import { canGain, mayBeList } from '../extract/certainty';
import type { PlacedValue } from '../extract/corrections/field-place';
import type { Headline } from '../extract/list-headlines';
import { findPager, type Pager } from '../extract/pages/pager';
import { mayBeDamaged } from '../extract/repair/suspicion';
import { onPageAlone } from '../reader/present';
import { isDecided } from '../settings/picks';
import { fromDocument } from './from-document';
import { liveOptions } from './live';
import type { Page } from './page';
import { placesIn } from './place-of';

/** What is read in a tab; plain data. */
export interface Capture {
  extraction: Extraction;
  /** Address of the tab. */
  url: string;
  /** `<link rel=canonical>` or og:url, or ''. */
  canonicalUrl: string;
  /** Charset that the browser decoded the page from. */
  charset: string;
  /** `<title>`, white space folded. */
  title: string;
  /** What a page that is no article, or may be a list, offers to read; none on an article. */
  headlines: Headline[];
  /** Where each removed block stands in the page's template, by its number: see place-of.ts. */
  places?: Record<number, string>;
  /** Where the values of fields stand that were read from lines of the page: see extract/corrections/field-place.ts. Not in a first capture. */
  values?: PlacedValue[];
  /** The way to the further pages of the article; absent where it has none. */
  pager?: Pager;
  /** The further pages that were fetched and joined, in their order: `extraction` holds them all. */
  further?: FurtherOriginal[];
  /** What went wrong; `extraction` is then a page without an article. */
  error?: string;
}

/** A further page as it came. */
export interface FurtherOriginal {
  url: string;
  html: string;
}

/** What the small script gives, which holds what nearly every page needs. */
export interface FirstCapture extends Capture {
  /** The page has to be read again with all there is (capture-fully.ts). */
  again: boolean;
}

/** What is read of a page; the rest of a capture is the same however it was read. */
export type Read = Pick<Capture, 'extraction'> & Partial<Pick<Capture, 'headlines' | 'values'>>;

/**
 * Reads the document this runs in as its text stands, which is enough for nearly every page. Never rejects: what goes wrong is in
 * `error`.
 */
export async function captureFirst(): Promise<FirstCapture> {
  const decided = isDecided(document.URL); // under way while the document is read
  let again = false;
  const capture = await captureWith(async (page) => {
    const extraction = extract(page);
    const { kind, confidence, doubts } = extraction;
    again =
      canGain(kind !== 'not-article', confidence, doubts) ||
      mayBeList(extraction) ||
      mayBeDamaged(page) ||
      (await decided);
    return { extraction };
  });
  return { ...capture, again };
}

/** Reads the document this runs in. Never rejects: what goes wrong is in `error`. */
export async function captureWith(read: (page: Page) => Promise<Read>): Promise<Capture> {
  const facts = { url: document.URL, charset: document.characterSet };
  try {
    const page = onPageAlone(() => fromDocument(document, liveOptions(document)));
    const { extraction, headlines = [], values } = await read(page);
    const pager = findPager(page, extraction);
    return {
      extraction,
      headlines,
      places: placesOf(page, extraction),
      ...(values && { values }),
      ...(pager && { pager }),
      ...facts,
      canonicalUrl: canonicalAddress(page),
      title: page.title,
    };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const extraction = noArticle(facts.url);
    return { extraction, headlines: [], ...facts, canonicalUrl: '', title: document.title, error: message };
  }
}

export function placesOf(page: Page, { removed }: Extraction): Record<number, string> {
  const placeOf = placesIn(page);
  const places: Record<number, string> = {};
  for (const { at } of removed) if (at[0] !== undefined) places[at[0]] = placeOf(at[0]);
  return places;
}

/** The address a page states for itself, or ''. */
export function canonicalAddress(page: Page): string {
  for (const wanted of ['canonical', 'og:url']) {
    const found = page.metas.find(({ key, value }) => key === wanted && /^https?:\/\//i.test(value));
    if (found !== undefined) return found.value;
  }
  return '';
}

function noArticle(url: string): Extraction {
  return { url, kind: 'not-article', confidence: 0, doubts: ['no-body'], articles: [], removed: [], repairs: [] };
}
