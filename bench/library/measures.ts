/** What is measured of a library that is filled. */
import { ask, type BenchBrowser, type Chromium } from './browsers';
import { articleOf } from './corpus';
import { type Figure, percentile, timeFigure } from './figures';
import type { Sizes } from './fill';
import { progressOf } from './progress';
import type { Truth } from './truth';

/** Far from the numbers of the articles that a library is filled with. */
const SAVED = 20_000_000;
const SAVES = 300;
/** Those that are saved while facets are counted. */
const MEANWHILE = 1_000_000_000;

/** Articles saved one after another, each when the one before is on disk: the time from the question to its answer. */
export async function measureSaves(browser: BenchBrowser, truth: Truth, isCommon: boolean): Promise<Figure> {
  const { articles, inBin } = await ask(browser, 'library.status', { check: false });
  // Those of an earlier run on the same profile are there.
  const first = SAVED + articles + inBin;
  const progress = progressOf('saving', SAVES);
  const times: number[] = [];
  for (let number = first; number < first + SAVES; number++) {
    const ms = await browser.run<number>(
      `const start = performance.now();
       const { outcome } = await ask('library.save', args[0]);
       if (outcome !== 'saved') throw new Error(outcome);
       return performance.now() - start;`,
      articleOf(number),
    );
    times.push(ms);
    progress.step(1);
  }
  progress.end();
  return timeFigure(`save acknowledged, library of ${truth.articles}`, times, isCommon ? { median: 25, p95: 80 } : {});
}

/** Every word several times, in turn: the first fifty with their excerpts, as the library page asks for them. */
export async function measureSearches(browser: BenchBrowser, truth: Truth, goal: number): Promise<Figure[]> {
  const words = [...truth.hits.keys()];
  const rounds = 5;
  const progress = progressOf('searching', words.length * rounds);
  const times = new Map<string, number[]>(words.map((word) => [word, []]));
  for (let round = 0; round < rounds; round++) {
    for (const word of words) {
      const ms = await browser.run<number>(
        `const start = performance.now();
         await ask('library.query', { text: args[0], bin: false, order: 'relevance', offset: 0, limit: 50 });
         return performance.now() - start;`,
        word,
      );
      times.get(word)?.push(ms);
      progress.step(1);
    }
  }
  progress.end();
  const left = await others(browser, truth);
  let [wrong, missing, found] = [0, 0, 0];
  for (const word of words) {
    const ids = await ask(browser, 'library.ids', { text: word, bin: false });
    const result = truth.compare(
      word,
      ids.filter((id) => !left.has(id)),
    );
    wrong += result.wrong;
    missing += result.missing;
    found += truth.hits.get(word)?.size ?? 0;
  }
  const timesOf = (length: number) =>
    words.filter((word) => word.length === length).flatMap((word) => times.get(word) ?? []);
  const slowest = words
    .map((word) => ({ word, ms: percentile(times.get(word) ?? [], 0.5), hits: truth.hits.get(word)?.size ?? 0 }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 3);
  return [
    timeFigure(`search of 2 characters, ${truth.articles} articles`, timesOf(2), { p95: goal }),
    timeFigure(`search of 4 characters, ${truth.articles} articles`, timesOf(4)),
    {
      what: '  slowest words',
      value: slowest.map(({ word, ms, hits }) => `${word} ${ms.toFixed(0)} ms (${hits})`).join(', '),
      goal: '',
      isMet: null,
    },
    {
      what: `recall and precision of ${words.length} words, ${found} hits`,
      value: `${missing} missing, ${wrong} wrong`,
      goal: '0 missing, 0 wrong',
      isMet: missing === 0 && wrong === 0,
    },
  ];
}

/** Articles that an earlier run on the same profile saved while it measured: the truth knows nothing of them. */
async function others(browser: BenchBrowser, truth: Truth): Promise<Set<number>> {
  const all = await ask(browser, 'library.ids', { text: '', bin: false });
  return new Set(all.filter((id) => !truth.knows(id)));
}

/** What the list could be narrowed by: first of an owner that has just started, then again, then of half of the articles. */
export async function measureFacets(browser: BenchBrowser): Promise<Figure[]> {
  await browser.restart();
  const once = (text: string) =>
    browser.run<number>(
      `const start = performance.now();
       await ask('library.facets', { query: { text: args[0], bin: false }, limit: 12 });
       return performance.now() - start;`,
      text,
    );
  await ask(browser, 'library.tags', undefined);
  const { first, searches, saves } = await browser.run<{ first: number; searches: number[]; saves: number[] }>(
    `const start = performance.now();
     let first = 0;
     const counted = ask('library.facets', { query: { text: '', bin: false }, limit: 12 })
       .then(() => { first = performance.now() - start; });
     const timed = async (times, name, request) => {
       const from = performance.now();
       await ask(name, request);
       times.push(performance.now() - from);
     };
     const [searches, saves] = [[], []];
     for (let at = 0; first === 0 && at < 200; at++) {
       await timed(searches, 'library.query', { text: '拆迁', bin: false, order: 'relevance', offset: 0, limit: 50 });
       if (at < args[0].length) await timed(saves, 'library.save', args[0][at]);
       // As fast as fingers, not as fast as a machine: it has to come to its counting too.
       await new Promise((resume) => setTimeout(resume, 30));
     }
     await counted;
     return { first, searches, saves };`,
    Array.from({ length: 20 }, (_, at) => articleOf(MEANWHILE + Math.floor(Math.random() * 1e6) * 100 + at)),
  );
  const again: number[] = [];
  for (let round = 0; round < 20; round++) again.push(await once(round % 2 === 0 ? '' : '群众'));
  return [
    timeFigure('facets, first of an owner, with these in between', [first]),
    timeFigure('  searches meanwhile', searches),
    timeFigure('  saves meanwhile', saves),
    timeFigure('  again, of all and of a frequent word', again),
  ];
}

export async function measureSize(browser: BenchBrowser, sizes: Sizes): Promise<Figure[]> {
  const { bytes, articles } = await ask(browser, 'library.status', { check: false });
  const each = bytes / articles;
  const least = (sizes.texts + sizes.originals) / sizes.articles;
  return [
    {
      what: `bytes an article on disk, ${articles} articles`,
      value: `${kB(each)} = ${(each / least).toFixed(2)} ×`,
      goal: '≤ 4 ×',
      isMet: each <= 4 * least,
    },
    {
      what: '  text in UTF-8 + compressed original',
      value: `${kB(sizes.texts / sizes.articles)} + ${kB(sizes.originals / sizes.articles)}`,
      goal: '',
      isMet: null,
    },
  ];
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** As a text: what tsx makes of a function does not run in a page. */
const OPENING = `(async () => {
  const until = async (isThere) => {
    while (!isThere() && performance.now() < 30_000) await new Promise((resume) => setTimeout(resume, 4));
    return performance.now();
  };
  const typing = await until(() => document.querySelector('input[type=search]:enabled'));
  const rows = await until(() => document.querySelector('ol.list a.row'));
  return { typing, rows };
})()`;

/** The browser is started anew each time: neither the library's owner nor any page of it has run. */
export async function measureOpening(browser: Chromium, rounds: number, isCommon: boolean): Promise<Figure[]> {
  const progress = progressOf('opening the library page', rounds);
  const [typing, rows]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await browser.extension.restart();
    const page = await browser.extension.context.newPage();
    await page.goto(browser.extension.url('library.html'), { waitUntil: 'commit' });
    const found = (await page.evaluate(OPENING)) as { typing: number; rows: number };
    typing.push(found.typing);
    rows.push(found.rows);
    await page.close();
    progress.step(1);
  }
  progress.end();
  await browser.open('options.html');
  return [
    timeFigure('library page ready to type in, cold', typing, isCommon ? { median: 600 } : {}),
    timeFigure('  its first rows shown', rows),
  ];
}
