/** Every surface as the reader sees it. The fonts are those that the set-up installs; without them nothing can be compared. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { pathOf } from '../../demo/sites';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import { articleNumber, fillLibrary } from '../e2e/fill-library';
import { ask } from '../e2e/library-data';
import { openReader, popupPath, readerFrame } from '../e2e/reader-frame';
import { expect, test } from '../e2e/test';

const NOW = new Date('2026-01-15T10:00:00+08:00');
function hasFonts(): boolean {
  try {
    const families = execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
    return ['Noto Serif CJK SC', 'Noto Sans CJK SC'].every((family) => families.includes(family));
  } catch {
    return false;
  }
}

test.skip(!hasFonts(), 'pictures are compared with the fonts Noto CJK only (fonts-noto-cjk)');

/** Compares, and goes on to the next picture where this one differs. */
function compare(page: Page, name: string): Promise<void> {
  return expect.soft(page).toHaveScreenshot(`${name}.png`);
}

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
  return surface(browser, await popupPath(browser, page), { width: 460, height: 600 });
}

async function readerOver(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.open(url);
  const reader = await openReader(browser, page);
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
    await compare(popup, `popup-${colorScheme}`);
  }
});

test('popup where it is not sure', async ({ fresh, site }) => {
  const list = await popupOver(fresh, site.url('/list'));
  await list.getByRole('navigation', { name: '本页的标题' }).waitFor();
  await compare(list, 'popup-list');
  const closed = await surface(fresh, 'popup.html', { width: 460, height: 420 });
  await closed.getByRole('heading').first().waitFor();
  await compare(closed, 'popup-closed-page');
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
      await compare(page, `reader-${theme}-${name}`);
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
    await page.setViewportSize({ width: 1120, height: 640 });
    if (name === 'beside') {
      await expect(reader.getByRole('article')).toHaveAttribute('lang', /^zh-Hant/u);
      await reader.locator('[data-block="1"]').evaluate((block) => block.scrollIntoView({ block: 'start' }));
    }
    await compare(page, `reader-${name}`);
  });
}

test('reader where it is not sure', async ({ fresh, site }) => {
  await set(fresh, { theme: 'paper' });
  const page = await fresh.open(site.url('/list'));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('toggle-reader', page);
  await (await readerFrame(page)).getByRole('alert').waitFor();
  await page.setViewportSize({ width: 1120, height: 640 });
  await compare(page, 'reader-unsure');
});

test('proof view, shortcuts and typography', async ({ fresh, demo }) => {
  for (const theme of ['paper', 'dark']) {
    await set(fresh, { theme });
    const page = await readerOver(fresh, demo.url + pathOf('city-portal'));
    await page.setViewportSize({ width: 1120, height: 760 });
    const reader = await readerFrame(page);
    await page.keyboard.press('x');
    await reader.locator('.pr-cut').first().waitFor();
    await compare(page, `proof-${theme}`);
    if (theme === 'paper') {
      await page.keyboard.press('x');
      for (const [key, name] of [
        ['?', 'shortcuts'],
        ['t', 'typography'],
      ] as const) {
        await page.keyboard.press(key);
        await reader.locator('.panel').waitFor();
        await compare(page, `reader-${name}`);
        await page.keyboard.press('Escape');
      }
    }
    await page.close();
  }
});

test('options', async ({ fresh }) => {
  const page = await surface(fresh, 'options.html', { width: 1120, height: 760 });
  await page.getByRole('article').waitFor();
  await compare(page, 'options');
});

test('first page', async ({ fresh }) => {
  const page = await surface(fresh, 'welcome.html', { width: 1120, height: 760 });
  await page.getByRole('article').waitFor();
  await compare(page, 'welcome');
});

test('moving', async ({ fresh }) => {
  const page = await surface(fresh, 'moving.html', { width: 1120, height: 760 });
  await page.getByRole('heading').first().waitFor();
  // What is backed up by itself is known a moment later.
  await page.getByText('自动备份').first().waitFor();
  await compare(page, 'moving');
});

test('library, empty and with articles', async ({ fresh }) => {
  const library = await surface(fresh, 'library.html', { width: 1120, height: 700 });
  await library.getByText('还没有保存文章').waitFor();
  await compare(library, 'library-empty');
  const ids = await fillLibrary(
    library,
    Array.from({ length: 24 }, (_, n) => articleNumber(n)),
  );
  const some = ids.slice(0, 5);
  await ask(library, 'library.change', { ids: some, change: { kind: 'tag', tags: ['城建'] }, at: NOW.toISOString() });
  await library.reload();
  const rows = library.getByRole('list', { name: '文章' }).getByRole('link');
  await rows.nth(2).waitFor();
  await compare(library, 'library-list');
  await rows.first().click();
  await library.getByRole('article').waitFor();
  await library.mouse.move(0, 0);
  await compare(library, 'library-reading');
  await library.emulateMedia({ colorScheme: 'dark' });
  await compare(library, 'library-dark');
  await library.setViewportSize({ width: 420, height: 700 });
  await compare(library, 'library-narrow');
});
