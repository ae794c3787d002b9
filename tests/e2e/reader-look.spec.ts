import { pathOf } from '../../demo/sites';
import { THEMES } from '../../settings/typography';
import { faultsIn as faultsOf } from './accessibility';
import { type ExtensionBrowser, shotPath } from './extension-browser';
import { readerAt } from './reader-frame';
import { expect, test } from './test';

/** Sets what the reader chose, before a page is opened. */
async function choose(browser: ExtensionBrowser, settings: Record<string, unknown>): Promise<void> {
  await browser.worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
}

const WIDTHS = [
  ['narrow', 420],
  ['middle', 820],
  ['wide', 1360],
] as const;

const PAPERS = THEMES.filter((name) => name !== 'auto');

test('every paper, at three widths, without a serious fault', async ({ fresh, demo }) => {
  test.setTimeout(120_000);
  await choose(fresh, { theme: PAPERS[0] });
  const { page, reader } = await readerAt(fresh, demo.url + pathOf('city-portal'));
  for (const theme of PAPERS) {
    for (const [name, width] of WIDTHS) {
      await page.setViewportSize({ width, height: 820 });
      await page.screenshot({ path: shotPath(`look-${theme}-${name}`) });
      const wider = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `nothing sticks out of ${name}`).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('t');
    await reader.getByRole('dialog', { name: '版式' }).waitFor();
    await page.screenshot({ path: shotPath(`look-${theme}-type`) });
    expect(await faultsOf(reader), theme).toEqual([]);
    await page.keyboard.press('t');
    await page.keyboard.press('d');
  }
});

/** Keys that lead to each view, and those that lead back. */
const VIEWS = [
  ['proof', 'x', 'x'],
  ['outline', 'o', 'Escape'],
  ['shortcuts', '?', 'Escape'],
  ['find', '/', 'Escape'],
  ['vertical', 'v', 'v'],
] as const;

test('no view has a serious fault, by day and by night', async ({ fresh, demo }) => {
  test.setTimeout(120_000);
  await choose(fresh, { theme: 'paper' });
  const { page, reader } = await readerAt(fresh, demo.url + pathOf('multi-story'));
  for (const theme of ['paper', 'dark']) {
    await reader.locator(`:root[data-theme="${theme}"]`).waitFor();
    for (const [view, there, back] of VIEWS) {
      await page.keyboard.press(there);
      await page.screenshot({ path: shotPath(`stories-${view}-${theme}`) });
      expect(await faultsOf(reader), `${view} on ${theme}`).toEqual([]);
      await page.keyboard.press(back);
    }
    // paper, white, sepia, dark
    for (const _ of [1, 2, 3]) await page.keyboard.press('d');
  }
});
