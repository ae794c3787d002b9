/** `npm run bench:library`: what is measured of the library in a real browser with the built extension. See USAGE. */

import { resolve } from 'node:path';
import { measureBackup } from './backup';
import { type BenchBrowser, type BrowserName, Chromium, launch } from './browsers';
import { measureBulk, measureEmptying } from './bulk';
import { type Figure, line } from './figures';
import { fill, type Sizes } from './fill';
import { measureKills } from './kill';
import { measureFacets, measureOpening, measureSaves, measureSearches, measureSize } from './measures';
import { measureScrolling } from './scroll';
import { Truth } from './truth';

const USAGE = `Usage: npm run bench:library -- [--browser chromium|firefox] [--articles N] [--large N] [--profile DIR [--fill]] [--backup] [--empty] [--kill N]

Fills the library of the built extension (npm run build) with articles from a generator and measures saving, searching, opening
and the size on disk. The articles are the same in every run.

  --browser NAME  chromium (default) or firefox
  --articles N    size of the library (default 10000); 0 leaves these measures out
  --large N       then fills it up to N articles and searches again
  --profile DIR   keeps the library there for the next run, which fills only what is missing
  --fill          only fills
  --backup        then backs it up and restores it in a fresh profile (Chromium)
  --empty         then puts all of it into the bin and empties that
  --kill N        kills the browser right after "saved", N times
  --help          this text
`;

/** Numbers of the articles that the kills save: far from the others. */
const KILLED = 10_000_000;

async function main(written: readonly string[]): Promise<number> {
  if (written.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const value = (name: string) => written[written.indexOf(name) + 1];
  const numberOf = (name: string, otherwise: number) => (written.includes(name) ? Number(value(name)) : otherwise);
  const name = (written.includes('--browser') ? value('--browser') : 'chromium') as BrowserName;
  const figures: Figure[] = [];
  const say = (...more: Figure[]) => {
    figures.push(...more);
    for (const figure of more) process.stdout.write(`${line(figure)}\n`);
  };
  const articles = numberOf('--articles', 10_000);
  const profile = written.includes('--profile') ? resolve(value('--profile') ?? '') : undefined;
  if (articles > 0) {
    await withBrowser(
      async (browser) => {
        if (written.includes('--fill')) await fill(browser, articles, new Truth(), noSizes());
        else await measureFilled(browser, articles, numberOf('--large', 0), written.includes('--backup'), say);
        if (written.includes('--empty')) say(...(await measureEmptying(browser)));
      },
      name,
      profile,
    );
  }
  const kills = numberOf('--kill', 0);
  if (kills > 0) await withBrowser(async (browser) => say(...(await measureKills(browser, kills, KILLED))), name);
  return figures.some(({ isMet }) => isMet === false) ? 1 : 0;
}

const noSizes = (): Sizes => ({ articles: 0, texts: 0, originals: 0 });

/** Up to so many articles the goals of a common library hold, beyond those of a large one. */
const COMMON = 20_000;

async function measureFilled(
  browser: BenchBrowser,
  articles: number,
  large: number,
  backup: boolean,
  say: (...figures: Figure[]) => void,
): Promise<void> {
  const truth = new Truth();
  const sizes = noSizes();
  await fill(browser, articles, truth, sizes);
  await measureOnce(browser, truth, sizes, say);
  if (large > truth.articles) {
    await fill(browser, large, truth, sizes);
    await measureOnce(browser, truth, sizes, say);
  }
  if (backup && browser instanceof Chromium) say(...(await measureBackup(browser)));
}

async function measureOnce(
  browser: BenchBrowser,
  truth: Truth,
  sizes: Sizes,
  say: (...figures: Figure[]) => void,
): Promise<void> {
  const isCommon = truth.articles <= COMMON;
  say(...(await measureSearches(browser, truth, isCommon ? 25 : 60)));
  say(...(await measureFacets(browser)));
  say(...(await measureSize(browser, sizes)));
  if (browser instanceof Chromium) {
    say(...(await measureOpening(browser, 7, isCommon)));
    say(...(await measureScrolling(browser)));
  }
  say(...(await measureBulk(browser)));
  say(await measureSaves(browser, truth, isCommon));
}

async function withBrowser(
  work: (browser: BenchBrowser) => Promise<void>,
  name: BrowserName,
  profile?: string,
): Promise<void> {
  const browser = await launch(name, profile);
  try {
    await work(browser);
  } finally {
    await browser.dispose();
  }
}

process.exitCode = await main(process.argv.slice(2));
