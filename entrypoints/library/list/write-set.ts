import { contextOfSaved } from '../../../components/export/export-context';
import type { Chunk, ExportItem, Pictures, SetFormat, SetOptions } from '../../../export';
import type { Annotations } from '../../../export/format';
import type { SavedArticle } from '../../../library/record';

interface WriteSetOptions extends SetOptions {
  /** The pictures that are kept of one; none without it. */
  pictures?: (saved: SavedArticle) => Promise<Pictures>;
  /** What the reader wrote to one. */
  annotations?: (saved: SavedArticle) => Promise<Annotations | undefined>;
  /** Called before the first article and after each. */
  onProgress: (done: number) => void;
  /** Stops before the next article. */
  signal: AbortSignal;
}

/** Articles whose pictures and notes are on their way while one is written. */
const AHEAD = 6;

/**
 * Several articles in one file, in the order they come in: however many they are, only a few stand in memory beside the file.
 * Null when it was stopped. `written`: how many articles are in it.
 */
export async function writeSet(
  articles: AsyncIterable<SavedArticle>,
  format: SetFormat,
  { pictures, annotations, onProgress, signal, ...options }: WriteSetOptions,
): Promise<{ written: number; chunks: Chunk[] } | null> {
  const itemOf = async (saved: SavedArticle): Promise<ExportItem> => {
    const context = contextOfSaved(saved, await pictures?.(saved), await annotations?.(saved));
    return { article: saved.article, context };
  };
  const writer = format.open(options);
  const chunks: Chunk[] = [];
  let written = 0;
  onProgress(written);
  for await (const item of ahead(articles, itemOf, AHEAD)) {
    if (signal.aborted) return null;
    chunks.push(...writer.add(item));
    written += 1;
    onProgress(written);
  }
  if (signal.aborted) return null;
  chunks.push(...writer.close());
  return { written, chunks };
}

/** What is made of each, in order, so many of them at a time. */
async function* ahead<From, To>(all: AsyncIterable<From>, make: (one: From) => Promise<To>, count: number) {
  const coming: Promise<To>[] = [];
  for await (const one of all) {
    const made = make(one);
    // A failure is told when its turn comes, if it comes.
    made.catch(() => undefined);
    coming.push(made);
    if (coming.length >= count) yield (await coming.shift()) as To;
  }
  for (const made of coming) yield await made;
}
