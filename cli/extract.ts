import { once } from 'node:events';
import type { Extraction } from '../extract/article';
import { gbkCodec } from '../page/gbk';
import { parseArguments, USAGE } from './arguments';
import { dumpBlocks } from './dump-blocks';
import { findPages } from './find-pages';
import { type Format, type Outcome, writerOf } from './formats';
import { type ReadPage, readPage } from './read-page';
import { opinionOnHtml } from './readability-opinion';

/** More files than this, and a terminal is told how far it is. */
const MANY = 10;

async function main(written: string[]): Promise<number> {
  let asked: ReturnType<typeof parseArguments>;
  try {
    asked = parseArguments(written);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { files, missing } = listFiles(asked.paths);
  const failed = await run(asked.format, files, missing);
  return failed ? 1 : 0;
}

interface Listed {
  files: string[];
  /** Paths that cannot be read, with the reason; they keep their place in the order. */
  missing: Map<string, string>;
}

function listFiles(paths: string[]): Listed {
  const files = new Set<string>();
  const missing = new Map<string, string>();
  for (const path of paths) {
    try {
      for (const file of findPages(path)) files.add(file);
    } catch (error) {
      files.add(path);
      missing.set(path, messageOf(error));
    }
  }
  return { files: [...files], missing };
}

/** True where a file could not be read. */
async function run(format: Format, files: string[], missing: Map<string, string>): Promise<boolean> {
  const writer = format === 'blocks' ? null : writerOf(format);
  const extractPage = writer === null ? null : await loadExtract();
  let failed = false;
  let first = true;
  if (writer !== null) await print(writer.open);
  for (const [index, file] of files.entries()) {
    tell(index, files.length, file);
    const read = missing.has(file) ? (missing.get(file) as string) : attempt(() => readPage(file));
    let outcome: Outcome | null = null;
    if (typeof read === 'string') {
      outcome = { file, error: read };
    } else if (extractPage !== null) {
      const extraction = attempt(() => extractPage(read));
      outcome = typeof extraction === 'string' ? { file, error: extraction } : { file, extraction };
    }
    if (outcome !== null && 'error' in outcome) {
      failed = true;
      if (format !== 'ndjson' && format !== 'json') process.stderr.write(`${file}: ${outcome.error}\n`);
    }
    let text = '';
    if (writer !== null && outcome !== null) text = writer.write(outcome, first);
    else if (typeof read !== 'string') text = dumpBlocks(file, read.page);
    if (text === '') continue;
    await print(text);
    first = false;
  }
  if (writer !== null) await print(writer.close);
  tell(files.length, files.length, '');
  return failed;
}

/** The pipeline; not needed to show blocks. */
async function loadExtract(): Promise<(read: ReadPage) => Extraction> {
  const { extract } = await import('../extract');
  const gbk = gbkCodec();
  return ({ page, html }) => {
    const options = { gbk, ...(html === null ? {} : { secondOpinion: () => opinionOnHtml(html) }) };
    return extract(page, options);
  };
}

/** What `deed` gives, or the message of what it throws. */
function attempt<T extends object>(deed: () => T): T | string {
  try {
    return deed();
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function tell(done: number, all: number, file: string): void {
  if (!process.stderr.isTTY || all <= MANY) return;
  process.stderr.write(`\r\u001b[K${done === all ? '' : `${done + 1}/${all} ${file}`}`);
}

// A reader that has seen enough (head, less) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
