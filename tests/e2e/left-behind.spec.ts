/** The extension is updated while its reader stands over a page: it says so, can still be read, and makes room for the new one. */
import type { Page } from '@playwright/test';
import { faultsIn, Seen } from './accessibility';
import { shotPath } from './extension-browser';
import { STORY } from './pages';
import { expectNoReader, openReader, readerAt, readerFrame } from './reader-frame';
import { expect, test } from './test';

const SAYS = '清样已更新或停用';
const styles = (page: Page) =>
  page.evaluate(() => [document.documentElement, document.body].map((element) => element.getAttribute('style')));

test('the reader says what to do, reads on, and is left with the page as it was', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await fresh.update();
  const notice = reader.getByRole('alert').filter({ hasText: SAYS });
  await expect(notice).toContainText('请重新载入本页');
  await page.screenshot({ path: shotPath('left-behind') });
  expect(await faultsIn(reader)).toEqual([]);

  await test.step('keys and buttons that need the extension say the same again', async () => {
    for (const key of ['t', '?', 's', 'x', 'c', 'o', '/', 'a', 'v']) {
      await notice.getByRole('button', { name: '关闭提示' }).click();
      await expect(notice).toBeHidden();
      await page.keyboard.press(key);
      await expect(notice, key).toBeVisible();
    }
    await notice.getByRole('button', { name: '关闭提示' }).click();
    await reader.getByRole('button', { name: '保存' }).click();
    await expect(notice).toBeVisible();
    await expect(reader.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('what needs no extension is done', async () => {
    const size = () =>
      reader
        .locator('.qy-paragraph')
        .first()
        .evaluate((text) => getComputedStyle(text).fontSize);
    const before = await size();
    await page.keyboard.press('+');
    await expect.poll(size).not.toBe(before);
    await expect(reader.getByRole('article')).toContainText(STORY.title);
  });

  await page.keyboard.press('Escape');
  await expect(notice).toBeHidden();
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await styles(page)).toEqual([null, null]);
  expect(errors).toEqual([]);
});

test('its button loads the page anew, and what was chosen before is kept', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  await page.keyboard.press('+');
  // The update ends the background at once, with what it has not stored yet.
  const stored = () => fresh.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect.poll(stored).toMatchObject({ size: 19 });
  await fresh.update();
  const loaded = page.waitForEvent('load');
  await reader.getByRole('button', { name: '重新载入本页' }).click();
  await loaded;
  const again = await openReader(fresh, page);
  await expect(again.getByRole('article')).toContainText(STORY.title);
  const size = again.locator('.qy-paragraph').first();
  await expect.poll(() => size.evaluate((text) => getComputedStyle(text).fontSize)).toBe('19px');
});

test('the key opens the new reader in place of the old one', async ({ fresh, site }) => {
  const { page } = await readerAt(fresh, site.url('/article'));
  await fresh.update();
  const popup = await fresh.clickToolbarButton(page);
  await expect.poll(() => popup.text('article h1')).toBe(STORY.title);
  await popup.close();
  await fresh.runCommand('toggle-reader', page);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length))
    .toBe(1);
  const reader = await readerFrame(page);
  await expect(reader.getByRole('article')).toContainText(STORY.title);
  await page.keyboard.press('t');
  await expect(reader.getByRole('dialog', { name: '版式' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await styles(page)).toEqual([null, null]);
});

test('the picker says that nothing can be remembered any more', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/museum'));
  const seen = await Seen.of(page);
  const popup = await fresh.clickToolbarButton(page);
  await popup.press(/^对本页/u);
  await popup.press(/^在页面上选正文/u);
  await seen.waitFor('dialog', '选正文');
  await fresh.update();
  await page.keyboard.press('Enter');
  await seen.waitForText(SAYS);
  await seen.waitForText('这次选的没有记下');
  await page.screenshot({ path: shotPath('left-behind-picker') });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
});
