/**
 * The browser's own zoom at 200 % and 400 %, in a window of 1280 × 1024 (WCAG 1.4.10): nothing is cut off, nothing scrolls both ways,
 * and what stands still leaves at least half of the window to what is read. Firefox: tests/firefox/zoom.test.ts.
 */
import type { Frame, Page } from '@playwright/test';
import { pathOf } from '../../demo/sites';
import { crowded } from './crowded';
import { cutOff } from './cut-off';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { openPopupPage, openReader, readerFrame } from './reader-frame';
import { expect, test } from './test';

const WINDOW = { width: 1280, height: 1024 };
const ZOOMS = [2, 4] as const;

/** As Ctrl+Plus does, for this tab alone. */
async function zoom(browser: ExtensionBrowser, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize(WINDOW);
  await browser.worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const id = tab?.id ?? 0;
    await chrome.tabs.setZoomSettings(id, { scope: 'per-tab' });
    await chrome.tabs.setZoom(id, wanted);
  }, factor);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(WINDOW.width / factor);
}

for (const locale of ['zh-CN', 'en']) {
  test(`every surface at 200 % and 400 % in ${locale}`, async ({ site, demo }) => {
    test.setTimeout(240_000);
    const browser = await ExtensionBrowser.launch({ locale });
    const look = async (page: Page, where: Page | Frame, name: string) => {
      for (const factor of ZOOMS) {
        await zoom(browser, page, factor);
        await page.screenshot({ path: shotPath(`zoom-${locale}-${name}-${factor * 100}`) });
        expect.soft([...(await cutOff(where)), ...(await crowded(where))], `${name} at ${factor * 100} %`).toEqual([]);
      }
    };
    try {
      const page = await browser.open(demo.url + pathOf('city-portal'));
      const popup = await openPopupPage(browser, page);
      await popup.getByRole('article').waitFor();
      await look(popup, popup, 'popup');
      await popup.locator('.deeds button').first().click();
      await popup.locator('.save-note a').waitFor();
      await look(popup, popup, 'popup-saved');
      await popup.locator('.proof-toggle').nth(1).click();
      await look(popup, popup, 'popup-ledger');
      await popup.close();

      const reader = await openReader(browser, page);
      await reader.getByRole('article').waitFor();
      await look(page, reader, 'reader');
      for (const [view, key] of [
        ['typography', 't'],
        ['shortcuts', '?'],
        ['outline', 'o'],
        ['find', '/'],
        ['aloud', 'a'],
      ] as const) {
        await page.keyboard.press(key);
        await look(page, reader, view);
        await page.keyboard.press('Escape');
      }
      for (const [view, key] of [
        ['proof', 'x'],
        ['vertical', 'v'],
      ] as const) {
        await page.keyboard.press(key);
        await look(page, reader, view);
        await page.keyboard.press(key);
      }
      await page.close();

      const list = await browser.open(site.url('/list-elsewhere'));
      await browser.grantActiveTab(list);
      await browser.runCommand('toggle-reader', list);
      const headlines = await readerFrame(list);
      await headlines.locator('.headlines a').first().click();
      await headlines.locator('.slip').waitFor();
      await look(list, headlines, 'headlines');
      await list.close();

      for (const name of ['options', 'welcome', 'moving']) {
        const surface = await browser.openOwn(`${name}.html`);
        await surface.getByRole('heading').first().waitFor();
        await look(surface, surface, name);
        await surface.close();
      }
      const library = await browser.openOwn('library.html');
      await fillLibrary(
        library,
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => articleNumber(n)),
      );
      await library.reload();
      await library.locator('a.row').first().waitFor();
      await look(library, library, 'library');
      await library.goto(browser.url('library.html#/article/1'));
      await library.getByRole('article').waitFor();
      await look(library, library, 'library-article');
      await library.keyboard.press('?');
      await library.getByRole('dialog').waitFor();
      await look(library, library, 'library-keys');
    } finally {
      await browser.dispose();
    }
  });
}
