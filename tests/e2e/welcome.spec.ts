/** The first page. That it opens once after the installation is held by every launch: see `closeWelcome`. */
import AxeBuilder from '@axe-core/playwright';
import { Seen } from './accessibility';
import { shotPath, writeShot } from './extension-browser';
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

test('the popup and the save key work there too: the sample is read, and saved like any article', async ({ fresh }) => {
  // Open twice: only the one that is meant answers.
  await fresh.openOwn('welcome.html');
  const page = await fresh.openOwn('welcome.html');
  await page.getByRole('article').waitFor();
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  expect(await popup.text('article')).toContain('零点之前，一张清样的最后一程');
  await popup.press(/^删去/u);
  writeShot('welcome-popup', await popup.screenshot());
  await popup.close();

  await fresh.runCommand('save-page', page);
  const seen = await Seen.of(page);
  await seen.waitFor('status', '已保存');
  await page.screenshot({ path: shotPath('welcome-saved') });
  const again = await fresh.clickToolbarButton(page);
  await expect.poll(() => again.buttons()).toContainEqual(expect.stringContaining('已保存'));
  await again.press(/^阅读视图$/u);
  const reader = await readerFrame(page);
  await expect(reader.getByRole('article')).toContainText('零点之前，一张清样的最后一程');
});

test('over another page of its own the popup says whose page it is and what to do', async ({ fresh }) => {
  const page = await fresh.openOwn('options.html');
  const popup = await fresh.clickToolbarButton(page);
  await expect.poll(() => popup.text('[role=alert]')).toBe('这是清样自己的页面。请打开一篇新闻，再按一次。');
  writeShot('popup-own-page', await popup.screenshot());
  await popup.close();
});
