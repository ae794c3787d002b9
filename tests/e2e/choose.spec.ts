/** Several articles of the library at once: choosing, exporting as one file, deleting and taking that back. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { demoPages } from '../../demo/sites';
import { choose, downloaded } from './downloads';
import { shotPath } from './extension-browser';
import { saveAll } from './saving';
import { expect, test } from './test';

const rows = (library: Page) => library.getByRole('list', { name: '文章' }).getByRole('link');
const boxes = (library: Page) => library.getByRole('list', { name: '文章' }).getByRole('checkbox');
const bar = (library: Page) => library.getByRole('region', { name: '所选文章' });
const today = () => new Date().toLocaleDateString('sv');

test('choose, export as an archive and as a table, delete and take back', async ({ fresh, demo }) => {
  test.setTimeout(120_000);
  for (const { path } of demoPages) await saveAll(fresh, demo.url + path);
  const library = await fresh.openOwn('library.html');
  await expect(rows(library).first()).toBeVisible();
  const total = Number.parseInt(await library.getByText(/^\d+ 篇$/u).innerText(), 10);
  expect(total).toBeGreaterThanOrEqual(5);
  const titles = await library.locator('.row-title').allInnerTexts();
  await expect(bar(library)).toBeHidden();

  await test.step('by x, by a click, by Shift, all, none', async () => {
    await library.keyboard.press('j');
    await library.keyboard.press('x');
    await expect(bar(library).getByRole('status')).toHaveText('已选 1 篇');
    await expect(boxes(library).first()).toBeChecked();
    await library.keyboard.press('j');
    await library.keyboard.press('j');
    await library.keyboard.press('Shift+X');
    await expect(bar(library).getByRole('status')).toHaveText('已选 3 篇');
    await library.keyboard.press('x');
    await expect(bar(library).getByRole('status')).toHaveText('已选 2 篇');
    await library.keyboard.press('Control+a');
    await expect(bar(library).getByRole('status')).toHaveText(`已选 ${total} 篇`);
    await library.keyboard.press('Escape');
    await expect(bar(library)).toBeHidden();
    await boxes(library).nth(3).click();
    await boxes(library)
      .nth(1)
      .click({ modifiers: ['Shift'] });
    await expect(bar(library).getByRole('status')).toHaveText('已选 3 篇');
    await bar(library).getByRole('button', { name: '取消选择' }).click();
    await expect(bar(library)).toBeHidden();
  });

  await boxes(library).nth(0).click();
  await boxes(library).nth(1).click();

  await test.step('the bar has no serious fault, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme });
      await library.screenshot({ path: shotPath(`choice-${colorScheme}`) });
      await bar(library).getByRole('button', { name: '导出' }).click();
      await library.screenshot({ path: shotPath(`choice-menu-${colorScheme}`) });
      const { violations } = await new AxeBuilder({ page: library }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      await library.keyboard.press('Escape');
    }
    await expect(bar(library).getByRole('status')).toHaveText('已选 2 篇');
  });

  await test.step('Markdown in a zip: a file an article, under the names of the articles', async () => {
    const { name, bytes } = await downloaded(library, () => choose(bar(library), '导出', 'Markdown 压缩包（附图片）'));
    expect(name).toBe(`清样 ${today()}.zip`);
    const files = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([path]) => path.endsWith('.md'));
    expect(files).toHaveLength(2);
    for (const title of titles.slice(0, 2)) {
      const found = files.find(([, content]) => strFromU8(content).includes(`# ${title}`));
      expect(found?.[0], title).toMatch(new RegExp(`^清样 ${today()}/pages/.+\\.md$`, 'u'));
    }
  });

  await test.step('every format for several is a file of its kind', async () => {
    for (const [entry, ending, start] of [
      ['网页压缩包', 'zip', 'PK'],
      ['纯文本压缩包', 'zip', 'PK'],
      ['EPUB 电子书', 'epub', 'PK'],
      ['JSON Lines（每行一篇）', 'jsonl', '{'],
      ['CSV 表格', 'csv', '\uFEFF'],
      ['BibTeX', 'bib', '@'],
      ['RIS', 'ris', 'TY'],
      ['CSL-JSON（Zotero）', 'csl.json', '['],
    ] as const) {
      const { name, bytes } = await downloaded(library, () => choose(bar(library), '导出', entry));
      expect(name).toBe(`清样 ${today()}.${ending}`);
      expect(bytes.toString('utf8').startsWith(start), entry).toBe(true);
    }
    await expect(library.getByRole('status', { name: '提示' })).toContainText('已导出 2 篇');
  });

  await test.step('one that is chosen leaves as an article: one HTML file', async () => {
    await boxes(library).nth(1).click();
    const { name, bytes } = await downloaded(library, () => choose(bar(library), '导出', '网页（单个 HTML 文件）'));
    expect(name).toMatch(/\.html$/u);
    const html = bytes.toString('utf8');
    expect(html).toMatch(/^<!doctype html>/iu);
    expect(html).toContain(titles[0]);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/iu);
    await boxes(library).nth(1).click();
  });

  await test.step('an export says how far it is, and can be stopped', async () => {
    await library.evaluate(() => {
      const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: { ask: string }) => Promise<unknown>;
      const slowly = async (message: { ask: string }) => {
        if (message.ask === 'library.getMany') await new Promise((go) => setTimeout(go, 4_000));
        return send(message);
      };
      Object.assign(chrome.runtime, { sendMessage: slowly });
    });
    await choose(bar(library), '导出', 'CSV 表格');
    await expect(bar(library).getByRole('progressbar', { name: '进度' })).toHaveAttribute(
      'aria-valuetext',
      '正在导出第 1 篇，共 2 篇',
    );
    await library.screenshot({ path: shotPath('choice-progress') });
    await bar(library).getByRole('button', { name: '取消', exact: true }).click();
    await expect(library.getByRole('status', { name: '提示' })).toContainText('已停止导出');
    await expect(bar(library).getByRole('progressbar')).toHaveCount(0);
  });

  await test.step('deleting can be undone', async () => {
    await bar(library).getByRole('button', { name: '删除' }).click();
    await expect(library.getByText(`${total - 2} 篇`, { exact: true })).toBeVisible();
    await expect(bar(library)).toBeHidden();
    await expect(library.getByRole('status', { name: '提示' })).toContainText('已把 2 篇移到回收站');
    await library.getByRole('button', { name: '撤销' }).click();
    await expect(library.getByText(`${total} 篇`, { exact: true })).toBeVisible();
    expect((await library.locator('.row-title').allInnerTexts()).slice(0, 2)).toEqual(titles.slice(0, 2));
  });
});
