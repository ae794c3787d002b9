/** What is done to a whole library at once: to the bin, back, and read for an export, in the steps of `library/bulk.ts`. */
import type { BenchBrowser } from './browsers';
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
  const found = await browser.run<{ seconds: number; longest: number; articles: number; left: number }>(
    `const every = (kind, ids, then) => ask('library.change', { ids, change: { kind }, at: '2026-01-01T00:00:00.000Z' }).then(then);
     const ids = await ask('library.ids', { text: '', bin: false });
     for (let at = 0; at < ids.length; at += 200) await every('delete', ids.slice(at, at + 200));
     const start = performance.now();
     let longest = 0;
     for (let at = 0; at < ids.length; at += 200) {
       const step = performance.now();
       await every('purge', ids.slice(at, at + 200));
       longest = Math.max(longest, performance.now() - step);
     }
     const seconds = (performance.now() - start) / 1000;
     return { articles: ids.length, seconds, longest: longest / 1000, left: (await ask('library.ids', { text: '', bin: true })).length };`,
  );
  if (found.left > 0) throw new Error(`${found.left} articles are still in the bin`);
  return [
    figure('the bin emptied', found.seconds, found.articles),
    figure('the longest step of it, 200', found.longest, found.articles),
  ];
}

function figure(what: string, seconds: number, articles: number): Figure {
  return { what: `${what}, ${articles} articles`, value: `${seconds.toFixed(1)} s`, goal: '', isMet: null };
}
