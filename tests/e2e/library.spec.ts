/** The library page by keyboard: find, read, older versions, bin and undo. */
import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/sites';
import type { ExtensionBrowser } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { expect, test } from './test';

/** Saves every story of a page through the real popup. */
async function save(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  await popup.press((await popup.buttons()).some((name) => name.startsWith('保存全部')) ? /^保存全部/u : /^保存/u);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(/已保存$|已保存全部/u));
  await popup.close();
  await page.close();
}

const rows = (library: Page) => library.getByRole('list', { name: '文章' }).getByRole('link');
const heading = (library: Page) => library.getByRole('article').getByRole('heading', { level: 1 });

test('an empty library says which keys to press', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  await expect(library.getByRole('heading', { name: '还没有保存文章' })).toBeVisible();
  await expect(library.getByText('K', { exact: true })).toBeVisible();
  await expect(library.getByRole('article')).toHaveCount(0);
});

test('search, read, delete, undo, bin and delete for good, without a mouse', async ({ fresh, demo }) => {
  for (const { path } of demoPages) await save(fresh, demo.url + path);
  const library = await fresh.openOwn('library.html');
  await expect(rows(library).first()).toBeVisible();
  const total = await rows(library).count();
  expect(total).toBeGreaterThanOrEqual(5);

  await test.step('j, k and Enter open what the cursor is at', async () => {
    await library.keyboard.press('j');
    await library.keyboard.press('j');
    await library.keyboard.press('k');
    await library.keyboard.press('Enter');
    await expect(library.getByRole('article')).toHaveCount(1);
    await expect(rows(library).first()).toHaveAttribute('aria-current', 'page');
    await library.keyboard.press('j');
    await expect(rows(library).nth(1)).toHaveAttribute('aria-current', 'page');
  });

  await test.step('/ searches, in the other script too, and marks what matched', async () => {
    await library.keyboard.press('Escape');
    await expect(library.getByRole('article')).toHaveCount(0);
    await library.keyboard.press('/');
    await expect(library.getByRole('searchbox')).toBeFocused();
    // The page is Traditional: 舊樓區.
    await library.keyboard.type('旧楼区');
    await expect(rows(library)).toHaveCount(1);
    await expect(rows(library).locator('.row-excerpt mark').first()).toHaveText('舊樓區');
    await library.keyboard.press('Control+a');
    await library.keyboard.type('红桥区副区长');
    await expect(rows(library).locator('.row-title mark'), 'in the headline too').toHaveText('紅橋區副區長');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('Enter');
    await expect(heading(library)).toContainText('紅橋區副區長');
  });

  await test.step('Delete moves to the bin, and can be undone', async () => {
    await library.keyboard.press('Escape');
    await expect(library.getByRole('article')).toHaveCount(0);
    await library.keyboard.press('Escape');
    await expect(rows(library)).toHaveCount(total);
    await library.getByText('紅橋區副區長').click();
    await expect(heading(library)).toContainText('紅橋區副區長');
    await library.keyboard.press('Delete');
    await expect(rows(library)).toHaveCount(total - 1);
    await expect(library.getByRole('status', { name: '提示' })).toContainText('移到回收站');
    await expect(heading(library)).not.toContainText('紅橋區副區長');
    await library.getByRole('button', { name: '撤销' }).press('Enter');
    await expect(rows(library)).toHaveCount(total);
    await expect(heading(library), 'what was taken back is read on').toContainText('紅橋區副區長');
  });

  await test.step('the bin gives back, and removes for good only after asking', async () => {
    await library.keyboard.press('Delete');
    await library.getByRole('link', { name: /^回收站/u }).press('Enter');
    await expect(rows(library)).toHaveCount(1);
    await rows(library).press('Enter');
    await expect(library.getByText('这篇文章在回收站里。')).toBeVisible();
    await library.keyboard.press('Delete');
    const dialog = library.getByRole('dialog', { name: '永久删除？' });
    await expect(dialog).toContainText('紅橋區副區長');
    await library.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(rows(library)).toHaveCount(1);
    await library.keyboard.press('Delete');
    await dialog.getByRole('button', { name: '永久删除' }).press('Enter');
    await expect(library.getByText('回收站是空的')).toBeVisible();
    await library.reload();
    await expect(library.getByText('回收站是空的')).toBeVisible();
  });
});

test('a text that was changed by putting a block back is a new version; the older one stays', async ({
  fresh,
  site,
}) => {
  await save(fresh, site.url('/article'));
  const page = await fresh.open(site.url('/article'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`[...document.querySelectorAll('button')].some((button) => /已保存/.test(button.innerText))`);
  await popup.press(/^删去/u);
  await popup.press(/^放回：热门新闻/u);
  await popup.press(/^保存新版本/u);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(/已保存$/u));
  await popup.close();

  const library = await fresh.openOwn('library.html');
  await expect(rows(library)).toHaveCount(1);
  await rows(library).click();
  await expect(library.getByRole('article')).toContainText('热门新闻');
  await library.getByRole('combobox', { name: '2 个版本' }).selectOption('1');
  await expect(library.getByText('这是第 1 版')).toBeVisible();
  await expect(library.getByRole('article')).not.toContainText('热门新闻');
  await library.getByRole('link', { name: '回到当前版本' }).click();
  await expect(library.getByRole('article')).toContainText('热门新闻');
});

test('the whole bin is emptied after one question, and nothing else is', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  const numbers = Array.from({ length: 250 }, (_, n) => articleNumber(n));
  await fillLibrary(library, numbers);
  await library.reload();
  await rows(library).first().focus();
  await library.keyboard.press('Control+a');
  await library.getByRole('region', { name: '所选文章' }).getByRole('button', { name: '删除' }).click();
  await expect(library.getByRole('status', { name: '提示' })).toContainText('已把 250 篇移到回收站');
  await fillLibrary(library, [articleNumber(900)]);
  await library.getByRole('link', { name: /^回收站/u }).click();
  const empty = library.getByRole('button', { name: '清空回收站' });
  const dialog = library.getByRole('dialog', { name: '永久删除？' });
  await empty.click();
  await expect(dialog).toContainText('250 篇');
  await library.keyboard.press('Escape');
  await expect(library.getByText('250 篇', { exact: true })).toBeVisible();
  await empty.press('Enter');
  await dialog.getByRole('button', { name: '永久删除' }).click();
  await expect(library.getByText('回收站是空的')).toBeVisible();
  await expect(library.getByRole('status', { name: '提示' })).toContainText('已永久删除 250 篇');
  await library.getByRole('link', { name: /^全部/u }).click();
  await expect(rows(library)).toHaveCount(1);
});
