import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from './input';
import { Workers } from './workers';

/** A thread that does what the name of the file says. */
const THREAD = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ file }) => {
  if (file === 'hang') for (;;) {}
  if (file === 'die') process.exit(3);
  if (file === 'throw') throw new Error('broken');
  if (file === 'fill') { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
  parentPort.postMessage({ text: file, error: null });
});
parentPort.postMessage('ready');
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workers-'));
  writeFileSync(join(folder, 'thread.mjs'), THREAD);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(files: string[], jobs: number) {
  const code = { path: join(folder, 'thread.mjs'), execArgv: [] };
  const workers = new Workers({ code, jobs, format: 'ndjson', timeout: 1 });
  const done = await Promise.all(files.map((file) => workers.run({ from: 'file', file } satisfies Input)));
  await workers.close();
  return done.map(({ text, error }) => error ?? text);
}

describe('Workers', () => {
  it('does everything it is given', async () => {
    const files = Array.from({ length: 200 }, (_, at) => String(at));
    expect(await run(files, 3)).toEqual(files);
  });

  it.each([1, 2])('loses only the page on which one of %i threads dies or hangs', async (jobs) => {
    const found = await run(['a', 'die', 'b', 'hang', 'c', 'throw', 'd', 'die', 'die', 'e'], jobs);
    const died = 'the thread ended';
    expect(found).toEqual(['a', died, 'b', 'took longer than 1 s', 'c', 'broken', 'd', died, died, 'e']);
  });

  it('outlives a page that fills the memory', async () => {
    const found = await run(['a', 'fill', 'b'], 1);
    expect([found[0], found[2]]).toEqual(['a', 'b']);
    expect(found[1]).toMatch(/memory|took longer/);
  });

  it('can do without a bundle', async () => {
    const code = { path: join(import.meta.dirname, 'worker-from-source.mjs'), execArgv: [] };
    const workers = new Workers({ code, jobs: 1, format: 'ndjson', timeout: 60 });
    const { text } = await workers.run({
      from: 'line',
      file: '-',
      line: 1,
      bytes: Buffer.from('{"id":1,"html":"<p>一"}'),
    });
    await workers.close();
    expect(JSON.parse(text)).toMatchObject({ file: '-', id: 1, kind: 'not-article' });
  });

  it('says in the form of the output what failed', async () => {
    const code = { path: join(folder, 'thread.mjs'), execArgv: [] };
    const workers = new Workers({ code, jobs: 1, format: 'ndjson', timeout: 1 });
    const line = {
      from: 'line',
      file: 'die',
      line: 7,
      bytes: Buffer.from('{"id":7,"url":"http://a.example/","html":""}'),
    } as const;
    const { text } = await workers.run(line);
    await workers.close();
    expect(JSON.parse(text)).toEqual({ file: 'die', id: 7, url: 'http://a.example/', error: 'the thread ended' });
  });
});
