/** What the library keeps and what it answers. The one definition of these types. */
import type { Article, Extraction, Removed, Repair } from '../extract/article';

/** A page as it was captured, ready to be saved: what `page-capture` returns plus what the reader chose. */
export interface SaveRequest {
  /** Address of the tab. */
  url: string;
  /** `<link rel=canonical>` or og:url, or ''. */
  canonicalUrl: string;
  /** Which article of the page; a page with several stories is saved one story a request. */
  article: Article;
  /** Position of the article on its page, from 0, and how many there are. */
  story: { index: number; of: number };
  removed: Removed[];
  repairs: Repair[];
  confidence: number;
  /** The page's HTML as the browser has it, compressed by the owner of the library; '' when it could not be read. */
  html: string;
  /** Charset that the page was decoded from: `document.characterSet`. */
  charset: string;
  /** ISO 8601 in UTC, by the clock of whoever asks. */
  savedAt: string;
  /** Version of the extension that extracted. */
  extractor: string;
}

export interface SaveResult {
  id: number;
  /** `saved`: new in the library. `already`: the same text was there. `new-version`: the text had changed. */
  outcome: 'saved' | 'already' | 'new-version';
  /** 1 for the first. */
  version: number;
  /** When this version was stored. */
  savedAt: string;
}

/** Is this article in the library? `same-text`: under another address (a reprint). */
export interface Standing {
  state: 'not-saved' | 'saved' | 'changed' | 'same-text';
  id: number | null;
  version: number | null;
  savedAt: string | null;
  /** Where the known copy came from, for `same-text`. */
  url: string | null;
}

export interface StandingRequest {
  url: string;
  canonicalUrl: string;
  story: { index: number; of: number };
  title: string | null;
  text: string;
}

/** A row of the list. */
export interface SavedRow {
  id: number;
  url: string;
  title: string;
  siteName: string | null;
  source: string | null;
  publishedAt: string | null;
  savedAt: string;
  authors: string[];
  section: string[];
  script: 'hans' | 'hant';
  /** Characters of the text. */
  length: number;
  versions: number;
  /** Start of the text, or the place of the hit with `[[` and `]]` around what matched. */
  excerpt: string;
  deletedAt: string | null;
}

export interface SavedArticle extends SavedRow {
  canonicalUrl: string;
  version: number;
  article: Article;
  removed: Removed[];
  repairs: Repair[];
  confidence: number;
  charset: string;
  extractor: string;
  /** Lower-case hex SHA-256 of the normalised text. */
  textHash: string;
}

export interface VersionRow {
  version: number;
  savedAt: string;
  title: string;
  length: number;
}

export interface Query {
  /**
   * Words parted by spaces that must all occur: in a headline (引题 and 副题 too), the text, a caption, the name of an author or
   * editor, the source or the site. '' for all. Any part of a word is found, and Simplified and Traditional find both.
   */
  text: string;
  bin: boolean;
  order: 'saved' | 'published' | 'relevance';
  offset: number;
  /** At most 500. */
  limit: number;
}

export interface QueryResult {
  total: number;
  rows: SavedRow[];
}

export interface LibraryStatus {
  articles: number;
  inBin: number;
  /** Bytes of the database. */
  bytes: number;
  /** `ok`, or what SQLite's integrity check said, one finding a line; null when it was not asked for. */
  integrity: string | null;
}

/** Why the library cannot be used, as an id that the interface translates. */
export type LibraryFailure = 'storage-refused' | 'newer-version' | 'disk-full' | 'corrupt' | 'unavailable';

export type { Article, Extraction };
