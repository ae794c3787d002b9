/** No word of the interface is cut off: in every language, at the widths that each surface has, and at 200 %. */
import type { Frame, Page } from '@playwright/test';
import { pathOf } from '../../demo/sites';
import { LOCALES } from '../messages';
import { cutOff } from './cut-off';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { openPopupPage, openReader } from './reader-frame';
import { expect, test } from './test';

/** In how many rows these stand. */
function rowsOf(where: Page | Frame, selector: string): Promise<number> {
  return where.evaluate((wanted) => {
    const buttons = document.querySelectorAll(wanted);
    const boxes = [...buttons].map((button) => button.getBoundingClientRect());
    return boxes.filter((box, place) => box.top >= (boxes[place - 1]?.bottom ?? 0)).length;
  }, selector);
}

const HEAD_OF_POPUP = '.bar > .wordmark, .bar > .bar-link';
const FOOT_OF_POPUP = '.deeds > button, .deeds > .menu-frame > button';
const FIRST_ROW_OF_READER = '.bar > .wordmark, .bar > .primary, .bar > .leave';

for (const locale of LOCALES.map((name) => name.replace('_', '-'))) {
  test(`every surface in ${locale}`, async ({ site, demo }) => {
    test.setTimeout(240_000);
    const browser = await ExtensionBrowser.launch({ locale });
    const look = async (page: Page, where: Page | Frame, name: string, widths: readonly number[], height = 820) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await page.screenshot({ path: shotPath(`overflow-${locale}-${name}-${width}`) });
        expect.soft(await cutOff(where), `${name} at ${width} px`).toEqual([]);
      }
    };
    const popupOver = async (url: string) => {
      const page = await browser.open(url);
      return openPopupPage(browser, page);
    };
    try {
      const popup = await popupOver(site.url('/long-title'));
      await popup.getByRole('article').waitFor();
      await look(popup, popup, 'popup', [320, 360, 460], 600);
      for (const width of [320, 360, 460]) {
        await popup.setViewportSize({ width, height: 600 });
        for (const parts of [HEAD_OF_POPUP, FOOT_OF_POPUP])
          expect.soft(await rowsOf(popup, parts), `rows of ${parts} at ${width} px`).toBe(1);
      }
      await popup.locator('.proof-toggle').first().click();
      await popup.locator('.fields').waitFor();
      await look(popup, popup, 'popup-facts', [320, 460], 600);
      const list = await popupOver(site.url('/list'));
      await list.getByRole('alert').waitFor();
      await look(list, list, 'popup-list', [360, 460], 600);

      const page = await browser.open(demo.url + pathOf('multi-story'));
      const reader = await openReader(browser, page);
      await reader.getByRole('article').waitFor();
      // 640 and 420 are also what 1280 and 840 px are at 200 %.
      const widths = [320, 420, 640, 1120];
      await look(page, reader, 'reader', widths);
      for (const width of [320, 390, 420]) {
        await page.setViewportSize({ width, height: 820 });
        expect.soft(await rowsOf(reader, FIRST_ROW_OF_READER), `first row of the reader at ${width} px`).toBe(1);
      }
      for (const [view, key] of [
        ['typography', 't'],
        ['shortcuts', '?'],
        ['outline', 'o'],
        ['find', '/'],
      ] as const) {
        await page.keyboard.press(key);
        await look(page, reader, view, [320, 420]);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('a');
      await look(page, reader, 'aloud', [320, 420]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('x');
      await look(page, reader, 'proof', [320, 420, 1120]);
      await page.keyboard.press('x');
      await page.keyboard.press('c');
      await page.keyboard.press('c');
      await page.keyboard.press('s');
      await look(page, reader, 'saved', [320, 420]);
      await page.close();

      for (const name of ['options', 'welcome', 'moving']) {
        const surface = await browser.openOwn(`${name}.html`);
        await surface.getByRole('heading').first().waitFor();
        // With what takes changed keys back.
        const keys = { companion: ['w'], larger: ['='], close: ['q'] };
        if (name === 'options')
          await surface.evaluate((stored) => chrome.storage.local.set({ settings: stored }), { keys });
        await look(surface, surface, name, name === 'options' ? [320, 360, 640, 1120] : [360, 640, 1120]);
        await surface.close();
      }
      const library = await browser.openOwn('library.html');
      await library.getByRole('heading').first().waitFor();
      await look(library, library, 'library-empty', [360, 1120]);
      const long = `“夜归人”有车坐了：江城公交${'十二路、二十七路、'.repeat(6)}今起延长夜间运营时间`;
      await fillLibrary(library, [articleNumber(1, { title: long }), ...[2, 3, 4, 5].map((n) => articleNumber(n))]);
      await library.reload();
      await library.locator('a.row').first().waitFor();
      await look(library, library, 'library-list', [360, 760, 1120]);
      await library.goto(browser.url('library.html#/article/1'));
      await library.getByRole('article').waitFor();
      await look(library, library, 'library-article', [360, 760, 1120]);
      await library.keyboard.press('?');
      await library.getByRole('dialog').waitFor();
      await look(library, library, 'library-keys', [360, 760]);
    } finally {
      await browser.dispose();
    }
  });
}
