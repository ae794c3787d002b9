/** `npm run bench`: how right and how fast the extraction is, on labelled pages in a real browser. See arguments.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { Extraction } from '../extract/article';
import { findChromium } from '../scripts/find-browsers.mjs';
import { ablate } from './ablation';
import { parseArguments, USAGE } from './arguments';
import { bundleBackground, startBackground } from './background-page';
import { findFaults, writeFaults } from './body-faults';
import { buildExtension } from './build-extension';
import { calibrate } from './calibration';
import { defuddle, type Extractor, ours, readability } from './extractors';
import { growthTable } from './growth';
import { type LabelledPage, readLabelledPages } from './labelled-pages';
import { measurePage } from './measure-page';
import type { Prediction } from './prediction';
import { scorePredictions, type ToolScore } from './score';
import { servePages } from './serve-pages';
import { calibrationTable, headline, scoreTable, sizeLine, timeTable } from './table';
import type { PageTimes } from './timing';
import { WokenWorker } from './woken-worker';
import { openTab } from './world';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.bench');
/** Lines of the diff of one page. */
const MOST_FAULTS = 24;

async function main(written: readonly string[]): Promise<number> {
  let asked: ReturnType<typeof parseArguments>;
  try {
    asked = parseArguments(written);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (asked.deed === 'growth') {
    print(growthTable(tellName));
    return 0;
  }
  const pages = readLabelledPages(asked.corpus, asked.only);
  if (asked.deed === 'ablation') {
    print(ablate(ROOT, pages, tellName));
    return 0;
  }
  const path = findChromium();
  if (path === null) throw new Error('no Chromium found; name one in CHROMIUM');
  mkdirSync(RESULTS, { recursive: true });
  const { folder, capture } = await buildExtension(ROOT, join(RESULTS, 'built'));
  const extractors = [ours(capture), readability(), ...(asked.peers ? [defuddle()] : [])];
  const run = await runAll(path, folder, pages, extractors, asked.rounds);
  writeResults(pages, run);

  const scores = new Map<string, ToolScore>();
  for (const { name } of extractors) scores.set(name, scorePredictions(pages, run.predictions.get(name) ?? new Map()));
  const articles = pages.filter(({ isArticle }) => isArticle).length;
  print(`${articles} article pages, ${pages.length - articles} other pages, Chromium ${run.version}\n`);
  print(`${scoreTable(scores)}\n`);
  print(calibrationTable(calibrationOf(pages, run, scores)));
  print(`\n${headline(run.times)}`);
  print(`Times and their ratios to Readability's, ${asked.rounds} rounds; each row of tools in the same state`);
  print(
    timeTable(
      run.times,
      extractors.map(({ name }) => name),
    ),
  );
  print(`\n${sizeLine(capture)}`);
  if (asked.worst > 0) print(worstPages(pages, run, scores, asked.worst));
  print(
    `\nPredictions: .bench/${extractors.map(({ name }) => `${name}.ndjson`).join(', ')}; times: .bench/times.ndjson`,
  );
  for (const failure of run.failures) process.stderr.write(`${failure}\n`);
  return run.failures.length > 0 ? 1 : 0;
}

interface Run {
  version: string;
  /** By extractor and page id. */
  predictions: Map<string, Map<string, Prediction | Extraction>>;
  times: PageTimes[];
  failures: string[];
}

async function runAll(
  path: string,
  extension: string,
  pages: readonly LabelledPage[],
  extractors: readonly Extractor[],
  rounds: number,
): Promise<Run> {
  const run: Run = { version: '', predictions: new Map(), times: [], failures: [] };
  for (const { name } of extractors) run.predictions.set(name, new Map());
  const server = await servePages(pages);
  let browser: Browser | null = null;
  let sleeper: WokenWorker | null = null;
  try {
    browser = await chromium.launch({ executablePath: path });
    run.version = browser.version();
    const tab = await openTab(browser);
    const source = await bundleBackground(ROOT);
    const awake = await startBackground(browser, source, server, 'awake');
    sleeper = await WokenWorker.launch(extension);
    for (const [at, page] of pages.entries()) {
      tell(at, pages.length, page.id);
      try {
        const { times, read } = await measurePage(
          tab,
          (name) => server.addressOf(page, name),
          page.id,
          extractors,
          rounds,
          { awake, woken: sleeper },
        );
        for (const { name, predict } of extractors) run.predictions.get(name)?.set(page.id, predict(read[name]));
        run.times.push(times);
      } catch (error) {
        run.failures.push(`${page.id}: ${messageOf(error)}`);
      }
    }
    tell(pages.length, pages.length, '');
  } finally {
    await browser?.close();
    await sleeper?.stop();
    server.close();
  }
  return run;
}

function writeResults(pages: readonly LabelledPage[], { predictions, times }: Run): void {
  const write = (name: string, rows: readonly unknown[]) =>
    writeFileSync(join(RESULTS, `${name}.ndjson`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const [name, found] of predictions)
    write(
      name,
      pages.filter(({ id }) => found.has(id)).map(({ id, file }) => ({ file, ...found.get(id) })),
    );
  write('times', times);
}

function calibrationOf(pages: readonly LabelledPage[], run: Run, scores: ReadonlyMap<string, ToolScore>) {
  const found = run.predictions.get('ours');
  const others = pages
    .filter(({ isArticle }) => !isArticle)
    .map(({ id }) => found?.get(id))
    .filter((prediction) => prediction !== undefined && prediction.kind !== 'not-article')
    .map((prediction) => prediction?.confidence ?? 0);
  return calibrate(scores.get('ours')?.pages ?? [], others);
}

function worstPages(
  pages: readonly LabelledPage[],
  run: Run,
  scores: ReadonlyMap<string, ToolScore>,
  count: number,
): string {
  const faulty = (scores.get('ours')?.pages ?? []).filter(({ f1 }) => f1 < 0.9999);
  const worst = faulty.sort((a, b) => a.f1 - b.f1).slice(0, count);
  const out = worst.map((score) => {
    const { id, host, f1, precision, recall, han, confidence } = score;
    const page = pages.find((other) => other.id === id);
    const extraction = run.predictions.get('ours')?.get(id) as Extraction | undefined;
    const faults = page && extraction ? findFaults(page, extraction) : [];
    const figures = `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`;
    return `\n${id} ${host}  ${figures}  ${han} characters, confidence ${confidence}\n${writeFaults(faults, MOST_FAULTS)}`;
  });
  return `\nThe worst bodies of ours (- missing, + leaked)${out.join('\n')}`;
}

function tell(done: number, all: number, id: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done === all ? '' : `${done + 1}/${all} ${id}`}`);
  else if (done > 0 && (done % 20 === 0 || done === all)) process.stderr.write(`${done}/${all} pages\n`);
}

function tellName(name: string): void {
  process.stderr.write(`${name}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.exitCode = await main(process.argv.slice(2));
