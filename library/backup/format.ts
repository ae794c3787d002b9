/**
 * What a backup is: a zip archive that needs no program of ours to be read.
 *
 *     README.txt
 *     articles/2026/2021-03-05 标题.md     the newest version as Markdown, with the reader's corrections
 *     records/3f/3f0c….json                everything of one article: `BackupRecord`
 *     originals/a1/a1b2….html.gz           the pages as they were, named by the SHA-256 of the HTML
 *     pictures/c3/c3d4….jpg                named by the SHA-256 of their bytes
 *     library.json                         tags and saved searches: `BackupShelf`
 *     manifest.json                        `BackupManifest`
 *     SHA256SUMS                           of every file above: `sha256sum -c SHA256SUMS`
 */
import type { Article, Removed, Repair } from '../../extract/article';
import type { Note, TextRange } from '../annotations/annotation';
import type { VersionOrigin } from '../record';
import type { SavedSearch } from '../search/query';

/** Raised when a reader of the format before could not make sense of it any more. */
export const BACKUP_FORMAT = 1;

export interface BackupManifest {
  format: 'qingyang-backup';
  formatVersion: number;
  /** Version of the library's tables that it was made from. */
  schemaVersion: number;
  /** ISO 8601 in UTC. */
  createdAt: string;
  counts: BackupCounts;
}

export interface BackupCounts {
  /** The bin included. */
  articles: number;
  versions: number;
  originals: number;
  pictures: number;
  notes: number;
  highlights: number;
  tags: number;
  searches: number;
}

/** What belongs to no single article. */
export interface BackupShelf {
  tags: { name: string; createdAt: string }[];
  searches: (SavedSearch & { createdAt: string; updatedAt: string })[];
}

/** Everything of one article. The same article gives the same JSON, letter for letter, in every copy of the library. */
export interface BackupRecord {
  format: 'qingyang-article';
  formatVersion: number;
  uid: string;
  url: string;
  canonicalUrl: string;
  story: { index: number; of: number };
  /** Since when; ISO 8601 in UTC. */
  readAt: string | null;
  starredAt: string | null;
  archivedAt: string | null;
  deletedAt: string | null;
  tags: { name: string; at: string }[];
  /** Every correction there has been, oldest first. Without `value`: as extracted again. */
  edits: { field: string; value?: unknown; at: string }[];
  notes: Note[];
  highlights: BackupHighlight[];
  /** Oldest first. */
  versions: BackupVersion[];
}

export interface BackupHighlight {
  uid: string;
  /** The version that `range` is of. */
  version: number;
  range: TextRange;
  quote: string;
  before: string;
  after: string;
  colour: string;
  note: string;
  createdAt: string;
  updatedAt: string;
}

export interface BackupVersion {
  version: number;
  savedAt: string;
  capturedAt: string;
  origin: VersionOrigin;
  /** As extracted. */
  article: Article;
  removed: Removed[];
  repairs: Repair[];
  confidence: number;
  charset: string;
  extractor: string;
  /** SHA-256 of the normalised text. */
  textHash: string;
  /** SHA-256 of the HTML in UTF-8; null where none is kept. */
  original: string | null;
  pictures: BackupPicture[];
}

export interface BackupPicture {
  position: number;
  src: string;
  /** SHA-256 of the bytes. */
  hash: string;
  mime: string;
  width: number;
  height: number;
}

/** Bytes of an original (gzip) or a picture, by their hash. */
export interface NamedBytes {
  hash: string;
  base64: string;
}

export type BytesKind = 'original' | 'picture';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/svg+xml': 'svg',
};

export function recordPath(uid: string): string {
  return `records/${uid.slice(0, 2)}/${uid}.json`;
}

/** The uid of a record's path; null for another path. */
export function uidOfPath(path: string): string | null {
  return /^records\/[^/]+\/([^/]+)\.json$/.exec(path)?.[1] ?? null;
}

export function originalPath(hash: string): string {
  return `originals/${hash.slice(0, 2)}/${hash}.html.gz`;
}

export function picturePath({ hash, mime }: Pick<BackupPicture, 'hash' | 'mime'>): string {
  return `pictures/${hash.slice(0, 2)}/${hash}.${EXTENSIONS[mime] ?? 'bin'}`;
}

/** The text of a record's file; its SHA-256 tells whether two copies of an article are the same. */
export function recordText(record: BackupRecord): string {
  return `${JSON.stringify(record)}\n`;
}
