/** A library whose file is damaged: what can be read is saved, and nothing is lost without a word. */
import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/sites';
import { databaseOf } from '../../library/library.fixtures';
import { askLibrary, damage } from './damage';
import { downloaded } from './downloads';
import { shotPath } from './extension-browser';
import { everything } from './library-data';
import { saveAll } from './saving';
import { expect, test } from './test';

const HEADER = [0, 100] as const;

test('a damaged file is told, can be read as it is, and a new library begun beside it', async ({ fresh, demo }) => {
  const page = await fresh.open(demo.url + (demoPages[0]?.path ?? ''));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('save-page', page);
  const library = await fresh.openOwn('library.html');
  const articles = () => askLibrary<{ articles: number }>(library, 'library.status', { check: false });
  await expect.poll(async () => (await articles()).articles).toBe(1);
  // What was saved is in the file itself then, and no more in the log beside it.
  await askLibrary(library, 'library.fileBytes', { name: 'library.sqlite3', offset: 0, length: 1 });
  const [file] = await askLibrary<{ name: string; size: number; current: boolean }[]>(library, 'library.files');
  expect(file).toMatchObject({ name: 'library.sqlite3', current: true });

  await damage(fresh, library, ...HEADER);
  await expect(askLibrary(library, 'library.status', { check: false })).rejects.toThrow(/corrupt/);
  const read = await askLibrary<{ size: number }>(library, 'library.fileBytes', {
    name: 'library.sqlite3',
    offset: 0,
    length: 4096,
  });
  expect(read.size).toBe(file?.size);
  expect(await askLibrary(library, 'library.salvageIndex')).toMatchObject({ ids: [1] });
  await expect(askLibrary(library, 'library.status', { check: false })).rejects.toThrow(/corrupt/);

  const at = '2026-03-01T00:00:00.000Z';
  expect(await askLibrary(library, 'library.startAnew', { at })).toEqual({ aside: 'library.sqlite3' });
  expect(await askLibrary(library, 'library.status', { check: true })).toMatchObject({ articles: 0, integrity: 'ok' });
  await fresh.crash();
  const again = await fresh.openOwn('library.html');
  expect(await askLibrary(again, 'library.files')).toHaveLength(2);
  expect(await askLibrary(again, 'library.deleteFile', { name: 'library-20260301T000000000Z.sqlite3' })).toBe(false);
  expect(await askLibrary(again, 'library.deleteFile', { name: 'library.sqlite3' })).toBe(true);
  expect(await askLibrary(again, 'library.files')).toHaveLength(1);
});

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Options at their library, in light and in dark, without faults. */
async function show(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator('#library').screenshot({ path: shotPath(`care-${name}-${colorScheme}`) });
    expect(await faultsOf(page)).toEqual([]);
  }
}

test('a check goes through a library that is whole', async ({ fresh, demo }) => {
  await saveAll(fresh, demo.url + demoPages[0]?.path);
  const options = await fresh.openOwn('options.html#library');
  await options.getByRole('button', { name: '检查资料库' }).click();
  await expect(options.getByText('检查完毕：资料库完好。')).toBeVisible();
  await show(options, 'whole');
});

test('a library that cannot be opened is rescued: what can be read, and a new one to restore it into', async ({
  fresh,
  demo,
}, info) => {
  test.slow();
  for (const { path } of demoPages.slice(0, 3)) await saveAll(fresh, demo.url + path);
  const library = await fresh.openOwn('library.html');
  const total = (await askLibrary<{ articles: number }>(library, 'library.status', { check: false })).articles;
  const { size, base64 } = await askLibrary<{ size: number; base64: string }>(library, 'library.fileBytes', {
    name: 'library.sqlite3',
    offset: 0,
    length: 2 ** 24,
  });
  // A database in memory has no log beside it: it is told that it has a journal, in the two bytes that say so.
  const db = await databaseOf(Buffer.from(base64, 'base64').fill(1, 18, 20));
  // A table that is read whenever a library is opened.
  const root = Number(db.selectValue("SELECT rootpage FROM sqlite_schema WHERE name = 'properties'"));
  await damage(fresh, library, (root - 1) * 8192, 8192);
  await library.reload();
  await expect(library.getByText('资料库打不开')).toBeVisible();
  await library.screenshot({ path: shotPath('care-library-problem') });
  await library.getByRole('link', { name: '抢救资料库…' }).click();

  const rescue = library.getByRole('group', { name: '抢救资料库' });
  await expect(rescue).toBeVisible();
  await show(library, 'rescue');
  const file = await downloaded(library, () => rescue.getByRole('button', { name: '把读得出的存成备份' }).click());
  expect(file.name).toMatch(/^清样抢救 \d{4}-\d{2}-\d{2}\.zip$/u);
  const zip = info.outputPath('rescued.zip');
  writeFileSync(zip, file.bytes);
  await expect(rescue.getByText(`读出 ${total} 篇文章`)).toBeVisible();
  const raw = await downloaded(library, () => rescue.getByRole('button', { name: /^存下数据库文件/u }).click());
  expect(raw.name).toBe('library.sqlite3');
  expect(raw.bytes.length).toBe(size);
  expect(raw.bytes.subarray(0, 15).toString()).toBe('SQLite format 3');

  await rescue.getByRole('button', { name: '开始新的资料库' }).click();
  await rescue.getByRole('button', { name: '确定，从空的资料库开始' }).click();
  await expect(rescue).toBeHidden();
  await expect(library.getByText('存有 0 篇文章')).toBeVisible();
  await expect(library.getByText('library.sqlite3 ·')).toBeVisible();
  await show(library, 'aside');

  await library.goto(fresh.url('moving.html'));
  await library.locator('input[type=file]').first().setInputFiles(zip);
  await library.getByRole('button', { name: '恢复到资料库' }).click();
  await expect(library.getByText('恢复完毕')).toBeVisible();
  await library.goto(fresh.url('options.html#library'));
  await expect(library.getByText(`存有 ${total} 篇文章`)).toBeVisible();
  await library.getByRole('button', { name: '删去', exact: true }).last().click();
  await library.getByRole('button', { name: '确定删去' }).click();
  await expect(library.getByText('library.sqlite3 ·')).toBeHidden();
});

test('a file that has lost its first page gives all of its articles back', async ({ fresh, demo }, info) => {
  test.slow();
  for (const { path } of demoPages.slice(0, 2)) await saveAll(fresh, demo.url + path);
  const library = await fresh.openOwn('library.html');
  const before = await everything(library);
  await askLibrary(library, 'library.fileBytes', { name: 'library.sqlite3', offset: 0, length: 1 });
  await damage(fresh, library, 0, 8192);
  await library.reload();
  await library.getByRole('link', { name: '抢救资料库…' }).click();
  const rescue = library.getByRole('group', { name: '抢救资料库' });
  const file = await downloaded(library, () => rescue.getByRole('button', { name: '把读得出的存成备份' }).click());
  await expect(rescue.getByText(`读出 ${before.records.length} 篇文章`)).toBeVisible();
  const zip = info.outputPath('rescued.zip');
  writeFileSync(zip, file.bytes);
  await rescue.getByRole('button', { name: '开始新的资料库' }).click();
  await rescue.getByRole('button', { name: '确定，从空的资料库开始' }).click();
  await expect(rescue).toBeHidden();
  await library.goto(fresh.url('moving.html'));
  await library.locator('input[type=file]').first().setInputFiles(zip);
  await library.getByRole('button', { name: '恢复到资料库' }).click();
  await expect(library.getByText('恢复完毕')).toBeVisible();
  expect(await everything(library)).toEqual(before);
});

test('a disk that is nearly full is told before the save', async ({ fresh }) => {
  await fresh.context.addInitScript(() => {
    const estimate = async () => ({ usage: 900 * 2 ** 20, quota: 1000 * 2 ** 20 });
    Object.assign(StorageManager.prototype, { estimate });
  });
  const library = await fresh.openOwn('library.html');
  await expect(library.getByText('磁盘快满了：浏览器还能存 100 MB')).toBeVisible();
  await library.screenshot({ path: shotPath('care-low-room') });
});
