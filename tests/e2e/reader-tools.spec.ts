/** What the reader offers beside the text: search, place, pictures, print, keys. */
import { writeFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import { pathOf } from '../../demo/sites';
import { shotPath } from './extension-browser';
import { expectNoReader, readerAt, readerFrame } from './reader-frame';
import { expect, test } from './test';

const painted = (reader: Frame, name: string) =>
  reader.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()), name);

test('words are found in either script and counted; letters typed are letters', async ({
  browserWithExtension,
  site,
}) => {
  const { page, reader } = await readerAt(browserWithExtension, site.url('/article'));
  await page.keyboard.press('/');
  const box = reader.getByRole('textbox', { name: '查找' });
  await expect(box).toBeFocused();
  // s saves, x shows the proof: not while typing.
  await page.keyboard.type('sx');
  await expect(box).toHaveValue('sx');
  await expect(reader.getByRole('button', { name: '校样' })).toHaveAttribute('aria-pressed', 'false');
  await box.fill('公交線路');
  await expect(reader.locator('.find-count')).toHaveText(/^1 \/ \d+$/);
  expect(new Set(await painted(reader, 'qy-found'))).toEqual(new Set(['公交线路']));
  await box.fill('延长');
  await expect(reader.locator('.find-count')).toHaveText(/^1 \/ 2$/);
  await page.keyboard.press('Enter');
  await expect(reader.locator('.find-count')).toHaveText('2 / 2');
  await page.screenshot({ path: shotPath('find') });
  await page.keyboard.press('Shift+Enter');
  await expect(reader.locator('.find-count')).toHaveText('1 / 2');
  await box.fill('没有这个词');
  await expect(reader.locator('.find-count')).toHaveText('没有找到');
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  expect(await painted(reader, 'qy-found')).toEqual([]);
  await page.keyboard.press('Control+f');
  await expect(box).toBeFocused();
});

test('an article opens where it was left', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  await page.setViewportSize({ width: 900, height: 420 });
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('j');
  const top = () => reader.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  const left = await top();
  expect(left).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  await fresh.runCommand('toggle-reader', page);
  const again = await readerFrame(page);
  await expect(again.getByRole('status').filter({ hasText: '上次读到这里' })).toBeVisible();
  expect(await again.evaluate(() => document.scrollingElement?.scrollTop ?? 0)).toBeGreaterThan(left - 150);
  await again.getByRole('button', { name: '从头读' }).click();
  await expect.poll(() => again.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
});

test('a picture is looked at large, by keys alone', async ({ browserWithExtension, demo }) => {
  const { page, reader } = await readerAt(browserWithExtension, demo.url + pathOf('city-portal'));
  await reader
    .getByRole('button', { name: /^放大看/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const viewer = reader.getByRole('dialog', { name: '看图' });
  await expect(viewer).toBeFocused();
  await expect(reader.locator('html')).toHaveCSS('overflow', 'hidden');
  const scale = () => viewer.locator('img').evaluate((picture) => new DOMMatrix(getComputedStyle(picture).transform).a);
  await page.keyboard.press('+');
  expect(await scale()).toBeCloseTo(1.3);
  await page.screenshot({ path: shotPath('photo') });
  const left = () => viewer.locator('img').evaluate((picture) => new DOMMatrix(getComputedStyle(picture).transform).e);
  await page.keyboard.press('ArrowRight');
  expect(await left()).toBe(-60);
  await page.keyboard.press('End');
  expect(await scale()).toBe(1);
  await page.keyboard.press('Home');
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  expect(await scale()).toBe(1);
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  await expect(reader.locator('html')).toHaveCSS('overflow', 'auto');
  await expect(reader.getByRole('button', { name: /^放大看/ }).first()).toBeFocused();
});

test('the picture viewer says which picture is gone, and Tab does not leave it', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/photos'));
  await reader
    .getByRole('button', { name: /^放大看/ })
    .first()
    .press('Enter');
  const viewer = reader.getByRole('dialog', { name: '看图' });
  await expect(viewer.getByRole('img')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(viewer.getByText('图片无法载入：图2')).toBeVisible();
  await expect(viewer.getByRole('img')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(viewer.getByRole('img')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(viewer.getByRole('button', { name: '关闭看图' })).toBeFocused();
  for (let at = 0; at < 20; at++) {
    await page.keyboard.press(at % 7 === 6 ? 'Shift+Tab' : 'Tab');
    await expect(viewer.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
});

test('printing gives the whole article and nothing of the page', async ({ browserWithExtension, demo }) => {
  const { page, reader } = await readerAt(browserWithExtension, demo.url + pathOf('city-portal'));
  const before = await page.evaluate(() => document.adoptedStyleSheets.length);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(shotPath('print').replace(/png$/, 'pdf'), pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(before);
  await expect(reader.getByRole('article')).toBeVisible();
});

test('the sheet of shortcuts, the outline, and a key of one’s own', async ({ fresh, demo }) => {
  const options = await fresh.openOwn('options.html#keys');
  await options.getByRole('button', { name: '改键：目录' }).click();
  await options.keyboard.press('q');
  await expect(options.getByText('“目录”改用 Q')).toBeVisible();
  await options.close();
  const { page, reader } = await readerAt(fresh, demo.url + pathOf('multi-story'));
  await page.keyboard.press('?');
  const sheet = reader.getByRole('dialog', { name: '阅读快捷键' });
  await expect(sheet).toContainText('目录');
  await page.screenshot({ path: shotPath('shortcuts') });
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await expect(reader.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('q');
  const outline = reader.getByRole('dialog', { name: '目录' });
  await page.screenshot({ path: shotPath('outline') });
  await outline.getByRole('button', { name: /凝心聚力促发展/ }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('凝心聚力促发展 实干担当谱新篇');
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText('凝心聚力促发展 实干担当谱新篇');
});

test('of sixty stories one sees the list and the one that is shown', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/sixty'));
  const index = reader.getByRole('navigation', { name: '本页文章' });
  await expect(index.getByRole('listitem')).toHaveCount(60);
  for (let at = 1; at < 40; at++) await page.keyboard.press(']');
  const shown = index.locator('[aria-current]');
  await expect(shown).toHaveText('第40小学新校舍今秋投用');
  await expect(shown).toBeInViewport();
  await expect(reader.getByRole('heading', { level: 1, name: '第40小学新校舍今秋投用' })).toBeInViewport();
  await page.screenshot({ path: shotPath('sixty-stories') });
  await page.keyboard.press('o');
  const outline = reader.getByRole('dialog', { name: '目录' });
  await expect(outline.locator('[aria-current]')).toBeInViewport();
  await page.screenshot({ path: shotPath('sixty-stories-outline') });
});

test('in a narrow window what is said of a save stands below the tools, whole', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.keyboard.press('s');
  const said = reader.getByRole('status').filter({ hasText: '已保存' });
  await expect(said).toBeVisible();
  const bottom = await reader.locator('.tools').evaluate((tools) => {
    const boxes = [...tools.querySelectorAll('button')].map((tool) => tool.getBoundingClientRect().bottom);
    return Math.max(...boxes);
  });
  expect((await said.boundingBox())?.y).toBeGreaterThanOrEqual(bottom);
  const words = said.locator('strong');
  expect(await words.evaluate((text) => text.scrollWidth - text.clientWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: shotPath('saved-narrow') });
});
