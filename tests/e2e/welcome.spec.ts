/** The first page. That it opens once after the installation is held by every launch: see `closeWelcome`. */
import AxeBuilder from '@axe-core/playwright';
import { shotPath } from './extension-browser';
import { expectNoReader, readerFrame } from './reader-frame';
import { expect, test } from './test';

test('shows the keys as the browser has them on a sample article, and nothing to press', async ({ fresh }) => {
  const page = await fresh.openOwn('welcome.html');
  await expect(page.getByRole('article')).toContainText('清样');
  await expect(page.getByRole('definition').filter({ hasText: 'Y' }).first()).toContainText('Shift');
  await expect(page.getByText('朗读', { exact: false }).first()).toBeVisible();
  expect(await page.getByRole('button').count()).toBe(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: shotPath(`welcome-${colorScheme}`) });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
  await fresh.restart();
  expect(fresh.context.pages().filter((open) => open.url().includes('welcome'))).toEqual([]);
});

test('its keys work there: the reader opens on the sample, with every key that the page names', async ({ fresh }) => {
  const page = await fresh.openOwn('welcome.html');
  await page.getByRole('article').waitFor();
  await fresh.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  const article = reader.getByRole('article');
  await expect(article).toContainText('零点之前，一张清样的最后一程');
  await expect(article).toContainText('记者 陈默');
  await page.keyboard.press('x');
  await expect(article.getByText('取自', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('c'); // 简体, which it is
  await page.keyboard.press('c');
  await expect(article).toContainText('紅筆');
  await page.keyboard.press('t');
  await expect(reader.getByRole('dialog', { name: '版式' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(reader.getByRole('dialog', { name: '阅读快捷键' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await expect(reader.getByRole('region', { name: '朗读' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(reader.getByRole('button', { name: '已保存' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  await fresh.runCommand('toggle-reader', page);
  await readerFrame(page);
  await fresh.runCommand('toggle-reader', page);
  await expectNoReader(page);
});
