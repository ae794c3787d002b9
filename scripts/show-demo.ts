/** Opens Chromium with the built extension on the first demo page and says what to press. Ends when the browser is closed. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serveDemo } from '../demo/server';
import { demoPages } from '../demo/sites';

const extension = resolve('.output/chrome-mv3');
// a profile of its own that stays: what is saved today is in the library tomorrow
const profile = resolve('.demo/profile');
mkdirSync(profile, { recursive: true });

const demo = await serveDemo(8043).catch(() => serveDemo());
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '',
  headless: false,
  viewport: null,
  chromiumSandbox: process.getuid?.() !== 0,
  ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
  args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-first-run'],
});
const [tab = await context.newPage()] = context.pages();
await tab.goto(`${demo.url}${demoPages[0]?.path}`);

console.log(`
Alt+Shift+Y      the clean article (or the toolbar button 清样 under the puzzle piece)
Alt+Shift+L      reader mode on the page; again, or Esc, goes back
Alt+Shift+K      save the article for good
Right click      the same from the context menu; the popup leads to the library
${demo.url}/   all five demo pages; close the browser to stop
`);

// Chromium may go on without a window; for us the last tab is the end
const closed = new Promise<void>((end) => context.once('close', () => end()));
const watch = (page: Page) => page.once('close', () => context.pages().length === 0 && context.close().catch(() => {}));
context.pages().forEach(watch);
context.on('page', watch);
await closed;
await demo.close();
