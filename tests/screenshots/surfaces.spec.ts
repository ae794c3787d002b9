/** Every surface as the reader sees it. The fonts are those that the set-up installs; without them nothing can be compared. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/sites';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import { readerFrame } from '../e2e/reader-frame';
import { expect, test } from '../e2e/test';

const NOW = new Date('2026-01-15T10:00:00+08:00');
const pathOf = (id: string) => demoPages.find((page) => page.id === id)?.path ?? '';

function hasFonts(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).includes('Noto Serif CJK');
  } catch {
    return false;
  }
}

test.skip(!hasFonts(), 'pictures are compared with the font Noto Serif CJK only (fonts-noto-cjk)');

async function set(browser: ExtensionBrowser, settings: Record<string, unknown>): Promise<void> {
  await browser.worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
}

/** A page of the extension, at a fixed time. */
async function surface(
  browser: ExtensionBrowser,
  path: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize(size);
  await page.goto(browser.url(path));
  return page;
}

/** The popup over a page, in a tab of its own. */
async function popupOver(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.open(url);
  await browser.grantActiveTab(page);
  const tabId = await browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  return surface(browser, `popup.html?tab=${tabId}`, { width: 460, height: 600 });
}

async function readerOver(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.open(url);
  await browser.grantActiveTab(page);
  await browser.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await reader.getByRole('article').waitFor();
  // The pointer is nowhere, and what is said of a save has been answered.
  await page.mouse.move(0, 0);
  await reader.getByRole('button', { name: /^保存/u }).first().waitFor();
  return page;
}

test('popup', async ({ fresh, demo }) => {
  const popup = await popupOver(fresh, demo.url + pathOf('city-portal'));
  await popup.getByRole('article').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await expect(popup).toHaveScreenshot(`popup-${colorScheme}.png`);
  }
});

test('popup where it is not sure', async ({ fresh, site }) => {
  const popup = await popupOver(fresh, site.url('/list'));
  await popup.getByRole('navigation', { name: '本页的标题' }).waitFor();
  await expect(popup).toHaveScreenshot('popup-list.png');
});

test('reader in four papers and three widths', async ({ fresh, demo }) => {
  for (const theme of ['paper', 'sepia', 'dark', 'black']) {
    await set(fresh, { theme });
    const page = await readerOver(fresh, demo.url + pathOf('digital-newspaper'));
    for (const [name, width] of [
      ['narrow', 420],
      ['middle', 820],
      ['wide', 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await expect(page).toHaveScreenshot(`reader-${theme}-${name}.png`);
    }
    await page.close();
  }
});

for (const [name, settings, id] of [
  ['vertical', { theme: 'paper', vertical: true }, 'digital-newspaper'],
  ['beside', { theme: 'paper', view: 'hant', companion: 'beside' }, 'digital-newspaper'],
  ['stories', { theme: 'paper' }, 'multi-story'],
] as const) {
  test(`reader: ${name}`, async ({ fresh, demo }) => {
    await set(fresh, settings);
    const page = await readerOver(fresh, demo.url + pathOf(id));
    const reader = await readerFrame(page);
    if (name === 'beside') await expect(reader.getByRole('article')).toHaveAttribute('lang', /^zh-Hant/u);
    await page.setViewportSize({ width: 1120, height: 640 });
    await expect(page).toHaveScreenshot(`reader-${name}.png`);
  });
}

test('options', async ({ fresh }) => {
  const page = await surface(fresh, 'options.html', { width: 1120, height: 760 });
  await page.getByRole('article').waitFor();
  await expect(page).toHaveScreenshot('options.png');
});

test('first page', async ({ fresh }) => {
  const page = await surface(fresh, 'welcome.html', { width: 1120, height: 760 });
  await page.getByRole('article').waitFor();
  await expect(page).toHaveScreenshot('welcome.png');
});

test('library, empty and with articles', async ({ fresh, demo }) => {
  const empty = await surface(fresh, 'library.html', { width: 1120, height: 700 });
  await empty.getByText('还没有保存文章').waitFor();
  await expect(empty).toHaveScreenshot('library-empty.png');
  await empty.close();
  for (const id of ['city-portal', 'repost', 'digital-newspaper']) {
    const popup = await popupOver(fresh, demo.url + pathOf(id));
    await popup.getByRole('button', { name: /^保存/u }).first().click();
    await popup
      .getByRole('button', { name: /已保存/u })
      .first()
      .waitFor();
    await popup.close();
  }
  const library = await surface(fresh, 'library.html', { width: 1120, height: 700 });
  await library.getByRole('list', { name: '文章' }).getByRole('link').nth(2).waitFor();
  await expect(library).toHaveScreenshot('library.png');
});
