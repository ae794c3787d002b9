import { analyse } from '../extract';
import { repair } from '../gbk/repair';
import { explainPage } from './explain-page';
import { readPage } from './read-page';

const USAGE = `Usage: npm run explain -- [--all] PAGE…

Shows what became of each block of a saved page or text and why: its mark, how much it reads like running text (prose), the
rule, the box that it stands in, the facts that were read from it; then the signs behind the confidence, the fields with the
evidence for and against them, and what was repaired.

  --all   every block and every change; without it, what is far from the article is summed up
  --help  this text

Flags of a block: h hidden, a aside (comments, side columns by the name of their box), l mostly links,
e in a list of entries (posts, excerpts under headlines, a source and a day each).
`;

/** Cells of a line where the output is no terminal. */
const UNKNOWN_WIDTH = 160;

function main(written: string[]): number {
  const paths = written.filter((argument) => !argument.startsWith('--'));
  const options = new Set(written.filter((argument) => argument.startsWith('--')));
  if (options.has('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const unknown = [...options].find((option) => option !== '--all');
  if (unknown !== undefined || paths.length === 0) {
    process.stderr.write(`${unknown === undefined ? 'no page given' : `unknown option ${unknown}`}\n\n${USAGE}`);
    return 2;
  }
  const { isTTY, columns } = process.stdout;
  const look = {
    width: isTTY ? Math.max(100, columns) : UNKNOWN_WIDTH,
    colour: isTTY && !process.env.NO_COLOR,
    all: options.has('--all'),
  };
  let failed = false;
  let between = '';
  for (const path of paths) {
    try {
      const text = explainPage(path, analyse(readPage(path), { repair }), look);
      process.stdout.write(between + text);
      between = '\n';
    } catch (error) {
      failed = true;
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed ? 1 : 0;
}

// A reader that has seen enough (head, less) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = main(process.argv.slice(2));
