/** From a walked page to the article: where pages of the web are read. Runs in the background alone. */
import { extract } from '../extract';
import type { Extraction } from '../extract/article';
import { placedValues } from '../extract/corrections/placed-values';
import { listHeadlines, mayBeList } from '../extract/list-headlines';
import { findPager } from '../extract/pages/pager';
import { repair } from '../gbk/repair';
import { canonicalAddress } from '../page/own-address';
import type { Page } from '../page/page';
import { placesIn } from '../page/place-of';
import type { Walked } from '../page/walked';
import { rulesFor, type SiteRules } from '../settings/sites';
import { asDecided } from './as-decided';
import type { Capture } from './capture';

/** Reads a page as the reader decided for its site. Never rejects: what goes wrong is in `error`. */
export async function readWalked(walked: Walked): Promise<Capture> {
  if ('error' in walked) return failed(walked, walked.error);
  const { page, charset } = walked;
  const { url, title } = page;
  try {
    const rules = await rulesFor(url).catch((): SiteRules => ({}));
    const extraction = extractDecided(page, rules);
    const pager = findPager(page, extraction);
    const capture: Capture = {
      extraction,
      headlines: mayBeList(extraction) ? listHeadlines(page) : [],
      places: placesOf(page, extraction),
      values: placedValues(page, extraction),
      ...(pager && { pager }),
      url,
      charset,
      canonicalUrl: canonicalAddress(page),
      title,
    };
    return asDecided(capture, rules);
  } catch (error) {
    return failed({ url, title, charset }, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

/** The extraction with the boxes that the reader chose for the site as the text. */
export function extractDecided(page: Page, { picks = [] }: SiteRules): Extraction {
  return extract(page, { picks: picks.map(({ path }) => path), repair });
}

export function placesOf(page: Page, { removed }: Extraction): Record<number, string> {
  const placeOf = placesIn(page);
  const places: Record<number, string> = {};
  for (const { at } of removed) if (at[0] !== undefined) places[at[0]] = placeOf(at[0]);
  return places;
}

function failed(facts: Pick<Capture, 'url' | 'title' | 'charset'>, error: string): Capture {
  const { url } = facts;
  const extraction: Extraction = {
    url,
    kind: 'not-article',
    confidence: 0,
    doubts: ['no-body'],
    articles: [],
    removed: [],
    repairs: [],
  };
  return { ...facts, extraction, headlines: [], canonicalUrl: '', error };
}
