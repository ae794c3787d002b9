/** Runs extractors on one page in the browser and times them. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Extractor } from './extractors';
import { type PageTimes, percentile } from './timing';

export interface Measured {
  times: PageTimes;
  /** What each extractor gave, by its name. */
  read: Record<string, unknown>;
}

/** Milliseconds after which a run is broken off. */
const LONGEST = 60_000;
/** Calls that are timed together: one alone may take less than the clock can tell. */
const CALLS = 3;
/**
 * Calls of each extractor before any is timed as warm: a browser compiles what is called often, and until it has, each call is
 * faster than the one before.
 */
const WARMING = 20;
/** Empty runs, for what asking for the time costs itself. */
const EMPTY_RUNS = 9;

/**
 * Each extractor meets the page first in a process of its own, where none of it is compiled. Then, in one page, all are
 * called until they are warm, called `rounds` times in turn, and injected `rounds` times in turn, each time another one first.
 * So in each of the three ways all extractors are as warm or as cold as each other.
 *
 * @param addressOf an address of the page that is a site of its own for each name
 */
export async function measurePage(
  tab: Tab,
  addressOf: (name: string) => string,
  id: string,
  extractors: readonly Extractor[],
  rounds: number,
): Promise<Measured> {
  const times: PageTimes = { id, elements: 0, tools: {} };
  const read: Record<string, unknown> = {};
  for (const extractor of extractors) {
    const world = await openWorld(tab, addressOf(extractor.name));
    await world.provide(extractor);
    times.tools[extractor.name] = { first: await world.time(extractor.inject), again: [], warm: [] };
    read[extractor.name] = await world.evaluate(extractor.read);
  }
  const world = await openWorld(tab, addressOf('all'));
  times.elements = Number(await world.evaluate("document.getElementsByTagName('*').length"));
  for (const extractor of extractors) {
    await world.provide(extractor);
    await world.time(extractor.inject);
  }
  for (const extractor of extractors) await world.time(extractor.call, WARMING);
  for (const [way, expression] of [
    ['warm', 'call'],
    ['again', 'inject'],
  ] as const)
    for (let round = 0; round < rounds; round++)
      for (let turn = 0; turn < extractors.length; turn++) {
        const extractor = extractors[(round + turn) % extractors.length] as Extractor;
        times.tools[extractor.name]?.[way].push(await world.time(extractor[expression], CALLS));
      }
  return { times, read };
}

/** The tab that pages are measured in, one after the other. */
export interface Tab {
  page: Page;
  session: CDPSession;
}

/** Opens a tab that loads nothing but the pages themselves. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  await serveOnly(page);
  return { page, session: await page.context().newCDPSession(page) };
}

/** Nothing is loaded but the pages themselves. */
export async function serveOnly(where: Page | BrowserContext): Promise<void> {
  await where.route(/^https?:/, (route) => {
    const request = route.request();
    const isPage = request.frame().parentFrame() === null && request.url().endsWith('/page.html');
    // An aborted navigation leaves what is there; a failed one would show an error page.
    return isPage ? route.continue() : route.abort('aborted');
  });
}

export interface World {
  /** Hands over an extractor's sources as strings. */
  provide(extractor: Extractor): Promise<void>;
  /** Milliseconds that the page's thread works on an expression, the mean of some runs. */
  time(expression: string, runs?: number): Promise<number>;
  evaluate(expression: string): Promise<unknown>;
}

/** What an extension's script finds there, and ours asks for: without it, it would throw and catch at every call. */
const STORAGE = 'globalThis.chrome = { storage: { local: { get: async () => ({}) } } }; 0';

/** Loads a page, and makes a world in it like that of an extension's scripts. */
export async function openWorld({ page, session }: Tab, address: string): Promise<World> {
  await page.goto(address);
  await session.send('Performance.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = (expression: string) => evaluateIn(session, executionContextId, expression);
  await evaluate(STORAGE);
  const work = async (expression: string, runs: number) => {
    const before = await threadTime(session);
    await evaluate(
      `(async () => { for (let run = 0; run < ${runs}; run++) globalThis.result = await ${expression}; })()`,
    );
    return (await threadTime(session)) - before;
  };
  const empty: number[] = [];
  for (let run = 0; run < EMPTY_RUNS; run++) empty.push(await work('0', 1));
  const overhead = percentile(empty, 0.5);
  return {
    async provide({ sources }) {
      await evaluate(`globalThis.sources = Object.assign(globalThis.sources ?? {}, ${JSON.stringify(sources)}); 0`);
    },
    time: async (expression, runs = 1) => Math.max(0, (await work(expression, runs)) - overhead) / runs,
    evaluate,
  };
}

/** Milliseconds that the page's main thread has worked so far: waiting for a busy machine does not count. */
export async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (time === undefined) throw new Error('this browser does not tell the time of a thread');
  return time.value * 1000;
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const options = { expression, contextId, returnByValue: true, awaitPromise: true, timeout: LONGEST };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
