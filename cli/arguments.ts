import { availableParallelism } from 'node:os';
import { FORMATS, type Format } from './formats';

export const USAGE = `Usage: npm run extract -- [--format FORMAT] [--jobs N] [--unordered] [--timeout S] PATH…

Writes the articles in saved pages to standard output. A PATH is

  a file           a page (.html .htm .xhtml .shtml .mhtml), a text (.txt) or a web archive (.warc .warc.gz)
  a folder         all of these in it and in its folders
  a pattern        with * ** ? {a,b}, in quotes where the shell is not to resolve it
  -                standard input: NDJSON, a page a line: {"url": …, "html": …}; an "id" comes back in the record;
                   "text" in the place of "html" for a plain text

  --format FORMAT  ndjson    one JSON line a page (default)
                   json      one JSON array of all pages
                   markdown  the articles, with their facts as front matter
                   text      the articles as plain text
                   blocks    the pages as the rules see them, for writing rules
  --jobs N         threads (default: ${availableParallelism()}, the cores of this machine)
  --unordered      writes each page when it is done; otherwise the order of the input is kept
  --timeout S      seconds after which a page is given up (default 60)
  --help           this text

What cannot be read becomes a record with "error" in its place; the others are done, and the exit status is 1.
`;

export type Arguments =
  | { help: true }
  | { help: false; format: Format; jobs: number; unordered: boolean; timeout: number; paths: string[] };

/** @throws Error with a sentence for the user where the arguments make no sense */
export function parseArguments(written: string[]): Arguments {
  const asked = {
    help: false as const,
    format: 'ndjson' as Format,
    jobs: availableParallelism(),
    unordered: false,
    timeout: 60,
    paths: [] as string[],
  };
  for (let at = 0; at < written.length; at++) {
    const argument = written[at] as string;
    const [name = '', glued] = argument.split(/=(.*)/su);
    const value = () => glued ?? written[++at] ?? '';
    if (name === '--help' || name === '-h') return { help: true };
    if (argument === '--') {
      asked.paths.push(...written.slice(at + 1));
      break;
    }
    if (name === '--format') asked.format = formatOf(value());
    else if (name === '--jobs' || name === '-j') asked.jobs = countOf(name, value());
    else if (name === '--timeout') asked.timeout = countOf(name, value());
    else if (argument === '--unordered') asked.unordered = true;
    else if (argument.startsWith('-') && argument !== '-') throw new Error(`unknown option ${argument}`);
    else asked.paths.push(argument);
  }
  if (asked.paths.length === 0) throw new Error('no path given');
  return asked;
}

function formatOf(value: string): Format {
  const format = FORMATS.find((known) => known === value);
  if (format === undefined) throw new Error(`unknown format "${value}": one of ${FORMATS.join(', ')}`);
  return format;
}

function countOf(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} needs a number from 1, not "${value}"`);
  return number;
}
