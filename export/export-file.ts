import type { Article } from '../extract/article';
import { fileName, folderName } from './file-name';
import type { Chunk, ExportFormat, ExportItem, Pictures, SetOptions } from './format';

/** What an export needs to know of a saved article: `SavedArticle` of the library has all of it. */
interface Saved {
  id: number;
  url: string;
  canonicalUrl: string;
  savedAt: string;
  article: Article;
}

/** A saved article as an item to export. `accessedOn` is the day of saving by the reader's own calendar: see `ExportContext`. */
export function itemOf(saved: Saved, more: { accessedOn?: string; pictures?: Pictures } = {}): ExportItem {
  const { id, url, canonicalUrl, savedAt, article } = saved;
  return { article, context: { id, url, canonicalUrl, savedAt, ...more } };
}

export interface ExportFile {
  name: string;
  mime: string;
  /** One after the other they are the file; a `Blob` takes them as they are. */
  chunks: Chunk[];
}

/**
 * A whole file at once, for a few articles. For many of them use `format.open` and give the page time between articles.
 * A format that takes one article a file writes the first.
 */
export function fileOf(format: ExportFormat, items: readonly ExportItem[], options: SetOptions): ExportFile {
  const [first] = items;
  const { mime } = format;
  const name = exportName(format, items, options);
  if (format.takes === 'one') return { name, mime, chunks: first ? [format.write(first.article, first.context)] : [] };
  const writer = format.open(options);
  return { name, mime, chunks: [...items.flatMap((item) => writer.add(item)), ...writer.close()] };
}

/** A file with one article has the article's name, a file with several that of the set. */
export function exportName(format: ExportFormat, items: readonly ExportItem[], options: SetOptions): string {
  const [first] = items;
  if (!first || (items.length > 1 && format.takes === 'many'))
    return `${folderName(options.title)}.${format.extension}`;
  const template = options.fileNames === undefined ? {} : { template: options.fileNames };
  return fileName(first.article, format.extension, { context: first.context, ...template });
}
