/** On paper: the whole article with where it comes from, and several articles, each on a page of its own. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inPath } from '../../scripts/find-browsers.mjs';
import { shotPath } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { expect, test } from './test';

test.skip(inPath(['pdftotext']).length === 0, 'the text of a PDF is read by pdftotext');

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, at) =>
    `第${at + 1}段。红桥区旧楼区综合提升改造工程顺利实施，各小区居民对改造工作表示满意，指挥部成员由职能部门的一把手担任。`,
);

/** Prints the page as Chromium does, and reads what is on the paper; keeps a picture of each page. */
async function printed(library: Page, name: string): Promise<{ pages: number; text: string }> {
  const session = await library.context().newCDPSession(library);
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    paperWidth: 8.27,
    paperHeight: 11.69,
  });
  const file = shotPath(name).replace(/png$/u, 'pdf');
  writeFileSync(file, Buffer.from(data, 'base64'));
  if (inPath(['pdftoppm']).length > 0)
    execFileSync('pdftoppm', ['-r', '60', '-png', file, file.replace(/\.pdf$/u, '')]);
  const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
  return { pages: text.split('\f').length - 1, text: text.replaceAll(/\s/gu, '') };
}

test('an open article is printed whole, with its address and the day it was read', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  const blocks = PARAGRAPHS.map((text, at) => ({ type: 'paragraph' as const, text, at: [at + 1] }));
  await fillLibrary(library, [articleNumber(1, { blocks }), articleNumber(2), articleNumber(4)]);
  await library.goto(fresh.url('library.html#/article/1'));
  await library.reload();
  await library.getByRole('article').waitFor();
  await library.emulateMedia({ colorScheme: 'dark' });
  const { pages, text } = await printed(library, 'print-article');
  expect(pages).toBeGreaterThan(2);
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph.slice(0, 24).replaceAll(/\s/gu, ''));
  expect(text).toContain('http://paper.hedong.example/news/1.html');
  expect(text).toContain('存取日期');
  // Nothing of the page around it.
  for (const word of ['回收站', '导出', '加标签', '案头', '随写随存']) expect(text).not.toContain(word);
});

test('several chosen articles are printed, each on its own page', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1), articleNumber(2), articleNumber(4)]);
  await library.reload();
  await library.getByRole('list', { name: '文章' }).getByRole('link').first().waitFor();
  // The dialog of the browser cannot be pressed: what stands in the page while it would be open is kept.
  await library.evaluate(() => {
    window.print = () => {
      const kept = document.querySelector('.library')?.cloneNode(true) ?? '';
      document.body.replaceChildren(kept);
    };
  });
  await library.keyboard.press('Control+a');
  await expect(library.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await library.keyboard.press('Control+p');
  await expect(library.locator('.print-sheet')).toHaveCount(3);
  await expect(library.locator('#root')).toHaveCount(0);
  const { pages, text } = await printed(library, 'print-set');
  expect(pages).toBe(3);
  for (const n of [1, 2, 4]) expect(text).toContain(`news/${n}.html`);
});

test('Ctrl+A and Ctrl+P at once print all that is chosen, Delete at once deletes it', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1), articleNumber(2), articleNumber(4)]);
  await library.reload();
  await library.getByRole('list', { name: '文章' }).getByRole('link').first().waitFor();
  await library.evaluate(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    window.print = () => shown.push(document.querySelectorAll('.print-sheet').length);
    for (const key of ['a', 'p'])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
      );
  });
  await expect.poll(() => library.evaluate(() => (window as unknown as { shown: number[] }).shown)).toEqual([3]);
  await library.keyboard.press('Escape');
  await expect(library.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await library.evaluate(() => {
    for (const [key, ctrlKey] of [
      ['a', true],
      ['Delete', false],
    ] as const)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
  });
  await expect(library.getByRole('list', { name: '文章' }).getByRole('link')).toHaveCount(0);
});

test('with nothing chosen the whole list is printed, not what is in sight', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  const all = Array.from({ length: 120 }, (_, n) => articleNumber(n));
  await fillLibrary(library, all);
  await library.reload();
  await library.getByRole('list', { name: '文章' }).getByRole('link').first().waitFor();
  const without = await printed(library, 'print-list-by-menu');
  expect(without.text, "the browser's own menu prints what is drawn, and says so").toContain(
    '这里只有屏幕上看得见的几条',
  );
  await library.evaluate(() => {
    window.print = () => {
      const kept = document.querySelector('.library')?.cloneNode(true) ?? '';
      document.body.replaceChildren(kept);
    };
  });
  await library.keyboard.press('Control+p');
  await expect(library.locator('.print-list li')).toHaveCount(120);
  await expect(library.locator('#root')).toHaveCount(0);
  const { text, pages } = await printed(library, 'print-list');
  expect(pages).toBeLessThan(20);
  for (const { url, article } of all) {
    expect(text.includes(url), url).toBe(true);
    expect(text.includes((article.title ?? '').replaceAll(/\s/gu, '')), url).toBe(true);
  }
  expect(text).not.toContain('这里只有屏幕上看得见的几条');
});
