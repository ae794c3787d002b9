/** No word of the interface is cut off: in three languages, at the widths that each surface has, and at 200 %. */
import type { Frame, Page } from '@playwright/test';
import { pathOf } from '../../demo/sites';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { openPopupPage, openReader } from './reader-frame';
import { expect, test } from './test';

/** Buttons, links, labels and headings whose words do not fit into them or stick out of the window. */
function cutOff(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const worded = 'button, label, legend, th, h1, h2, h3, summary, kbd, [role="status"], .segments span, nav a';
    const faults: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
    for (const element of document.querySelectorAll<HTMLElement>(worded)) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || !element.textContent?.trim())
        continue;
      const style = getComputedStyle(element);
      // For screen readers only; a headline or an address that is shortened says so by its dots and tells the rest in its title.
      if (element.closest('.qy-hidden') || style.textOverflow === 'ellipsis') continue;
      if (style.display === 'inline') continue;
      if (element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'auto' && element.clientWidth > 0)
        faults.push(`${name(element)}: ${element.scrollWidth} px of words in ${element.clientWidth}`);
      const box = element.getBoundingClientRect();
      const scrolled = element.closest('.qy-table-frame, .qy-table, [data-scrolls], .desk');
      if (!scrolled && box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
        faults.push(`${name(element)}: sticks out of the window`);
    }
    const root = document.scrollingElement as HTMLElement;
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > root.clientWidth + 0.4,
      );
      faults.push(
        `the page is ${root.scrollWidth} px wide in ${root.clientWidth}: ${wide.slice(0, 3).map(name).join(', ')}`,
      );
    }
    return faults;
  });
}

/** In how many rows the deeds at the foot of the popup stand. */
function deedRows(popup: Page): Promise<number> {
  return popup.evaluate(() => {
    const buttons = document.querySelectorAll('.deeds > button, .deeds > .menu-frame > button');
    const boxes = [...buttons].map((button) => button.getBoundingClientRect());
    return boxes.filter((box, place) => box.top >= (boxes[place - 1]?.bottom ?? 0)).length;
  });
}

for (const locale of ['zh-CN', 'zh-TW', 'en']) {
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
        expect.soft(await deedRows(popup), `rows of deeds at ${width} px`).toBe(1);
      }
      const list = await popupOver(site.url('/list'));
      await list.getByRole('alert').waitFor();
      await look(list, list, 'popup-list', [360, 460], 600);

      const page = await browser.open(demo.url + pathOf('multi-story'));
      const reader = await openReader(browser, page);
      await reader.getByRole('article').waitFor();
      // 640 and 420 are also what 1280 and 840 px are at 200 %.
      const widths = [320, 420, 640, 1120];
      await look(page, reader, 'reader', widths);
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
        await look(surface, surface, name, [360, 640, 1120]);
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
