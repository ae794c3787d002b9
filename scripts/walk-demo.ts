/**
 * The way of a reader without a screen: on each demo page the toolbar button, Save and the reader; then the library, with
 * the sites gone. Leaves pictures and the saved articles as Markdown in `.demo/`. Ends with status 1 at the first thing
 * that is not as it should be. With `--docs` it renews the pictures of the README too.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { serveDemo } from '../demo/server';
import { type DemoPage, demoPages } from '../demo/sites';
import { fileName } from '../export';
import { toMarkdown } from '../export/markdown';
import type { SavedArticle } from '../library/record';
import type { QueryResult } from '../library/search/query';
import { ExtensionBrowser } from '../tests/e2e/extension-browser';

const PICTURES = resolve('.demo/pictures');
const ARTICLES = resolve('.demo/articles');
/** Those of the README, by the pictures of the walk that they are. */
const DOCS = {
  'popup.png': '1-city-portal-saved-light',
  'reader.png': '4-digital-newspaper-reader-light',
  'library.png': 'library-article-light',
};
for (const folder of [PICTURES, ARTICLES]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const browser = await ExtensionBrowser.launch();
const demo = await serveDemo();
try {
  for (const [index, demoPage] of demoPages.entries()) await walkPage(demoPage, `${index + 1}-${demoPage.id}`);
  await demo.close();
  const articles = await walkLibrary();
  for (const article of articles) writeMarkdown(article);
  if (process.argv.includes('--docs'))
    for (const [name, from] of Object.entries(DOCS)) copyFileSync(picture(from), resolve('docs/images', name));
  console.log(`\n${articles.length} articles in ${relative('.', ARTICLES)}/, pictures in ${relative('.', PICTURES)}/`);
} finally {
  await demo.close().catch(() => {});
  await browser.dispose();
}

async function walkPage(demoPage: DemoPage, name: string): Promise<void> {
  const page = await browser.open(demo.url + demoPage.path);
  await page.screenshot({ path: picture(`${name}-page`) });
  await showAndSave(page, name);
  await read(page, name);
  await page.close();
  console.log(`✓ ${demoPage.id}: ${demoPage.label}`);
}

/** The toolbar button, and Save in its popup. */
async function showAndSave(page: Page, name: string): Promise<void> {
  const popup = await browser.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')?.innerText.trim()`);
  // pictures further down are only loaded when they are scrolled to
  await popup.waitFor(`[...document.querySelectorAll('article img')].every(
    (image) => image.complete || image.getBoundingClientRect().top > innerHeight)`);
  for (const scheme of ['dark', 'light'] as const) {
    await popup.prefer(scheme);
    writeFileSync(picture(`${name}-popup-${scheme}`), await popup.screenshot());
  }
  await popup.press(/^保存/u);
  await popup.waitFor(`[...document.querySelectorAll('button')].some((button) => /已保存/u.test(button.innerText))`);
  writeFileSync(picture(`${name}-saved-light`), await popup.screenshot());
  await popup.close();
}

/** The reader over the page, and back. */
async function read(page: Page, name: string): Promise<void> {
  await browser.runCommand('toggle-reader', page);
  await expect.poll(() => readerIn(page) !== undefined, { message: 'the reader opens' }).toBe(true);
  await expect.poll(() => readerIn(page)?.locator('article h1').first().innerText()).toMatch(/\S/u);
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: picture(`${name}-reader-${scheme}`) });
  }
  await browser.runCommand('toggle-reader', page);
  await expect.poll(() => readerIn(page), { message: 'the reader closes' }).toBeUndefined();
}

function readerIn(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url() === 'about:blank');
}

/** The list, and the first article, which has to be readable although its site no longer answers. */
async function walkLibrary(): Promise<SavedArticle[]> {
  const page = await browser.open(browser.url('library.html'));
  const articles = await savedArticles(page);
  expect(articles.length).toBeGreaterThanOrEqual(demoPages.length);
  for (const { article } of articles)
    if (article.title) await expect(page.getByText(article.title).first()).toBeVisible();
  await inBothSchemes(page, 'library');
  await page
    .getByRole('link', { name: articles.at(-1)?.article.title ?? '' })
    .first()
    .click();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await inBothSchemes(page, 'library-article');
  console.log(`✓ library: ${articles.length} articles, read with the sites gone`);
  return articles;
}

async function inBothSchemes(page: Page, name: string): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: picture(`${name}-${scheme}`) });
  }
}

/** Asked as the library page asks, so that what is written is what is stored. Newest first. */
async function savedArticles(page: Page): Promise<SavedArticle[]> {
  const query = { text: '', bin: false, order: 'saved', offset: 0, limit: 100 };
  const { rows } = await ask<QueryResult>(page, 'library.query', query);
  const articles: SavedArticle[] = [];
  for (const { id } of rows) articles.push(await ask<SavedArticle>(page, 'library.get', { id }));
  return articles;
}

async function ask<Answer>(page: Page, name: string, request: object): Promise<Answer> {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { ask: name, request });
  if (!reply || !('answer' in reply)) throw new Error(`${name}: ${reply?.error ?? 'no answer'}`);
  return reply.answer as Answer;
}

function writeMarkdown({ id, article, url, savedAt }: SavedArticle): void {
  const markdown = toMarkdown(article, { url, savedAt });
  writeFileSync(join(ARTICLES, `${String(id).padStart(2, '0')} ${fileName(article, 'md')}`), markdown);
}

function picture(name: string): string {
  return join(PICTURES, `${name}.png`);
}
