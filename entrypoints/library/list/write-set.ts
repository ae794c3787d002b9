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

/** Articles that are on their way while one is written: the library answers while the page waits for nothing. */
const AHEAD = 6;

/**
 * Several articles in one file, in the order of the ids: however many they are, only these few stand in memory beside the file.
 * Null when it was stopped. `written`: how many articles are in it.
 */
export async function writeSet(
  ids: readonly number[],
  format: SetFormat,
  { get, pictures, annotations, onProgress, signal, ...options }: WriteSetOptions,
): Promise<{ written: number; chunks: Chunk[] } | null> {
  const fetch = async (id: number) => {
    const saved = await get(id);
    if (!saved || signal.aborted) return null;
    return {
      article: saved.article,
      context: contextOfSaved(saved, await pictures?.(saved), await annotations?.(saved)),
    };
  };
  const coming: ReturnType<typeof fetch>[] = [];
  const send = (id: number | undefined) => {
    if (id === undefined || signal.aborted) return;
    const item = fetch(id);
    // A failure is told when its turn comes, if it comes.
    item.catch(() => undefined);
    coming.push(item);
  };
  for (const id of ids.slice(0, AHEAD)) send(id);
  const writer = format.open(options);
  const chunks: Chunk[] = [];
  let written = 0;
  for (let done = 0; done < ids.length; done++) {
    onProgress(done);
    const item = await coming.shift();
    if (signal.aborted) return null;
    send(ids[done + AHEAD]);
    if (!item) continue;
    chunks.push(...writer.add(item));
    written += 1;
  }
  chunks.push(...writer.close());
  return { written, chunks };
}
