/** `npm run bench:reader -- CORPUS`: what opening the reader costs beside the extraction, and what it leaves in memory. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { ExtensionBrowser } from '../../tests/e2e/extension-browser';
import { bundleBackground, startBackground, timeReading } from '../background-page';
import { type Extractor, ours } from '../extractors';
import { type LabelledPage, readLabelledPages } from '../labelled-pages';
import { type PageServer, servePages } from '../serve-pages';
import { percentile } from '../timing';
import { openWorld, serveOnly, threadTime, type World } from '../world';
import { closeReader, heapOf, openReader, settle, toggleTimes } from './drive';
import { openLeast } from './floor';
import { timePopup } from './popup';

const USAGE = `Usage: npm run bench:reader -- CORPUS [--pages N] [--rounds N] [--toggles N]

Opens the reader of the built extension (npm run build) over the largest article pages of a folder of labelled pages, in
Chromium, and prints how long the page's thread works for it, beside the extraction alone and beside the least that a reader can
cost: an empty frame with one paragraph of the same text.

  --pages N    so many pages, by size of their HTML (default 3)
  --rounds N   fresh processes for each page (default 5); the median counts
  --toggles N  openings and exits for the measurement of memory (default 200)
  --popup      the popup instead: ms from the extraction to the article on the screen (aim: 150)
`;

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.output/chrome-mv3');

/** By then the script that has left is held by nothing: see reader/toggle.ts. */
const FORGOTTEN = 26_000;

interface Costs {
  extraction: number[];
  least: number[];
  opening: number[];
  extractionAgain: number[];
  openingAgain: number[];
}

async function main(written: readonly string[]): Promise<number> {
  const [corpus, ...options] = written;
  if (!corpus || corpus.startsWith('-')) {
    process.stdout.write(USAGE);
    return corpus === '--help' ? 0 : 2;
  }
  const number = (name: string, usual: number) => Number(options[options.indexOf(name) + 1] || usual);
  const option = (name: string, usual: number) => (options.includes(name) ? number(name, usual) : usual);
  if (!existsSync(join(BUILT, 'page-reader.js'))) throw new Error('the extension is not built: npm run build');
  const pages = largest(readLabelledPages(corpus, null), option('--pages', 3));
  const browser = await ExtensionBrowser.launch({ hosts: ['http://*/*'] });
  const server = await servePages(pages);
  try {
    await serveOnly(browser.context);
    if (options.includes('--popup')) {
      print(await popupTimes(browser, server, pages, option('--rounds', 5)));
      return 0;
    }
    const source = readFileSync(join(BUILT, 'page-capture.js'), 'utf8');
    const extractor = ours({ source, bytes: 0, gzipped: 0 });
    const world = await startBackground(browser.context, await bundleBackground(ROOT), server, 'awake');
    print(
      'page     HTML KB   extraction   opening   ratio   least   again: extraction   opening   ratio   (ms of the thread)',
    );
    for (const page of pages) {
      const costs = await measure(browser, server, page, extractor, world, option('--rounds', 5));
      print(row(page, costs));
    }
    const [first] = pages;
    if (first) print(await memory(browser, server.addressOf(first, 'memory'), option('--toggles', 200)));
  } finally {
    await browser.dispose();
    server.close();
  }
  return 0;
}

function largest(pages: readonly LabelledPage[], count: number): LabelledPage[] {
  const size = ({ file }: LabelledPage) => statSync(file).size;
  return pages
    .filter(({ isArticle }) => isArticle)
    .sort((a, b) => size(b) - size(a))
    .slice(0, count);
}

/**
 * Each opening and each extraction in a process of its own, where nothing is compiled; what the page's thread walked is read by a
 * background that is awake, and its time counts in both.
 */
async function measure(
  browser: ExtensionBrowser,
  server: PageServer,
  page: LabelledPage,
  extractor: Extractor,
  background: World,
  rounds: number,
): Promise<Costs> {
  const costs: Costs = { extraction: [], least: [], opening: [], extractionAgain: [], openingAgain: [] };
  for (let round = 0; round < rounds; round++) {
    const tab = await browser.context.newPage();
    const session = await browser.context.newCDPSession(tab);
    const world = await openWorld({ page: tab, session }, server.addressOf(page, `extract${round}`));
    await world.provide(extractor);
    const walk = async () => {
      const ms = await world.time(extractor.inject);
      return { ms, read: await timeReading(background, await world.evaluate('result'), 1) };
    };
    const first = await walk();
    const text = String(await background.evaluate("result.extraction.articles[0]?.text ?? ''"));
    const again = await walk();
    costs.extraction.push(first.ms + first.read);
    costs.extractionAgain.push(again.ms + again.read);
    await tab.close();
    const bare = await browser.context.newPage();
    const bareSession = await browser.context.newCDPSession(bare);
    await bareSession.send('Performance.enable');
    await bare.goto(server.addressOf(page, `least${round}`));
    await settle(bareSession);
    costs.least.push(await timed(bareSession, () => openLeast(browser, bare, text)));
    await bare.close();

    const shown = await browser.context.newPage();
    const watch = await browser.context.newCDPSession(shown);
    await watch.send('Performance.enable');
    await shown.goto(server.addressOf(page, `read${round}`));
    await settle(watch);
    costs.opening.push(first.read + (await timed(watch, () => openReader(browser, shown))));
    await closeReader(browser, shown);
    await settle(watch);
    costs.openingAgain.push(again.read + (await timed(watch, () => openReader(browser, shown))));
    await shown.close();
  }
  return costs;
}

/** Until what it leads to is drawn and the thread rests. */
async function timed(session: CDPSession, deed: () => Promise<void>): Promise<number> {
  const before = await threadTime(session);
  await deed();
  await settle(session);
  return (await threadTime(session)) - before;
}

function row(page: LabelledPage, costs: Costs): string {
  const middle = (values: number[]) => percentile(values, 0.5);
  const figures = (extraction: number[], opening: number[]) => {
    const [one, other] = [middle(extraction), middle(opening)];
    return `${one.toFixed(0).padStart(10)}${other.toFixed(0).padStart(10)}${(other / one).toFixed(2).padStart(8)}`;
  };
  const size = `${page.id.padEnd(8)}${(statSync(page.file).size / 1024).toFixed(0).padStart(8)}`;
  const least = ((middle(costs.extraction) + middle(costs.least)) / middle(costs.extraction)).toFixed(2).padStart(8);
  return `${size}   ${figures(costs.extraction, costs.opening)}${least}         ${figures(costs.extractionAgain, costs.openingAgain)}`;
}

async function popupTimes(
  browser: ExtensionBrowser,
  server: PageServer,
  pages: readonly LabelledPage[],
  rounds: number,
): Promise<string> {
  const [after, whole]: [number[], number[]] = [[], []];
  for (const page of pages)
    for (let round = 0; round < rounds; round++) {
      const times = await timePopup(browser, server.addressOf(page, `popup${round}`));
      after.push(times.after);
      whole.push(times.whole);
    }
  const say = (values: number[]) =>
    `median ${percentile(values, 0.5).toFixed(0)}, p95 ${percentile(values, 0.95).toFixed(0)}`;
  return `popup, ${after.length} openings over ${pages.length} pages, ms\nfrom the extraction to the article drawn: ${say(after)}\nfrom its beginning: ${say(whole)}`;
}

/** Heap of the page's process, in MB: without us, with the reader, and when it has left. */
async function memory(browser: ExtensionBrowser, address: string, toggles: number): Promise<string> {
  const page: Page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await settle(session);
  const lines: string[] = [];
  const say = async (when: string) => {
    const { heap, nodes, listeners, documents } = await heapOf(session);
    lines.push(
      `${when.padEnd(34)}${heap.toFixed(2).padStart(7)} MB  ${nodes} nodes  ${listeners} listeners  ${documents} documents`,
    );
  };
  await say('before');
  await openReader(browser, page);
  await settle(session);
  await say('the reader stands');
  await closeReader(browser, page);
  await settle(session);
  await say('after exit');
  await toggleTimes(browser, page, toggles);
  await settle(session);
  await say(`after ${toggles} more openings and exits`);
  await new Promise((resume) => setTimeout(resume, FORGOTTEN));
  await say('half a minute later');
  return `\n${lines.join('\n')}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.exitCode = await main(process.argv.slice(2));
