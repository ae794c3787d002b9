import { FORMATS, type Format } from './formats';

export const USAGE = `Usage: npm run extract -- [--format ndjson|json|markdown|text] PATH…

Reads saved pages (.html .htm .xhtml .shtml .mhtml) and plain texts (.txt), or folders of them, and writes the articles in
them to standard output.

  --format FORMAT  ndjson    one JSON line a page (default)
                   json      one JSON array of all pages
                   markdown  the articles, with their facts as front matter
                   text      the articles as plain text
                   blocks    the pages as the rules see them, for writing rules
  --help           this text

A file that cannot be read becomes a line with "error"; the others are done, and the exit status is 1.
`;

export type Arguments = { help: true } | { help: false; format: Format; paths: string[] };

/** @throws Error with a sentence for the user where the arguments make no sense */
export function parseArguments(written: string[]): Arguments {
  let format: Format = 'ndjson';
  const paths: string[] = [];
  for (let at = 0; at < written.length; at++) {
    const argument = written[at] as string;
    if (argument === '--help' || argument === '-h') return { help: true };
    if (argument === '--') {
      paths.push(...written.slice(at + 1));
      break;
    }
    const option = /^--format(?:=(.*))?$/.exec(argument);
    if (option !== null) {
      const value = option[1] ?? written[++at] ?? '';
      if (!isFormat(value)) throw new Error(`unknown format "${value}": one of ${FORMATS.join(', ')}`);
      format = value;
    } else if (argument.startsWith('-') && argument !== '-') {
      throw new Error(`unknown option ${argument}`);
    } else {
      paths.push(argument);
    }
  }
  if (paths.length === 0) throw new Error('no path given');
  return { help: false, format, paths };
}

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}
