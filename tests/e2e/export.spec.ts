/** What leaves: citations on the clipboard, one article as a file, several as one; read back from the disk. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { inPath } from '../../scripts/find-browsers.mjs';
import { choose, downloaded } from './downloads';
import { type ExtensionBrowser, shotPath, writeShot } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { ask } from './library-data';
import { STORY } from './pages';
import { expect, test } from './test';

async function save(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.clickToolbarButton(page);
  await popup.press(/^保存/u);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(/已保存$/u));
  await popup.close();
  await page.close();
}

test('one article leaves as a file under its own name, and as a citation', async ({ fresh, site }) => {
  await save(fresh, site.url('/article'));
  await fresh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const library = await fresh.openOwn('library.html');
  await library.getByText(STORY.title).first().click();
  await library.getByRole('article').waitFor();

  await test.step('the name keeps the ending of its format', async () => {
    for (const [entry, ending] of [
      ['Markdown', 'md'],
      ['网页（单个 HTML 文件）', 'html'],
      ['纯文本', 'txt'],
      ['JSON', 'json'],
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON（Zotero）', 'csl.json'],
    ] as const) {
      const { name, bytes } = await downloaded(library, () => choose(library, '导出', entry));
      expect(name).toBe(`2023-04-18 ${STORY.title}.${ending}`);
      expect(bytes.toString('utf8')).toContain(STORY.title);
    }
  });

  await test.step('the citation is that of the page as it was read', async () => {
    await choose(library, '引用', 'GB/T 7714—2015');
    await expect(library.getByRole('status', { name: '提示' })).toContainText('引文已复制');
    const copied = await library.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${STORY.title}[`);
    expect(copied).toContain(site.url('/article'));
    // What the chunk of its own gives, under the extension's own policy of scripts.
    const loaded: string[] = [];
    library.on('request', (request) => loaded.push(request.url()));
    expect(await library.locator('link[href*="csl"], script[src*="csl"]').count()).toBe(0);
    for (const [entry, date] of [
      ['APA 第 7 版', '(2023, April 18)'],
      ['芝加哥格式 第 17 版', 'April 18, 2023'],
    ] as const) {
      await choose(library, '引用', entry);
      const copiedText = () => library.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copiedText).toContain(date);
      expect(await copiedText()).toContain(STORY.title);
      expect(await copiedText()).toContain(site.url('/article'));
    }
    expect(loaded.filter((url) => /\/csl-/u.test(url))).toHaveLength(1);
    await choose(library, '引用', 'BibTeX');
    await expect
      .poll(() => library.evaluate(() => navigator.clipboard.readText()))
      .toContain(`title = {{${STORY.title}}}`);
  });

  await test.step('Escape closes the menu and not the article', async () => {
    const opener = library.getByRole('button', { name: '引用', exact: true });
    await opener.press('Enter');
    await library.keyboard.press('End');
    await expect(library.getByRole('button', { name: 'CSL-JSON（Zotero）' })).toBeFocused();
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme });
      await library.screenshot({ path: shotPath(`cite-menu-${colorScheme}`) });
    }
    await library.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect(library.getByRole('article')).toHaveCount(1);
  });
});

const MARKED = { start: { block: 1, offset: 2 }, end: { block: 2, offset: 6 } };

/** Two articles, the first with a highlight, a note and a tag; gives its id. */
async function fillAnnotated(library: Page): Promise<number> {
  const [id = 0] = await fillLibrary(library, [articleNumber(1), articleNumber(2)]);
  const at = '2026-03-01T00:00:00.000Z';
  const highlight = { uid: 'mark-a', id, version: 1, range: MARKED, colour: 'green', note: '到现场核实。', at };
  expect(await ask(library, 'library.putHighlight', highlight)).toBe(true);
  await ask(library, 'library.putNote', { uid: 'note-a', id, text: '周五再打电话。', at });
  await ask(library, 'library.change', { ids: [id], change: { kind: 'tag', tags: ['旧改'] }, at });
  return id;
}

async function openArticle(library: Page, browser: ExtensionBrowser, id: number): Promise<void> {
  await library.goto(browser.url(`library.html#/article/${id}`));
  await library.reload();
  await library.getByRole('article').waitFor();
}

test("highlights, notes and tags leave in every format, under a name of one's own", async ({ fresh }, info) => {
  const library = await fresh.openOwn('library.html');
  const id = await fillAnnotated(library);

  await test.step('the name is made as the options say', async () => {
    const options = await fresh.openOwn('options.html#saving');
    const box = options.getByRole('textbox', { name: '导出文件的名称' });
    await box.fill('');
    for (const field of ['来源', '日期', '标题']) {
      await options.getByRole('button', { name: field, exact: true }).click();
      await box.pressSequentially(field === '标题' ? '' : '-');
    }
    await expect(box).toHaveValue('{source}-{date}-{title}');
    await expect(options.getByText(/^例如：江城晚报-2021-03-05-零点之前/u)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      await options.screenshot({ path: shotPath(`options-saving-${colorScheme}`) });
    }
    await options.close();
  });

  await openArticle(library, fresh, id);
  await expect(library.getByRole('textbox', { name: '笔记' }).first()).toHaveValue('周五再打电话。');
  const { title, source, publishedAt } = articleNumber(1).article;
  for (const entry of ['Markdown', '网页（单个 HTML 文件）', '纯文本', 'JSON', 'BibTeX', 'RIS', 'CSL-JSON（Zotero）']) {
    const { name, bytes } = await downloaded(library, () => choose(library, '导出', entry));
    expect(name).toContain(`${source}-${publishedAt?.slice(0, 10)}-${title}.`);
    const text = bytes.toString('utf8');
    for (const words of ['到现场核实。', '周五再打电话。']) expect(text, entry).toContain(words);
    if (entry !== '纯文本') expect(text, entry).toContain('旧改');
    if (entry.startsWith('网页')) {
      const file = info.outputPath('article.html');
      writeFileSync(file, bytes);
      const page = await fresh.context.newPage();
      await page.goto(`file://${file}`);
      await expect(page.locator('mark')).toHaveCount(2);
      await page
        .getByRole('link', { name: /^.{2,}/u })
        .first()
        .scrollIntoViewIfNeeded();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: shotPath(`export-html-marks-${colorScheme}`), fullPage: true });
      }
      await page.close();
    }
  }

  await test.step('a set holds them too', async () => {
    await library.goto(fresh.url('library.html'));
    await library.getByRole('list', { name: '文章' }).getByRole('link').first().waitFor();
    await library.keyboard.press('Control+a');
    const { bytes } = await downloaded(library, () => choose(library, '导出', 'JSON Lines（每行一篇）'));
    const records = bytes
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(2);
    expect(records.find((one) => one.id === id)).toMatchObject({
      tags: ['旧改'],
      annotations: { highlights: [{ colour: 'green', range: MARKED }], notes: [{ text: '周五再打电话。' }] },
    });
    const table = await downloaded(library, () => choose(library, '导出', 'CSV 表格'));
    expect(table.bytes.toString('utf8')).toContain('周五再打电话。');
  });
});

/** Debian's command is a jar, which only some shells start. */
const EPUBCHECK = '/usr/bin/epubcheck';

test('a book with highlights passes epubcheck', async ({ fresh }, info) => {
  test.skip(!existsSync(EPUBCHECK) || inPath(['java']).length === 0, 'epubcheck is not installed');
  const library = await fresh.openOwn('library.html');
  await openArticle(library, fresh, await fillAnnotated(library));
  const { bytes } = await downloaded(library, () => choose(library, '导出', 'EPUB 电子书'));
  const chapter = Buffer.from(unzipSync(new Uint8Array(bytes))['EPUB/text/00001.xhtml'] ?? []).toString('utf8');
  expect(chapter).toContain('<mark id="mark-1" class="green" title="到现场核实。">');
  const file = info.outputPath('book.epub');
  writeFileSync(file, bytes);
  expect(execFileSync('java', ['-jar', EPUBCHECK, file]).toString()).toContain('No errors or warnings detected');
});

test('the popup exports and cites without saving', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.press(/^复制$/u);
  for (const scheme of ['light', 'dark'] as const) {
    await popup.prefer(scheme);
    writeShot(`popup-copy-menu-${scheme}`, await popup.screenshot());
  }
  await popup.press(/^GB\/T 7714—2025$/u);
  await popup.waitFor(`/引文已复制|没有复制/u.test(document.querySelector('[role=status].toast-place').innerText)`);
  await popup.press(/^导出$/u);
  writeShot('popup-export-menu', await popup.screenshot());
  await popup.evaluate(`(() => {
    HTMLAnchorElement.prototype.click = function () { window.handed = { name: this.download, href: this.href }; };
  })()`);
  await popup.press(/^Markdown$/u);
  expect(await popup.evaluate('window.handed.name')).toBe(`2023-04-18 ${STORY.title}.md`);
  expect(await popup.evaluate('fetch(window.handed.href).then((file) => file.text())')).toContain(`# ${STORY.title}`);
  expect(await popup.evaluate('fetch(window.handed.href).then((file) => file.headers.get("content-type"))')).toBe(
    'text/markdown',
  );
  await popup.close();
});
