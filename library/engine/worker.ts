/** The dedicated worker that holds the database: the only place with synchronous access to the disk. */
import type { LibraryMessages } from '../../messages';
import type { LibraryFailure } from '../record';
import { failureOf } from './database';
import { answersTo } from './keeper';

export interface WorkerRequest {
  number: number;
  name: keyof LibraryMessages;
  request: unknown;
}

export type WorkerReply = { number: number } & ({ answer: unknown } | { failure: LibraryFailure; detail: string });

self.addEventListener('message', async (event: MessageEvent<WorkerRequest>) => {
  const { number, name, request } = event.data;
  const reply = (body: { answer: unknown } | { failure: LibraryFailure; detail: string }) =>
    self.postMessage({ number, ...body } satisfies WorkerReply);
  try {
    const answers = (await answersTo(name)) as unknown as Record<string, (request: unknown) => unknown>;
    reply({ answer: await answers[name]?.(request) });
  } catch (error) {
    const { failure, detail } = failureOf(error);
    reply({ failure, detail });
  }
});
