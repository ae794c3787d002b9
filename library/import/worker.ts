/** Reads files beside the page, so that a large one never stops it. */
import type { ImportFailure } from './read-file';
import { type Found, ImportError, readFile } from './read-file';

export interface ReadRequest {
  number: number;
  path: string;
  file: File;
}

export type ReadReply = { number: number } & ({ found: Found } | { failure: ImportFailure; detail: string });

self.addEventListener('message', async (event: MessageEvent<ReadRequest>) => {
  const { number, path, file } = event.data;
  const reply = (body: { found: Found } | { failure: ImportFailure; detail: string }) =>
    self.postMessage({ number, ...body } satisfies ReadReply);
  try {
    reply({ found: readFile(path, new Uint8Array(await file.arrayBuffer())) });
  } catch (error) {
    if (error instanceof ImportError) reply({ failure: error.failure, detail: error.detail });
    else reply({ failure: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
});
