/** What a family of templates leaves in its pages. Data only: the stage `read-template` reads it. */
export interface Fingerprint {
  /**
   * Ids, classes and element names of the boxes that hold the text and nothing else, in lower case, without the hashes and
   * numbers that build tools and editors append: `index_cententWrap__Jv8jK` is `index_cententwrap`, `vsb_content_2` is
   * `vsb_content`. The first of the list that a page has counts. A name that other templates use for more than the text
   * (`content`, `main`, `left`) has no place here: rules/box-hints.ts knows those.
   */
  body?: readonly string[];
  /** Comments that the system writes before and after the text. */
  content?: { readonly begin: RegExp; readonly end: RegExp };
  /**
   * Boxes and inline elements whose whole text is one field, without a label: the account's name above a WeChat article, the
   * newspaper in `<div class="source">`.
   */
  fields?: Readonly<Record<string, FieldOfElement>>;
  /** The text is hidden until a script has run; hidden text in the body's box is the text. */
  bodyIsRevealed?: true;
}

export type FieldOfElement = 'source' | 'author' | 'editor' | 'publishedAt';

/** Names as templates write them, and names that only look alike: every fingerprint has both. */
export interface FingerprintCases {
  readonly hits: readonly [string, ...string[]];
  readonly misses: readonly [string, ...string[]];
}
