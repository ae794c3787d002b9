/** `npm run extract` as a filter under GNU parallel, as docs/at-scale.md shows it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from './many-pages';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = 2000;
/** The line that is broken off in the middle. */
const BROKEN = 777;
const EXTRACT = ['npm', 'run', '--silent', 'extract', '--'];

let folder: string;
let file: string;
/** What one process with one thread makes of them. */
let one: ReturnType<typeof run>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scale-'));
  file = join(folder, 'pages.ndjson');
  const lines = Array.from({ length: PAGES }, (_, at) => (at === BROKEN ? lineOf(at).slice(0, 500) : lineOf(at)));
  writeFileSync(file, `${lines.join('\n')}\n`);
  one = run([...EXTRACT, '--jobs', '1', '-'], file);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run([command, ...args]: string[], input: string) {
  return spawnSync(command as string, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: [openSync(input, 'r'), 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
}

function recordsOf(stdout: string): { id?: number; kind?: string; error?: string; input?: string }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('2,000 pages, one of them broken off', () => {
  it('give the same from two processes under GNU parallel as from one', () => {
    const parallel = ['parallel', '--will-cite', '--pipepart', '-a', file, '--block', '-1', '-j2', '--keep-order'];
    const two = run([...parallel, ...EXTRACT, '--jobs', '1', '-'], '/dev/null');
    const records = recordsOf(one.stdout);
    expect(records).toHaveLength(PAGES);
    expect(records.map(({ id }) => id)).toEqual(
      Array.from({ length: PAGES }, (_, at) => (at === BROKEN ? undefined : at)),
    );
    const { error, input } = records[BROKEN] ?? {};
    expect(error).toContain('not a line of JSON');
    expect(lineOf(BROKEN).startsWith(input ?? '?')).toBe(true);
    const kinds = records.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'article')).toHaveLength(PAGES * 0.9 - 1);
    expect(kinds.filter((kind) => kind === 'not-article')).toHaveLength(PAGES * 0.1);
    expect(one.stderr).toContain(`standard input, line ${BROKEN + 1}: not a line of JSON`);
    expect(one.status).toBe(1);
    expect(two.stdout === one.stdout, two.stderr.slice(0, 2000)).toBe(true);
    // one of two processes failed
    expect(two.status).toBe(1);
  });

  it('give the same from threads that write as they finish', () => {
    const ordered = recordsOf(one.stdout);
    const free = recordsOf(run([...EXTRACT, '--jobs', '2', '--unordered', '-'], file).stdout);
    const byId = (a: { id?: number }, b: { id?: number }) => (a.id ?? -1) - (b.id ?? -1);
    expect(free).toHaveLength(PAGES);
    expect(free.sort(byId)).toEqual(ordered.sort(byId));
  });
});
