/** `npm run extract`: pages from files, folders, archives and standard input to standard output. See arguments.ts. */
import { once } from 'node:events';
import { type Arguments, parseArguments, USAGE } from './arguments';
import type { Done } from './do-input';
import { writerOf } from './formats';
import { type Input, nameOf, sizeOf } from './input';
import { readInputs } from './inputs';
import { Room } from './room';
import { workerCode } from './worker-code';
import { Workers } from './workers';

/** Inputs for each thread that may be under way, finished ones that wait for their turn to be written among them. */
const AHEAD = 16;
const MOST_BYTES = 128 * 1024 * 1024;
/** Failures that are told one by one. */
const TOLD = 20;
/** Pages after which the user is told how far it is. */
const MANY = 10;

async function main(written: string[]): Promise<number> {
  let asked: Arguments;
  try {
    asked = parseArguments(written);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  // npm starts us in the project's folder; the paths are meant from where the user is.
  if (process.env.npm_lifecycle_event === 'extract' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  return (await extractAll(asked)) > 0 ? 1 : 0;
}

/** The number of failures. */
async function extractAll(asked: Exclude<Arguments, { help: true }>): Promise<number> {
  const { format, jobs, timeout, paths, unordered } = asked;
  const workers = new Workers({ code: await workerCode(), jobs, format, timeout });
  const room = new Room({ inputs: jobs * AHEAD, bytes: MOST_BYTES });
  const output = new Output(format);
  let turn = output.open();
  for await (const input of readInputs(paths, say)) {
    const size = sizeOf(input);
    await room.take(size);
    const done = workers.run(input);
    const write = async () => {
      await output.write(input, await done);
      room.give(size);
    };
    if (unordered) {
      void done.then(() => {
        turn = turn.then(write);
      });
    } else turn = turn.then(write);
  }
  await room.empty();
  await output.close();
  await workers.close();
  return output.failures;
}

class Output {
  failures = 0;
  private pages = 0;
  private texts = 0;
  private readonly writer: ReturnType<typeof writerOf>;

  constructor(format: Parameters<typeof writerOf>[0]) {
    this.writer = writerOf(format);
  }

  open(): Promise<void> {
    return print(this.writer.open);
  }

  async write(input: Input, { text, error }: Done): Promise<void> {
    this.pages++;
    if (error !== null && ++this.failures <= TOLD) say(`${nameOf(input)}: ${error}`);
    if (text !== '') await print(this.texts++ === 0 ? text : this.writer.between + text);
    if (process.stderr.isTTY && this.pages >= MANY) process.stderr.write(`\r\u001b[K${this.pages} pages`);
  }

  async close(): Promise<void> {
    await print(this.writer.close);
    if (this.failures > TOLD) say(`and ${this.failures - TOLD} more`);
    if (this.failures > 0) say(`${this.failures} of ${this.pages} failed`);
    else if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function say(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${message}\n`);
}

// A reader that has seen enough (head, less) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
