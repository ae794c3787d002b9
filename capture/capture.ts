import type { Extraction } from '../extract/article';
import type { PlacedValue } from '../extract/corrections/field-place';
import type { Headline } from '../extract/list-headlines';
import type { Pager } from '../extract/pages/pager';
import type { FurtherOriginal } from '../page/further-originals';

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
  /** Where each removed block stands in the page's template, by its number: see page/place-of.ts. */
  places?: Record<number, string>;
  /** Where the values of fields stand that were read from lines of the page: see extract/corrections/placed-values.ts. */
  values?: PlacedValue[];
  /** The way to the further pages of the article; absent where it has none. */
  pager?: Pager;
  /** The further pages that were fetched and joined, in their order: `extraction` holds them all. */
  further?: FurtherOriginal[];
  /** What went wrong; `extraction` is then a page without an article. */
  error?: string;
}
