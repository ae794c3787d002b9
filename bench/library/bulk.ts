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
  const figure = (what: string, value: number): Figure => ({
    what: `${what}, ${seconds.articles} articles`,
    value: `${value.toFixed(1)} s`,
    goal: '',
    isMet: null,
  });
  return [
    figure('to the bin', seconds.bin),
    figure('back from the bin', seconds.back),
    figure('read for an export', seconds.read),
  ];
}
