/** Real key presses: only a display and a window system bring them to the browser's own shortcuts. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inPath } from '../../scripts/find-browsers.mjs';
import { Seen } from './accessibility';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { STORY } from './pages';
import { expectNoReader, isReaderOpen, readerFrame } from './reader-frame';
import { expect, test } from './test';

const missing = ['Xvfb', 'xdotool'].filter((program) => inPath([program]).length === 0);

test.skip(missing.length > 0, `real keys need ${missing.join(' and ')}`);

/** A display of this test's own. */
async function openDisplay(): Promise<{ name: string; close(): void }> {
  const name = `:${90 + (process.pid % 400)}`;
  const server = spawn('Xvfb', [name, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  await expect.poll(() => existsSync(`/tmp/.X11-unix/X${name.slice(1)}`), { message: 'Xvfb is up' }).toBe(true);
  return { name, close: () => server.kill() };
}

type Press = (keys: string) => void;

/** A browser with a window of its own, and what presses real keys in it. */
async function withKeys(use: (browser: ExtensionBrowser, press: Press) => Promise<void>): Promise<void> {
  const display = await openDisplay();
  const browser = await ExtensionBrowser.launch({ headed: true, display: display.name });
  try {
    await use(browser, (keys) => {
      execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY: display.name } });
    });
  } finally {
    await browser.dispose();
    display.close();
  }
}

/** A slow machine may not have given the window its focus yet: pressed again until the reader is there. */
async function openReaderByKey(page: Page, press: Press): Promise<void> {
  await expect(async () => {
    press('alt+shift+l');
    await expect.poll(() => isReaderOpen(page), { timeout: 5_000 }).toBe(true);
  }).toPass({ timeout: 30_000 });
}

/** The reader goes, the page is saved, and the popup says so. */
async function leaveSaveAndLook(browser: ExtensionBrowser, page: Page, press: Press): Promise<void> {
  press('alt+shift+l');
  await expectNoReader(page);

  press('alt+shift+k');
  const seen = await Seen.of(page);
  await seen.waitFor('status', '已保存');

  press('alt+shift+y');
  const popup = await browser.popup();
  await popup.waitFor(`document.querySelector('article h1')`);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringContaining('已保存'));
}

test('on the first page the same keys read, save and open the popup', async () => {
  test.setTimeout(120_000);
  await withKeys(async (browser, press) => {
    const page = await browser.openOwn('welcome.html');
    await page.bringToFront();
    await page.locator('article h1').click();
    await openReaderByKey(page, press);
    await leaveSaveAndLook(browser, page, press);
  });
});

test('Alt+Shift+L toggles the reader, Alt+Shift+K saves, Alt+Shift+Y opens the popup', async ({ site }) => {
  test.setTimeout(120_000);
  await withKeys(async (browser, press) => {
    const page = await browser.open(site.url('/article'));
    await page.bringToFront();
    await page.locator('h1').click();
    await openReaderByKey(page, press);
    const reader = await readerFrame(page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
    await leaveSaveAndLook(browser, page, press);
  });
});

/** Answers the browser's question for a site, which comes with the focus on its refusal, after a while. */
async function allow(browser: ExtensionBrowser, press: Press, site: string): Promise<void> {
  const permitted = () => browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  await expect(async () => {
    press('Tab');
    press('Return');
    await expect.poll(permitted, { timeout: 2_000 }).toContain(site);
  }).toPass({ timeout: 30_000 });
}

test('a site that is permitted in the question of the browser is read at once, though that closes the popup', async ({
  site,
}) => {
  test.setTimeout(120_000);
  await withKeys(async (browser, press) => {
    const page = await browser.open(site.url('/list-elsewhere'));
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor(`document.querySelector('nav[aria-label="本页的标题"] a')`);
    await popup.evaluate(`document.querySelector('nav[aria-label="本页的标题"] a').click()`);
    await popup.waitFor(`document.querySelector('.permit button')`);
    // The popup may be gone with the press, and could not answer that it was pressed.
    await popup.evaluate(`setTimeout(() => document.querySelector('.permit button').click())`);
    await allow(browser, press, '*://localhost/*');
    const reader = await readerFrame(page);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('江城第1届社区运动会');
    await browser.context
      .pages()
      .at(-1)
      ?.screenshot({ path: shotPath('permitted') });
  });
});

/** Turns the reader that opens by itself on in the popup over a page, and answers the browser's question, which closes the popup. */
async function turnOnOver(browser: ExtensionBrowser, press: Press, page: Page): Promise<void> {
  const popup = await browser.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article, nav[aria-label="本页的标题"]')`);
  await popup.press(/^对本页/u);
  // The popup is gone with the press, and could not answer that it was pressed.
  await popup.evaluate(`setTimeout(() => {
    [...document.querySelectorAll('.menu button')].find((entry) => entry.innerText.includes('自动打开')).click();
  })`);
  await allow(browser, press, '*://127.0.0.1/*');
}

test('where the reader is to open by itself from now on, it opens over the article at hand too', async ({ site }) => {
  test.setTimeout(120_000);
  await withKeys(async (browser, press) => {
    const page = await browser.open(site.url('/article'));
    await turnOnOver(browser, press, page);
    const reader = await readerFrame(page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  });
});

test('over a list it does not, and says that it will', async ({ site }) => {
  test.setTimeout(120_000);
  await withKeys(async (browser, press) => {
    const page = await browser.open(site.url('/list'));
    const seen = await Seen.of(page);
    // Looked for from before the permission on: the notice stands for some seconds only.
    const told = expect.poll(() => seen.text(), { timeout: 60_000, intervals: [200] }).toContain('会自动打开阅读视图');
    await Promise.all([told, turnOnOver(browser, press, page)]);
    expect(isReaderOpen(page)).toBe(false);
  });
});
