/** Opens and closes the reader as the background does, and waits for the page's thread to rest. */
import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../tests/e2e/extension-browser';
import { threadTime } from '../world';

/** So long the thread has to rest, in ms. */
const REST = 400;
/** Work in that time that is still rest, in ms: a timer, the browser's own. */
const BREATH = 4;

/** As in entrypoints/background/toggle-reader.ts. Text: what compiles this file would put helpers of its own into a function. */
const TOGGLE = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab.id };
  const [called] = await chrome.scripting.executeScript({
    target,
    func: () => globalThis[Symbol.for('qingyang.reader.toggle')]?.() ?? null,
  });
  if (called?.result) return called.result;
  const [injected] = await chrome.scripting.executeScript({ target, files: ['/page-reader.js'] });
  return injected?.result;
})()`;

async function toggle(browser: ExtensionBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  return browser.worker.evaluate<string>(TOGGLE);
}

export async function openReader(browser: ExtensionBrowser, page: Page): Promise<void> {
  const outcome = await toggle(browser, page);
  if (outcome !== 'opened') throw new Error(`the reader is ${outcome}, not opened`);
}

export async function closeReader(browser: ExtensionBrowser, page: Page): Promise<void> {
  const outcome = await toggle(browser, page);
  if (outcome !== 'closed') throw new Error(`the reader is ${outcome}, not closed`);
}

export async function toggleTimes(browser: ExtensionBrowser, page: Page, times: number): Promise<void> {
  for (let opening = 0; opening < times; opening++) {
    await openReader(browser, page);
    await closeReader(browser, page);
  }
}

/** Waits until the page's thread has nothing to do. */
export async function settle(session: CDPSession): Promise<void> {
  for (let before = await threadTime(session); ; ) {
    await new Promise((resume) => setTimeout(resume, REST));
    const now = await threadTime(session);
    if (now - before < BREATH) return;
    before = now;
  }
}

export interface Heap {
  /** Used JavaScript heap of the page's process in MB, after the collector. */
  heap: number;
  nodes: number;
  listeners: number;
  documents: number;
}

export async function heapOf(session: CDPSession): Promise<Heap> {
  // Twice: what the first one frees may hold more.
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize') / 2 ** 20,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
}
