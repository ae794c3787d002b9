/**
 * Saved articles: what is given to be kept, and what the library answers of them. The one definition of these types; those of one
 * matter alone stand in its folder (`search/query.ts`, `articles/proposal.ts`, `care/step.ts` …).
 */
import type { Article, Edition, Removed, Repair } from '../extract/article';
import type { EditableField, FieldValues } from './editable-fields';

/** One article ready to be saved: the background makes it of a page that it has read (capture/save-tab.ts). */
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

/** Is this article in the library? `same-text`: under another address (a reprint), with nearly the same text at least. */
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

/** An article of the library that an address is the address of. */
export interface SavedUnder {
  id: number;
  /** ISO 8601 in UTC. */
  savedAt: string;
}

/** A row of the list. */
export interface SavedRow {
  id: number;
  url: string;
  title: string;
  /** The title with `[[` and `]]` around what matched. */
  headline: string;
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
  /** `example.cn`: the host of its address without `www.`, `m.` and the like. */
  site: string;
  edition: Edition | null;
  /** Since when; ISO 8601 in UTC. */
  readAt: string | null;
  starredAt: string | null;
  archivedAt: string | null;
  /** Names, in alphabetical order. */
  tags: string[];
  /** Picture blocks of the newest version, whether their pictures are kept or not. */
  pictures: number;
  notes: number;
  highlights: number;
}

/** A version of an article. `savedAt` of it: when its page was seen. */
export interface SavedArticle extends SavedRow {
  /** The same in every copy of the library. */
  uid: string;
  canonicalUrl: string;
  /** Position on its page, from 0, and how many stories there are. */
  story: { index: number; of: number };
  version: number;
  origin: VersionOrigin;
  /** With what the reader corrected by hand: see `edits` and `extracted`. */
  article: Article;
  edits: FieldEdit[];
  /** What the extraction says of the fields that were corrected. */
  extracted: FieldValues;
  removed: Removed[];
  repairs: Repair[];
  confidence: number;
  charset: string;
  extractor: string;
  /** Lower-case hex SHA-256 of the normalised text. */
  textHash: string;
}

/** `page`: from the page as it was then. `extracted-again`: from the original that an older version kept. */
export type VersionOrigin = 'page' | 'extracted-again';

export interface VersionRow {
  version: number;
  /** When it was stored, and when its page was seen; ISO 8601 in UTC. */
  savedAt: string;
  capturedAt: string;
  origin: VersionOrigin;
  /** As extracted. */
  title: string;
  length: number;
  /** Whether the original HTML is kept. */
  original: boolean;
  extractor: string;
}

/** A correction that holds. */
export interface FieldEdit {
  field: EditableField;
  value: Article[EditableField];
  /** ISO 8601 in UTC. */
  at: string;
}

/** What can be done to many articles at once. */
export type Change =
  | { kind: 'tag' | 'untag'; tags: string[] }
  | { kind: 'read' | 'star' | 'archive'; on: boolean }
  /** To the bin, back from it, and from it for good. */
  | { kind: 'delete' | 'undelete' | 'purge' };

export interface Tag {
  id: number;
  name: string;
  /** Articles outside the bin. */
  count: number;
}

export interface LibraryStatus {
  articles: number;
  inBin: number;
  /** Bytes of the database. */
  bytes: number;
  /** `ok`, or what SQLite's integrity check said, one finding a line; null when it was not asked for. */
  integrity: string | null;
}

/** A database file of the library: the one in use, or one that was put aside because it could not be opened. */
export interface LibraryFile {
  name: string;
  /** Bytes. */
  size: number;
  current: boolean;
}
