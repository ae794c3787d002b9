/** Pages of the browser in which scripts are timed as an extension's are: in a world of their own. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Extractor } from './extractors';
import { percentile } from './timing';

/** Milliseconds after which a run is broken off. */
const LONGEST = 60_000;
/** Empty runs, for what asking for the time costs itself. */
const EMPTY_RUNS = 9;

/** The tab that pages are measured in, one after the other. */
export interface Tab {
  page: Page;
  session: CDPSession;
}

/** Opens a tab that loads nothing but the pages themselves. */
export async function openTab(browser: Browser | BrowserContext): Promise<Tab> {
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
  provide(extractor: Pick<Extractor, 'sources'>): Promise<void>;
  /** Milliseconds that the page's thread works on an expression, the mean of some runs. */
  time(expression: string, runs?: number): Promise<number>;
  evaluate(expression: string): Promise<unknown>;
}

/** What an extension's script finds there, and ours asks for: without it, it would throw and catch at every call. */
const STORAGE = 'globalThis.chrome = { runtime: { id: "bench" }, storage: { local: { get: async () => ({}) } } }; 0';

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
