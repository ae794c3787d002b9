/** What a format is: the shape of every entry in `export/index.ts`. */
import type { Article } from '../extract/article';
import type { Highlight, Note } from '../library/annotations/annotation';

/** What an export says beside the article itself. */
export interface ExportContext {
  /** Address the article was read at, or '' where it is not known. */
  url: string;
  /** ISO 8601 in UTC: when it was saved; absent when it was not. */
  savedAt?: string;
  /** The address the page itself calls its own, or ''. */
  canonicalUrl?: string;
  /** Number of the article in the library. */
  id?: number;
  /**
   * `2026-11-22`: the day of access for citations by the reader's own calendar. Without it the day of `savedAt` in UTC stands
   * in, which is the day before for what was saved in China before eight in the morning.
   */
  accessedOn?: string;
  /** Pictures that are at hand, by their address in the article. The others stay addresses. */
  pictures?: Pictures;
  /** What the reader wrote to it and marked in it: every format says it in its own way, see `annotations.ts`. */
  annotations?: Annotations;
  /** Names of the reader's tags. */
  tags?: readonly string[];
}

export interface Annotations {
  /** In the order of the text; `range` is a place in the blocks of the article that is exported. */
  highlights: readonly Highlight[];
  /** Oldest first. */
  notes: readonly Note[];
}

export interface PictureFile {
  bytes: Uint8Array<ArrayBuffer>;
}

export type Pictures = ReadonlyMap<string, PictureFile>;

/** One article with what an export says of it; `itemOf` makes it from a saved article. */
export interface ExportItem {
  article: Article;
  context: ExportContext;
}

/** What a file that holds several articles is told. */
export interface SetOptions {
  /** ISO 8601 in UTC, by the clock of whoever asks: `2026-11-22T01:00:00Z`. */
  now: string;
  /** Name of the set: title of the book, folder in the archive. */
  title: string;
  /** Template of the file names inside an archive: see `fileName`. */
  fileNames?: string;
}

/** A piece of a file. A text is written as UTF-8. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

/**
 * Writes a file article by article, so that a set of any size can be written with progress and can be given up in between:
 * all chunks in the order they came are the file.
 */
export interface SetWriter {
  add(item: ExportItem): Chunk[];
  /** The rest of the file. Nothing can be added afterwards. */
  close(): Chunk[];
}

interface FormatFacts {
  /** Stable id: `markdown`. The command line has formats of its own (cli/formats.ts). */
  id: string;
  /** Key of the name shown to the reader, in `locales/`. */
  label: string;
  /** File name extension without the dot. */
  extension: string;
  /** Media type without parameters; text is always UTF-8. */
  mime: string;
}

/** A format with one article a file. */
export interface ArticleFormat extends FormatFacts {
  takes: 'one';
  write(article: Article, context: ExportContext): string;
}

/** A format with any number of articles in one file. */
export interface SetFormat extends FormatFacts {
  takes: 'many';
  open(options: SetOptions): SetWriter;
}

export type ExportFormat = ArticleFormat | SetFormat;
