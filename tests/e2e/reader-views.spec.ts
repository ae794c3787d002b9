import { pathOf } from '../../demo/sites';
import { shotPath } from './extension-browser';
import { expectNoReader, openReader, readerAt } from './reader-frame';
import { expect, test } from './test';

test('竖排 runs from right to left and scrolls sideways by wheel and keys', async ({ fresh, demo }) => {
  const { page, reader } = await readerAt(fresh, demo.url + pathOf('city-portal'));
  await page.keyboard.press('v');
  const desk = reader.locator('.desk');
  const left = () => desk.evaluate((element) => element.scrollLeft);
  await expect(reader.locator('.qy-article')).toHaveCSS('writing-mode', 'vertical-rl');
  await page.screenshot({ path: shotPath('vertical') });
  // The proof line is a running line in the margin, and takes the place of a slip only where it was opened.
  const widthOf = async (selector: string) => (await reader.locator(selector).boundingBox())?.width ?? 0;
  expect(await widthOf('.front')).toBeLessThan(70);
  expect(await widthOf('.qy-byline time')).toBeLessThan(30);
  await reader.getByRole('button', { name: /^删去/u }).click();
  await expect.poll(() => widthOf('.front')).toBeGreaterThan(250);
  const heightOf = async (selector: string) => (await reader.locator(selector).boundingBox())?.height ?? 0;
  expect(await heightOf('.proof-panel')).toBeLessThanOrEqual(await heightOf('.front'));
  await page.screenshot({ path: shotPath('vertical-ledger') });
  await reader.getByRole('button', { name: /^删去/u }).click();
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(left).toBeLessThan(-200);
  const wheeled = await left();
  await page.keyboard.press('PageDown');
  await expect.poll(left).toBeLessThan(wheeled - 300);
  await page.screenshot({ path: shotPath('vertical-on') });
  await page.keyboard.press('Home');
  await expect.poll(left).toBeGreaterThan(-2);
  await expect(reader.locator('.qy-body .qy-combined').first()).toBeVisible();
  await page.setViewportSize({ width: 1360, height: 820 });
  await page.screenshot({ path: shotPath('vertical-wide') });
  await page.keyboard.press('v');
  await expect(reader.locator('.qy-article')).toHaveCSS('writing-mode', 'horizontal-tb');
});

test('original and view side by side, the script remembered for the site, one column copied', async ({
  fresh,
  site,
}) => {
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  await page.keyboard.press('b');
  const pair = reader.locator('.qy-pair').first();
  await expect(pair.locator('.qy-original')).toContainText('市公交集团');
  await expect(pair.locator('[data-block]')).toContainText('市公交集團');
  await page.setViewportSize({ width: 1360, height: 820 });
  await page.screenshot({ path: shotPath('beside') });
  // The sheet is as wide as the window: how long is left stands over none of it.
  const words = await reader.locator('.progress-words').boundingBox();
  const bar = await reader.locator('.bar').boundingBox();
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(bar?.height ?? 0);
  const selected = (column: string) =>
    reader.evaluate((name) => {
      document.documentElement.dataset.column = name;
      document.getSelection()?.selectAllChildren(document.querySelector('.qy-body') as Element);
      return document.getSelection()?.toString() ?? '';
    }, column);
  expect(await selected('view')).not.toContain('市公交集团');
  expect(await selected('original')).not.toContain('市公交集團');
  await page.keyboard.press('Escape');
  await expectNoReader(page);

  await page.goto(site.url('/long-title'));
  const next = await openReader(fresh, page);
  await expect(next.getByRole('article')).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect(next.getByRole('article')).toContainText('市公交集團');
});

test('the original of a paragraph comes with the pointer or the keyboard', async ({ fresh, site }) => {
  await fresh.worker.evaluate(() => chrome.storage.local.set({ settings: { view: 'hant', companion: 'hover' } }));
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  await expect(reader.getByRole('article')).toContainText('市公交集團');
  await reader.locator('[data-block="1"]').hover();
  const slip = reader.getByRole('complementary', { name: '原文' });
  await expect(slip).toContainText('据介绍，此次调整');
  await page.screenshot({ path: shotPath('hover') });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(slip).toContainText(/./);
  await page.keyboard.press('x');
  await expect(reader.locator('.qy-proof')).toBeVisible();
  await expect(slip, 'the marked proof is the original itself').toHaveCount(0);
});
