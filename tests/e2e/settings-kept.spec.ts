/** Changes of settings arrive, whoever asks for them and however soon that page is closed. */
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';
import { readerAt } from './reader-frame';
import { test } from './test';

/** What the browser has stored, as a page that is opened now would read it. */
const stored = (browser: ExtensionBrowser, key: 'settings' | 'sites') =>
  browser.worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name] as object, key);

for (const asleep of [false, true])
  test(`the options are closed with the press, while the background ${asleep ? 'sleeps' : 'runs'}`, async ({
    fresh,
  }) => {
    const page = await fresh.openOwn('options.html');
    const view = page.getByRole('group', { name: '打开文章时显示', exact: true });
    const hant = view.getByRole('radio', { name: '繁體' });
    await expect(view.getByRole('radio', { name: '原文' })).toBeChecked();
    const other = await fresh.openOwn('library.html');
    await page.bringToFront();
    if (asleep) await fresh.stopServiceWorker();
    await hant.evaluate((radio: HTMLInputElement) => {
      radio.click();
      window.close();
    });
    await expect.poll(() => page.isClosed()).toBe(true);
    await expect
      .poll(() => other.evaluate(async () => (await chrome.storage.local.get('settings')).settings as object))
      .toMatchObject({ view: 'hant' });
  });

test('the popup is closed with the press, while the background sleeps', async ({ fresh, site }) => {
  const other = await fresh.openOwn('library.html');
  const page = await fresh.open(site.url('/article'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article')`);
  await fresh.stopServiceWorker();
  const press = `[...document.querySelectorAll('input[type=radio]')].at(-1).click()`;
  await popup.evaluate(`${press}; window.close()`).catch(() => undefined);
  await expect
    .poll(() => other.evaluate(async () => (await chrome.storage.local.get('sites')).sites as object))
    .toMatchObject({ [new URL(page.url()).host]: { view: 'tw' } });
});

test('the reader over a page and the options change different settings at once', async ({ fresh, site }) => {
  const options = await fresh.openOwn('options.html');
  const { reader } = await readerAt(fresh, site.url('/article'));
  const paper = options
    .getByRole('group', { name: '打开文章时显示', exact: true })
    .getByRole('radio', { name: '繁體' });
  await Promise.all([
    reader.locator('body').press('v'),
    paper.evaluate((radio: HTMLInputElement) => radio.click()),
    reader.locator('body').press('='),
  ]);
  await expect.poll(() => stored(fresh, 'settings')).toMatchObject({ vertical: true, view: 'hant' });
});

for (const asleep of [false, true])
  test(`the tab is closed while its reader scrolls, and the background ${asleep ? 'sleeps' : 'runs'}: the place is there`, async ({
    fresh,
    site,
  }) => {
    const other = await fresh.openOwn('library.html');
    const { page, reader } = await readerAt(fresh, site.url('/article'));
    await page.setViewportSize({ width: 600, height: 300 });
    if (asleep) await fresh.stopServiceWorker();
    await reader.locator('[data-block="1"]').evaluate((block) => block.scrollIntoView());
    // Two frames: the reader has seen it move.
    await reader.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
    await page.close();
    await expect
      .poll(() => other.evaluate(async () => Object.values((await chrome.storage.local.get('places')).places ?? {})))
      .not.toEqual([]);
  });
