/** What is done to a whole library at once: to the bin, back, and read for an export, in the steps of `library/bulk.ts`. */
import { FIRST_STEP, nextStep } from '../../library/next-step';
import { ask, type BenchBrowser } from './browsers';
import type { Figure } from './figures';

export async function measureBulk(browser: BenchBrowser): Promise<Figure[]> {
  const seconds = await browser.run<{ bin: number; back: number; read: number; articles: number }>(
    `const ids = await ask('library.ids', { text: '', bin: false });
     const timed = async (deed) => {
       const start = performance.now();
       for (let at = 0; at < ids.length; ) at += await deed(at);
       return (performance.now() - start) / 1000;
     };
     const step = (at) => ids.slice(at, at + 200);
     const change = (kind, at) => ask('library.change', { ids: step(at), change: { kind }, at: '2026-01-01T00:00:00.000Z' });
     return {
       articles: ids.length,
       bin: await timed(async (at) => { await change('delete', at); return 200; }),
       back: await timed(async (at) => { await change('undelete', at); return 200; }),
       read: await timed(async (at) => (await ask('library.getMany', { ids: ids.slice(at, at + 50) })).asked),
     };`,
  );
  return [
    figure('to the bin', seconds.bin, seconds.articles),
    figure('back from the bin', seconds.back, seconds.articles),
    figure('read for an export', seconds.read, seconds.articles),
  ];
}

/** The bin with everything in it is emptied, which leaves no library to measure. */
export async function measureEmptying(browser: BenchBrowser): Promise<Figure[]> {
  const ids = await ask(browser, 'library.ids', { text: '', bin: false });
  const at = '2026-01-01T00:00:00.000Z';
  const parts = Array.from({ length: Math.ceil(ids.length / 200) }, (_, at) => ids.slice(at * 200, at * 200 + 200));
  for (const part of parts) await ask(browser, 'library.change', { ids: part, change: { kind: 'delete' }, at });
  const steps: number[] = [];
  // A question a step: emptied in one, Firefox's driver would give it up. The steps are those of `library/bulk.ts`.
  for (let done = 0, many = FIRST_STEP; done < ids.length; ) {
    const took = await browser.run<number>(
      `const start = performance.now();
       await ask('library.change', args[0]);
       return performance.now() - start;`,
      { ids: ids.slice(done, done + many), change: { kind: 'purge' }, at },
    );
    steps.push(took / 1000);
    done += many;
    many = nextStep(many, took);
  }
  const left = await ask(browser, 'library.ids', { text: '', bin: true });
  if (left.length > 0) throw new Error(`${left.length} articles are still in the bin`);
  const sum = steps.reduce((all, step) => all + step, 0);
  return [
    figure('the bin emptied', sum, ids.length),
    figure(`the longest of its ${steps.length} steps`, Math.max(0, ...steps), ids.length),
  ];
}

function figure(what: string, seconds: number, articles: number): Figure {
  return { what: `${what}, ${articles} articles`, value: `${seconds.toFixed(1)} s`, goal: '', isMet: null };
}
