/** A library leaves one browser as a file and comes whole into another. */
import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { demoPages } from '../../demo/sites';
import { downloaded } from './downloads';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { ask, everything } from './library-data';
import { saveAll } from './saving';
import { expect, test } from './test';

const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const AT = '2026-03-01T00:00:00.000Z';

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What a reader does with a library: tags, marks, notes, highlights, corrections, a new version, a picture, the bin. */
async function annotate(page: Page): Promise<void> {
  const ids = await ask(page, 'library.ids', { text: '', bin: false });
  const [first = 0, second = 0, third = 0] = ids;
  await ask(page, 'library.change', { ids, change: { kind: 'tag', tags: ['旧改', '＃县城'] }, at: AT });
  await ask(page, 'library.change', { ids: [first], change: { kind: 'star', on: true }, at: AT });
  await ask(page, 'library.putNote', { uid: 'a'.repeat(32), id: first, text: '与去年的通告比较', at: AT });
  const range = { start: { block: 0, offset: 1 }, end: { block: 0, offset: 6 } };
  const highlight = { uid: 'b'.repeat(32), id: second, version: 1, range, colour: 'red', note: '数字', at: AT };
  expect(await ask(page, 'library.putHighlight', highlight)).toBe(true);
  await ask(page, 'library.editFields', { id: second, set: { source: '江城晚报' }, reset: [], at: AT });
  const picture = {
    position: 0,
    src: 'https://a.example/1.gif',
    mime: 'image/gif',
    width: 1,
    height: 1,
    base64: PIXEL,
  };
  expect(await ask(page, 'library.addPictures', { id: first, pictures: [picture] })).toEqual({ kept: 1 });
  const saved = await ask(page, 'library.get', { id: second });
  if (!saved) throw new Error('the second article is gone');
  const { article, url, canonicalUrl, story, removed, repairs, confidence, charset, extractor } = saved;
  const text = `${article.text}\n更正：上文的日期有误。`;
  const request = { url, canonicalUrl, story, removed, repairs, confidence, charset, extractor };
  const result = await ask(page, 'library.save', {
    ...request,
    article: { ...article, text },
    html: '<p>新的一版</p>',
    savedAt: '2026-03-05T00:00:00.000Z',
  });
  expect(result.outcome).toBe('new-version');
  await ask(page, 'library.delete', { ids: [third], at: AT });
}

test('backup, a fresh profile, restore: all of it is there again', async ({ fresh, demo }, info) => {
  test.slow();
  for (const { path } of demoPages) await saveAll(fresh, demo.url + path);
  const moving = await fresh.openOwn('moving.html');
  await moving.getByRole('heading', { name: '备份', exact: true }).waitFor();
  await annotate(moving);
  const before = await everything(moving);
  expect(before.records.length).toBeGreaterThanOrEqual(5);
  expect(Object.keys(before.bytes).length).toBeGreaterThan(before.records.length / 2);

  const { name, bytes } = await downloaded(moving, () => moving.getByRole('button', { name: '备份到文件' }).click());
  expect(name).toMatch(/^清样备份 \d{4}-\d{2}-\d{2}\.zip$/u);
  await expect(moving.getByText(`已交给浏览器下载：${name}`)).toBeVisible();
  await moving.screenshot({ path: shotPath('moving-backup') });
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.txt', 'manifest.json', 'SHA256SUMS', 'library.json']),
  );
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('清样的备份');
  const path = info.outputPath('backup.zip');
  writeFileSync(path, bytes);

  const other = await ExtensionBrowser.launch();
  try {
    const page = await other.openOwn('moving.html');
    const pick = page.locator('input[type=file]').first();
    await pick.setInputFiles(path);
    const sheet = page.getByRole('region', { name: '恢复备份' });
    await expect(sheet.getByRole('button', { name: '恢复到资料库' })).toBeVisible();
    await expect(sheet.locator('.sums dd').first()).toHaveText(String(before.records.length));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: shotPath(`moving-preview-${colorScheme}`), fullPage: true });
      expect(await faultsOf(page)).toEqual([]);
    }
    expect((await everything(page)).records).toEqual([]);

    await sheet.getByRole('button', { name: '恢复到资料库' }).click();
    await expect(sheet.getByText('恢复完毕')).toBeVisible();
    expect(await everything(page)).toEqual(before);
    expect((await ask(page, 'library.status', { check: true })).integrity).toBe('ok');
    await sheet.getByRole('button', { name: '关闭' }).click();

    await test.step('the same again changes nothing; what was changed here is merged and stays', async () => {
      const [first] = await ask(page, 'library.ids', { text: '', bin: false });
      await ask(page, 'library.putNote', { uid: 'c'.repeat(32), id: first ?? 0, text: '这一台上写的', at: AT });
      await ask(page, 'library.purge', { ids: await ask(page, 'library.ids', { text: '', bin: true }) });
      const own = await everything(page);
      await pick.setInputFiles(path);
      await expect(sheet.locator('.sums dd')).toHaveText(['1', '0', String(before.records.length - 1)]);
      await sheet.getByRole('button', { name: '恢复到资料库' }).click();
      await expect(sheet.getByText('恢复完毕')).toBeVisible();
      const after = await everything(page);
      expect(after.records).toHaveLength(before.records.length);
      expect(after.records).toEqual(expect.arrayContaining(own.records));
      await sheet.getByRole('button', { name: '关闭' }).click();
    });

    await test.step('a file that is no backup, and one that is cut short, say so', async () => {
      const broken = info.outputPath('cut.zip');
      writeFileSync(broken, bytes.subarray(0, bytes.length / 2));
      await pick.setInputFiles(broken);
      await expect(sheet.getByText('这不是清样的备份文件。')).toBeVisible();
      await sheet.getByRole('button', { name: '关闭' }).click();
    });
  } finally {
    await other.dispose();
  }
});

test('a backup under way can be stopped', async ({ fresh, demo }) => {
  await saveAll(fresh, demo.url + demoPages[0]?.path);
  const moving = await fresh.openOwn('moving.html');
  await moving.getByRole('button', { name: '备份到文件' }).waitFor();
  await moving.evaluate(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: { ask: string }) => Promise<unknown>;
    const slowly = async (message: { ask: string }) => {
      if (message.ask === 'library.backupRecords') await new Promise((go) => setTimeout(go, 1_000));
      return send(message);
    };
    Object.assign(chrome.runtime, { sendMessage: slowly });
  });
  await moving.getByRole('button', { name: '备份到文件' }).click();
  await expect(moving.getByRole('progressbar', { name: '备份' })).toBeVisible();
  await moving.getByRole('button', { name: '取消', exact: true }).click();
  await expect(moving.getByText('备份已停止，没有写出文件。')).toBeVisible();
});
