/**
 * What is done to a whole selection, however large: in steps that are each on disk when they are counted, and can be stopped; and
 * how its articles are read.
 */
import { library } from './client';
import { FIRST_STEP, nextStep } from './next-step';
import type { Change, SavedArticle } from './record';

export interface BulkOptions {
  /** Called after every step with how many of the ids are done. */
  onProgress?: (done: number, of: number) => void;
  /** Stops before the next step. */
  signal?: AbortSignal;
}

export interface BulkResult {
  /** Those that were otherwise before: what an undo has to turn back. */
  changed: number[];
  /** How many of the ids were reached; fewer than all when it was stopped. */
  done: number;
}

/**
 * @param at ISO 8601 in UTC: when the reader asked for it.
 * @throws {LibraryError} as every question to the library; what was done before stays done.
 */
export async function changeAll(
  ids: readonly number[],
  change: Change,
  at: string,
  { onProgress, signal }: BulkOptions = {},
): Promise<BulkResult> {
  const changed: number[] = [];
  let done = 0;
  let many = FIRST_STEP;
  while (done < ids.length && !signal?.aborted) {
    const step = ids.slice(done, done + many);
    const began = performance.now();
    changed.push(...(await library.change(step, change, at)).changed);
    many = nextStep(many, performance.now() - began);
    done += step.length;
    onProgress?.(done, ids.length);
  }
  return { changed, done };
}

/** Articles of one question: a message for each would take longer than reading it. */
const BATCH = 50;

/** The newest versions of these articles in their order, without those that are gone. The next are on their way while some are taken. */
export async function* articlesInBatches(ids: readonly number[], signal?: AbortSignal): AsyncGenerator<SavedArticle> {
  const ask = (from: number) => {
    const answer = library.getMany(ids.slice(from, from + BATCH));
    // A failure is told when its turn comes, if it comes.
    answer.catch(() => undefined);
    return answer;
  };
  let coming = ids.length > 0 ? ask(0) : null;
  for (let from = 0; coming && !signal?.aborted; ) {
    const { articles, asked } = await coming;
    from += asked;
    coming = from < ids.length ? ask(from) : null;
    yield* articles;
  }
}
