/** Stands for the extension's background: a page in a process of its own that holds the code which reads what is taken in others. */
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { plainPatterns } from '../modules/plain-patterns/plugin';
import type { PageServer } from './serve-pages';
import { openTab, openWorld, type World } from './world';

/** What the background runs, as one script, built as the extension's own is. @param root the project's folder */
export async function bundleBackground(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [plainPatterns(root)],
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: join(root, 'bench', 'background.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the background was not built');
  return output.output[0].code;
}

/** Starts one in a process of its own. @param source what `bundleBackground` gives */
export async function startBackground(
  browser: Browser | BrowserContext,
  source: string,
  server: PageServer,
  name: string,
): Promise<World> {
  const tab = await openTab(browser);
  const world = await openWorld(tab, server.emptyAt(name));
  await world.provide({ sources: { background: source } });
  await world.evaluate('(0, eval)(sources.background); 0');
  return world;
}

/** Milliseconds that the background's thread works on what was taken, the mean of `runs`; `result` of its world is the capture then. */
export async function timeReading(background: World, json: unknown, runs: number): Promise<number> {
  await background.evaluate(`globalThis.taken = ${JSON.stringify(json)}; 0`);
  return background.time('background.read(taken)', runs);
}
