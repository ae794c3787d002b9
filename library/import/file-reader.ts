import { type Found, ImportError } from './read-file';
import type { ReadReply, ReadRequest } from './worker';

/** Larger files are no saved articles, and the messages that carry them would burst. */
const LARGEST = 64 * 2 ** 20;
/** In ms. A page of 5 MB takes a second or two. */
const PATIENCE = 60_000;

export interface FileReading {
  /** @throws {ImportError} */
  read(path: string, file: File): Promise<Found>;
  close(): void;
}

/** Reads files one at a time in a worker of its own. A file that kills the worker or never ends fails alone. */
export function openReader(): FileReading {
  let worker: Worker | undefined;
  let count = 0;
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'import' });
  const close = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    close,
    read(path, file) {
      if (file.size > LARGEST) return Promise.reject(new ImportError('too-large'));
      worker ??= start();
      const running = worker;
      count += 1;
      const number = count;
      return new Promise<Found>((resolve, reject) => {
        const fail = (error: ImportError) => {
          close();
          reject(error);
        };
        const timer = setTimeout(() => fail(new ImportError('too-slow')), PATIENCE);
        running.onerror = (event) => fail(new ImportError('unreadable', event.message));
        running.onmessage = ({ data }: MessageEvent<ReadReply>) => {
          if (data.number !== number) return;
          clearTimeout(timer);
          if ('found' in data) resolve(data.found);
          else reject(new ImportError(data.failure, data.detail));
        };
        running.postMessage({ number, path, file } satisfies ReadRequest);
      });
    },
  };
}
