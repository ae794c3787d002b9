/** The main job from end to end: read a page, keep it, and have it after the worst. */
import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/sites';
import { ExtensionBrowser, shotPath, writeShot } from './extension-browser';
import { STORY } from './pages';
import { readerFrame } from './reader-frame';
import { expect, test } from './test';

/** In whichever language the interface speaks. */
const SAVE = /^(?:保存|儲存|Save)/;
const SAVED = /^(?:✓ )?(?:已保存|已儲存|Saved)$/;

async function openLibrary(browser: ExtensionBrowser): Promise<Page> {
  return browser.openOwn('library.html');
}

/** Opens the article of this title from the list of the library. */
async function readFromLibrary(library: Page, title: string | RegExp): Promise<void> {
  await library.getByText(title).first().click();
  await expect(library.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title);
}

test('click the toolbar button, read, save; the browser is killed; the article is read offline', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  expect(await popup.text('article h1')).toBe(STORY.title);
  const text = await popup.text('article');
  expect(text).toContain(STORY.first.slice(0, 20));
  expect(text).toContain(STORY.last);
  expect(text).not.toContain('热门新闻');
  expect(text).toContain(STORY.source);
  writeShot('popup', await popup.screenshot());
  await popup.press(SAVE);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(SAVED));
  writeShot('popup-saved', await popup.screenshot());

  await fresh.crash();
  const library = await openLibrary(fresh);
  await fresh.context.setOffline(true);
  await readFromLibrary(library, STORY.title);
  await expect(library.getByRole('article')).toContainText(STORY.last);
  await expect(library.getByRole('article')).toContainText(STORY.source);
  await library.screenshot({ path: shotPath('library') });
});

test('the same save, by the build as it is, with the service worker stopped in between', async ({ site }) => {
  const browser = await ExtensionBrowser.launch({ asBuilt: true });
  try {
    const page = await browser.open(site.url('/article'));
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor(`document.querySelector('article h1')`);
    const run = await browser.workerRun();
    await browser.stopServiceWorker();
    await popup.press(SAVE);
    await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(SAVED));
    expect(await browser.workerRun(), 'the worker was stopped').not.toBe(run);

    await browser.crash();
    const library = await openLibrary(browser);
    await readFromLibrary(library, STORY.title);
    await expect(library.getByRole('article')).toContainText(STORY.last);
  } finally {
    await browser.dispose();
  }
});

test('every demo page: the popup and the reader show the same article', async ({ fresh, demo }) => {
  for (const { id, path } of demoPages) {
    const page = await fresh.open(demo.url + path);
    const popup = await fresh.clickToolbarButton(page);
    await popup.waitFor(`document.querySelector('article h1')`);
    const title = await popup.text('article h1');
    writeShot(`demo-${id}-popup`, await popup.screenshot());
    await popup.close();
    await fresh.runCommand('toggle-reader', page);
    const reader = await readerFrame(page);
    await expect(reader.getByRole('article')).toHaveCount(1);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.screenshot({ path: shotPath(`demo-${id}-reader`) });
    await page.close();
  }
});
