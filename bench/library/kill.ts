/** The browser killed right after it said "saved", with more saves on their way; then everything that was acknowledged is looked for. */
import { ask, type BenchBrowser } from './browsers';
import { articleOf } from './corpus';
import type { Figure } from './figures';
import { progressOf } from './progress';

export async function measureKills(browser: BenchBrowser, rounds: number, first: number): Promise<Figure[]> {
  const progress = progressOf(`killing ${browser.name}`, rounds);
  const acknowledged = new Map<number, number>();
  let [lost, corrupt, next] = [0, 0, first];
  for (let round = 0; round < rounds; round++) {
    const saves = 1 + (round % 6);
    for (let save = 0; save < saves; save++, next++) {
      const { id } = await ask(browser, 'library.save', articleOf(next));
      acknowledged.set(next, id);
    }
    // Not waited for: these are under way when the browser dies.
    const underWay = browser
      .run(`for (const request of args[0]) void ask('library.save', request).catch(() => 0);`, [
        articleOf(next),
        articleOf(next + 1),
      ])
      .catch(() => undefined);
    if (round % 2 === 1) await Promise.race([underWay, new Promise((resume) => setTimeout(resume, round % 40))]);
    await browser.crash();
    next += 2;
    const { integrity } = await ask(browser, 'library.status', { check: true });
    if (integrity !== 'ok') corrupt++;
    lost += await lostOf(browser, acknowledged, next - saves - 2);
    progress.step(1);
  }
  progress.end();
  // Once more from the start: nothing that was there after one kill is gone after another.
  lost += await lostOf(browser, acknowledged, first);
  return [
    {
      what: `SIGKILL after "saved", ${browser.name}, ${rounds} rounds, ${acknowledged.size} saves`,
      value: `${lost} lost, ${corrupt} corrupt`,
      goal: '0 lost, 0 corrupt',
      isMet: lost === 0 && corrupt === 0,
    },
  ];
}

/** Of the articles from a number on: those that are gone or other than they were saved. */
async function lostOf(browser: BenchBrowser, acknowledged: ReadonlyMap<number, number>, from: number): Promise<number> {
  let lost = 0;
  for (const [number, id] of acknowledged) {
    if (number < from) continue;
    const { article, html } = articleOf(number);
    const saved = await ask(browser, 'library.get', { id });
    const original = await ask(browser, 'library.original', { id });
    if (saved?.article.text !== article.text || saved.title !== article.title || original !== html) lost++;
  }
  return lost;
}
