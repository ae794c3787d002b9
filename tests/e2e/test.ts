import { test as base } from '@playwright/test';
import { type DemoServer, serveDemo } from '../../demo/server';
import { ExtensionBrowser } from './extension-browser';
import { type Site, serveTestPages } from './pages';

interface Fixtures {
  /** A browser of this test's own, on an empty profile. */
  fresh: ExtensionBrowser;
}

interface WorkerFixtures {
  /** One browser for all tests of a file that do not mind each other's articles. */
  browserWithExtension: ExtensionBrowser;
  site: Site;
  demo: DemoServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it must set up from this pattern.
  fresh: async ({}, use) => {
    const browser = await ExtensionBrowser.launch();
    await use(browser);
    await browser.dispose();
  },
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await ExtensionBrowser.launch();
      await use(browser);
      await browser.dispose();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const site = await serveTestPages();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const demo = await serveDemo();
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
