import { contextOfSaved } from '../../../components/export/export-context';
import type { Chunk, Pictures, SetFormat, SetOptions } from '../../../export';
import type { Annotations } from '../../../export/format';
import type { SavedArticle } from '../../../library/record';

interface WriteSetOptions extends SetOptions {
  /** Null for an article that is not in the library any more. */
  get: (id: number) => Promise<SavedArticle | null>;
  /** The pictures that are kept of one; none without it. */
  pictures?: (saved: SavedArticle) => Promise<Pictures>;
  /** What the reader wrote to one. */
  annotations?: (saved: SavedArticle) => Promise<Annotations | undefined>;
  /** Called before the first article and after each. */
  onProgress: (done: number) => void;
  /** Stops before the next article. */
  signal: AbortSignal;
}

/**
 * Several articles in one file, fetched one by one: however many they are, one at a time stands in memory beside the file.
 * Null when it was stopped. `written`: how many articles are in it.
 */
export async function writeSet(
  ids: readonly number[],
  format: SetFormat,
  { get, pictures, annotations, onProgress, signal, ...options }: WriteSetOptions,
): Promise<{ written: number; chunks: Chunk[] } | null> {
  const writer = format.open(options);
  const chunks: Chunk[] = [];
  let written = 0;
  for (const [done, id] of ids.entries()) {
    onProgress(done);
    const saved = await get(id);
    if (signal.aborted) return null;
    if (!saved) continue;
    const context = contextOfSaved(saved, await pictures?.(saved), await annotations?.(saved));
    chunks.push(...writer.add({ article: saved.article, context }));
    written += 1;
  }
  chunks.push(...writer.close());
  return { written, chunks };
}
