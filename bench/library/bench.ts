/** `npm run bench:library`: what is measured of the library in a real browser with the built extension. See USAGE. */

import { measureBackup } from './backup';
import { type BenchBrowser, type BrowserName, Chromium, launch } from './browsers';
import { type Figure, line } from './figures';
import { fill, type Sizes } from './fill';
import { measureKills } from './kill';
import { measureOpening, measureSaves, measureSearches, measureSize } from './measures';
import { Truth } from './truth';

const USAGE = `Usage: npm run bench:library -- [--browser chromium|firefox] [--articles N] [--large N] [--backup] [--kill N]

Fills the library of the built extension (npm run build) with articles from a generator and measures saving, searching, opening
and the size on disk. The articles are the same in every run.

  --browser NAME  chromium (default) or firefox
  --articles N    size of the library (default 10000); 0 leaves these measures out
  --large N       then fills it up to N articles and searches again
  --backup        then backs it up and restores it in a fresh profile (Chromium)
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
  if (articles > 0) {
    await withBrowser(name, (browser) =>
      measureFilled(browser, articles, numberOf('--large', 0), written.includes('--backup'), say),
    );
  }
  const kills = numberOf('--kill', 0);
  if (kills > 0) await withBrowser(name, async (browser) => say(...(await measureKills(browser, kills, KILLED))));
  return figures.some(({ isMet }) => isMet === false) ? 1 : 0;
}

async function measureFilled(
  browser: BenchBrowser,
  articles: number,
  large: number,
  backup: boolean,
  say: (...figures: Figure[]) => void,
): Promise<void> {
  const truth = new Truth();
  const sizes: Sizes = { articles: 0, texts: 0, originals: 0 };
  await fill(browser, 0, articles, truth, sizes);
  say(await measureSaves(browser, articles, 300, truth, sizes));
  say(...(await measureSearches(browser, truth, 25)));
  say(...(await measureSize(browser, sizes)));
  if (browser instanceof Chromium) say(...(await measureOpening(browser, 7)));
  if (large > truth.articles) {
    await fill(browser, truth.articles, large, truth, sizes);
    say(...(await measureSearches(browser, truth, 60)));
    say(...(await measureSize(browser, sizes)));
  }
  if (backup && browser instanceof Chromium) say(...(await measureBackup(browser)));
}

async function withBrowser(name: BrowserName, work: (browser: BenchBrowser) => Promise<void>): Promise<void> {
  const browser = await launch(name);
  try {
    await work(browser);
  } finally {
    await browser.dispose();
  }
}

process.exitCode = await main(process.argv.slice(2));
