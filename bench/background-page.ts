/** Stands for the extension's background: a page in a process of its own that holds the code which reads what is walked in others. */
import { build } from 'esbuild';
import type { Browser, BrowserContext } from 'playwright-core';
import type { PageServer } from './serve-pages';
import { openTab, openWorld, type World } from './world';

/** What the background runs, as one script; minified, as the extension has it. */
export async function bundleBackground(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/background.ts'],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome130',
    define: { 'import.meta.env.FIREFOX': 'false' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

export interface Background {
  world: World;
  /** Milliseconds that it took to load its code. */
  ms: number;
  stop(): Promise<void>;
}

/** Starts one in a process of its own. @param source what `bundleBackground` gives */
export async function startBackground(
  browser: Browser | BrowserContext,
  source: string,
  server: PageServer,
  name: string,
): Promise<Background> {
  const tab = await openTab(browser);
  const world = await openWorld(tab, server.emptyAt(name));
  await world.provide({ sources: { background: source } });
  const ms = await world.time('(0, eval)(sources.background)');
  return { world, ms, stop: () => tab.page.close() };
}

/** Milliseconds that the background's thread works on what was walked, the mean of `runs`; `result` of its world is the capture then. */
export async function timeReading(background: World, json: unknown, runs: number): Promise<number> {
  await background.evaluate(`globalThis.walked = ${JSON.stringify(json)}; 0`);
  return background.time('background.read(walked)', runs);
}
