/** The dedicated worker that holds the database: the only place with synchronous access to the disk. */

import type { LibraryFailure } from '../failure';
import type { LibraryMessages } from '../library-messages';
import { failureOf } from './database';
import { gatherWrites } from './gather-writes';
import { answersTo, openAnewNext, tidyUp } from './keeper';
import { attendTo, inPauses } from './turns';

export interface WorkerRequest {
  number: number;
  name: keyof LibraryMessages;
  request: unknown;
}

/** What may take long, and steps aside for all else. */
const IN_SLICES: ReadonlySet<keyof LibraryMessages> = new Set(['library.facets']);

export type WorkerReply = { number: number } & ({ answer: unknown } | { failure: LibraryFailure; detail: string });

gatherWrites();
inPauses(tidyUp);

self.addEventListener('message', async (event: MessageEvent<WorkerRequest>) => {
  const { number, name, request } = event.data;
  const reply = (body: { answer: unknown } | { failure: LibraryFailure; detail: string }) =>
    self.postMessage({ number, ...body } satisfies WorkerReply);
  try {
    const work = async () => {
      const answers = (await answersTo(name)) as unknown as Record<string, (request: unknown) => unknown>;
      return answers[name]?.(request);
    };
    reply({ answer: await (IN_SLICES.has(name) ? work() : attendTo(work)) });
  } catch (error) {
    const { failure, detail } = failureOf(error);
    if (failure === 'disk-full') openAnewNext();
    reply({ failure, detail });
  }
});
