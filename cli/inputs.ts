import { findPages } from './find-pages';
import { type Input, LARGEST_PAGE } from './input';
import { ARCHIVE, readArchive } from './read-archive';
import { readLines } from './read-lines';

/** Everything that the paths of the command line name, one after the other; nothing is read before it is asked for. */
export async function* readInputs(paths: readonly string[], tell: (message: string) => void): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      yield* readStandardInput();
      continue;
    }
    try {
      for (const file of findPages(path)) {
        if (seen.has(file)) continue;
        seen.add(file);
        if (ARCHIVE.test(file)) yield* readArchive(file, tell);
        else yield { from: 'file', file };
      }
    } catch (error) {
      yield { from: 'failure', file: path, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

async function* readStandardInput(): AsyncGenerator<Input> {
  for await (const { number, bytes, isTooLong } of readLines(process.stdin, LARGEST_PAGE)) {
    if (isTooLong)
      yield { from: 'failure', file: '-', error: `a line of more than ${LARGEST_PAGE >> 20} MB: ${start(bytes)}` };
    else yield { from: 'line', file: '-', line: number, bytes };
  }
}

function start(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).slice(0, 120);
}
