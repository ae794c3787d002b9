/** What the library keeps and what it answers. The one definition of these types. */
import type { Article, Edition, Extraction, Removed, Repair } from '../extract/article';
import type { TextRange } from './annotations/annotation';
import type { EditableField, FieldValues } from './editable-fields';
import type { ArticleDiff } from './versions/diff';

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

export interface Query {
  /**
   * Words parted by spaces that must all occur: in a headline (引题 and 副题 too), the text, a caption, the name of an author or
   * editor, the source or the site. '' for all. Any part of a word is found, and Simplified and Traditional find both.
   */
  text: string;
  bin: boolean;
  /**
   * Newest first, without a date last; `relevance`: hits in the headline before those in the byline before the rest;
   * `title`: as a dictionary has it, by sound.
   */
  order: 'saved' | 'published' | 'relevance' | 'title';
  /** Oldest first, or Z to A; not for `relevance`. */
  reverse?: boolean;
  filter?: Filter;
  offset: number;
  /** At most 500. */
  limit: number;
}

/** Narrows the list. All that is given must hold; of several values one must, but all of the tags. Absent and [] narrow nothing. */
export interface Filter {
  /** As in `SavedRow.site`. */
  sites?: string[];
  sources?: string[];
  authors?: string[];
  /** Any name of the breadcrumb. */
  sections?: string[];
  papers?: string[];
  /** Pages of a newspaper as printed: `04`, `A01`. */
  pages?: string[];
  /** Names of tags. */
  tags?: string[];
  /** Without any tag. */
  untagged?: true;
  /** Days of the page's own date, `2017-09-12`, both included. */
  published?: { from?: string; to?: string };
  /** Moments, ISO 8601 in UTC: from, and before. */
  saved?: { from?: string; before?: string };
  script?: 'hans' | 'hant';
  read?: boolean;
  starred?: boolean;
  archived?: boolean;
  picture?: boolean;
  /** With a note or a highlight of the reader's, or without. */
  annotated?: boolean;
  /** With more than one version, or with one. */
  changed?: boolean;
}

export type FacetKind = 'site' | 'source' | 'author' | 'section' | 'paper' | 'page';

export interface FacetCount {
  value: string;
  /** A name for it where there is a better one than the value: of a site. */
  label: string | null;
  count: number;
}

/** What the results of a query could be narrowed by; the counts of a kind leave out that kind's own filter. */
export interface Facets {
  total: number;
  /** The most frequent values of each kind, at most `limit`. */
  values: Record<FacetKind | 'tag', FacetCount[]>;
  scripts: { hans: number; hant: number };
  unread: number;
  starred: number;
  archived: number;
  withPicture: number;
  annotated: number;
  untagged: number;
  changed: number;
  /** The page's own year, newest first; null for those without date. */
  years: { year: string | null; count: number }[];
}

export interface Statistics {
  /** The most frequent first. `characters`: of the texts. */
  sites: { site: string; name: string | null; count: number; characters: number }[];
  /** Oldest first, `2026-01`; months without are not in it. */
  saved: { month: string; count: number }[];
  /** By the pages' own dates; those without are not in it. */
  published: { month: string; count: number }[];
}

export interface SavedSearch {
  /** Given by whoever makes it: `newUid()`. */
  uid: string;
  name: string;
  query: Omit<Query, 'offset' | 'limit'>;
  /** Place in the list, from 0. */
  position: number;
}

/** One of several articles with the same report. */
export interface Reprint {
  id: number;
  url: string;
  site: string;
  siteName: string | null;
  source: string | null;
  title: string;
  publishedAt: string | null;
  savedAt: string;
  length: number;
  /** How much of the shorter text the longer one holds, 0 to 1; 1 for the article that was asked about. */
  resemblance: number;
}

export interface Reprints {
  /** The article itself among them, by the pages' own dates, those without last. */
  copies: Reprint[];
  /** Id of the copy that had it first by those dates; null where they do not tell. */
  first: number | null;
  /** Id of the copy on the site that the most copies name as their 来源; null where none or several are. */
  origin: number | null;
}

/** A new extraction of an article from the original of its newest version. */
export interface ProposalRequest
  extends Pick<SaveRequest, 'article' | 'removed' | 'repairs' | 'confidence' | 'extractor'> {
  id: number;
  /** The version whose original was read: it must be the newest. */
  version: number;
  /** ISO 8601 in UTC. */
  at: string;
}

/** `same`: nothing would change. `impossible`: no such article, or it has a newer version. */
export type ProposalOutcome = 'proposed' | 'same' | 'impossible';

export interface ProposalRow {
  id: number;
  title: string;
  proposedAt: string;
  confidence: number;
  extractor: string;
}

export interface Proposal {
  id: number;
  /** The version that it would follow. */
  version: number;
  proposedAt: string;
  extractor: string;
  extractorBefore: string;
  confidence: number;
  confidenceBefore: number;
  /** As it would be, without the reader's corrections, which stay. */
  article: Article;
  removed: Removed[];
  repairs: Repair[];
  diff: ArticleDiff;
}

/** `stale`: the article has got a newer version since; the proposal is forgotten. */
export interface AcceptResult {
  accepted: number[];
  stale: number[];
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

export interface HighlightRequest {
  uid: string;
  id: number;
  /** The version that `range` is of. */
  version: number;
  range: TextRange;
  colour: string;
  note: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** A picture to be kept. */
export interface GivenPicture {
  /** Among the picture blocks of the version, from 0. */
  position: number;
  /** Address of the block's picture. */
  src: string;
  mime: string;
  /** 0 where it is not known. */
  width: number;
  height: number;
  base64: string;
}

export interface PictureRow extends Omit<GivenPicture, 'base64'> {
  hash: string;
  /** Bytes. */
  size: number;
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

/** What a check looks at, in this order: see `check.ts`. */
export const CHECK_PARTS = ['file', 'references', 'index', 'derived', 'versions', 'originals', 'pictures'] as const;

export type CheckPart = (typeof CHECK_PARTS)[number];

/** Something that is wrong with the library. */
export interface Finding {
  part: CheckPart;
  /** The article that it concerns, where it is one. */
  id: number | null;
  /** For a bug report, in English. */
  detail: string;
}

/** One step of a check or a repair: `done` of `of`; `next` is what the next step is asked with, null after the last. */
export interface RepairStep {
  next: number | null;
  done: number;
  of: number;
}

export interface CheckStep extends RepairStep {
  findings: Finding[];
}

/** What a repair does, in this order: see `repair.ts`. */
export const REPAIR_PARTS = ['references', 'file', 'derived', 'index'] as const;

export type RepairPart = (typeof REPAIR_PARTS)[number];

/** A database file of the library: the one in use, or one that was put aside because it could not be opened. */
export interface LibraryFile {
  name: string;
  /** Bytes. */
  size: number;
  current: boolean;
}

/** Why the library cannot be used, as an id that the interface translates. */
export type LibraryFailure = 'storage-refused' | 'newer-version' | 'disk-full' | 'corrupt' | 'unavailable';

export type { Highlight, Note, TextPoint, TextRange } from './annotations/annotation';
export type { Article, Extraction };
