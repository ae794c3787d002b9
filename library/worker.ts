/** The dedicated worker that holds the database: the only place with synchronous access to the disk. */
import type { LibraryMessages } from '../messages';
import { type LibraryAnswers, libraryAnswers } from './answers';
import { failureOf } from './database';
import { openPool } from './pool';
import type { LibraryFailure } from './record';

export interface WorkerRequest {
  number: number;
  name: keyof LibraryMessages;
  request: unknown;
}

export type WorkerReply = { number: number } & ({ answer: unknown } | { failure: LibraryFailure; detail: string });

let opening: Promise<LibraryAnswers> | undefined;

function opened(): Promise<LibraryAnswers> {
  opening ??= openPool()
    .then(libraryAnswers)
    .catch((error: unknown) => {
      // The next question tries again: the reader may have freed the disk, or the other owner may be gone.
      opening = undefined;
      throw error;
    });
  return opening;
}

self.addEventListener('message', async (event: MessageEvent<WorkerRequest>) => {
  const { number, name, request } = event.data;
  const reply = (body: { answer: unknown } | { failure: LibraryFailure; detail: string }) =>
    self.postMessage({ number, ...body } satisfies WorkerReply);
  try {
    const answers = (await opened()) as Record<string, (request: unknown) => unknown>;
    reply({ answer: await answers[name]?.(request) });
  } catch (error) {
    const { failure, detail } = failureOf(error);
    reply({ failure, detail });
  }
});
