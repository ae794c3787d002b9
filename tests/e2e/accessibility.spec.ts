/** axe finds no serious fault on any surface in any paper; landmarks and live regions say what the eye would see. */
import type { Page } from '@playwright/test';
import { pathOf } from '../../demo/sites';
import { THEMES } from '../../settings/typography';
import { faultsIn, Seen } from './accessibility';
import type { ExtensionBrowser } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { openPopupPage, openReader, readerAt } from './reader-frame';
import { expect, test } from './test';

async function choose(browser: ExtensionBrowser, settings: Record<string, unknown>): Promise<void> {
  await browser.worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
}

/** The popup of a page, in a tab. */
async function popupOver(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.open(url);
  return openPopupPage(browser, page);
}

test('popup, library, options, moving and first page, in every paper by day and by night', async ({ fresh, site }) => {
  test.setTimeout(180_000);
  const popup = await popupOver(fresh, site.url('/article'));
  await popup.getByRole('button', { name: /^保存/u }).click();
  await popup.getByRole('button', { name: /已保存/u }).waitFor();
  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1), articleNumber(7)]);
  await library.goto(fresh.url('library.html#/article/1'));
  await library.reload();
  const surfaces: [string, Page][] = [
    ['popup', popup],
    ['library', library],
    ['options', await fresh.openOwn('options.html')],
    ['welcome', await fresh.openOwn('welcome.html')],
  ];
  for (const [name, page] of surfaces) {
    await page.bringToFront();
    for (const theme of THEMES) {
      await choose(fresh, { theme });
      for (const colorScheme of theme === 'auto' ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.getByRole('article').first().waitFor();
        expect.soft(await faultsIn(page), `${name} on ${theme}, ${colorScheme}`).toEqual([]);
      }
    }
  }
  const moving = await fresh.openOwn('moving.html');
  await moving.getByRole('heading').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await moving.emulateMedia({ colorScheme });
    expect.soft(await faultsIn(moving), `moving, ${colorScheme}`).toEqual([]);
  }
});

/** Every paper in turn. */
async function onEachPaper(
  browser: ExtensionBrowser,
  page: Page,
  look: (theme: string) => Promise<void>,
): Promise<void> {
  await page.bringToFront();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of THEMES) {
    await choose(browser, { theme });
    // The automatic one is what the style sheets say without a word.
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme ?? 'auto')).toBe(theme);
    await look(theme);
  }
}

test('the menus of popup and library while they are open', async ({ fresh, site }) => {
  test.setTimeout(240_000);
  const popup = await popupOver(fresh, site.url('/article'));
  await popup.getByRole('article').waitFor();
  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1), articleNumber(7)]);
  await library.goto(fresh.url('library.html#/article/1'));
  await library.reload();
  await library.getByRole('article').waitFor();
  for (const [name, page] of [
    ['popup', popup],
    ['library', library],
  ] as const) {
    await onEachPaper(fresh, page, async (theme) => {
      const menus = page.locator('.menu-frame > .tool:visible:enabled');
      for (let at = 0; at < (await menus.count()); at++) {
        const menu = menus.nth(at);
        await menu.click();
        await expect(menu).toHaveAttribute('aria-expanded', 'true');
        expect.soft(await faultsIn(page), `${name}, menu ${at} on ${theme}`).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  }
});

test('what the library opens: keys, filters, a choice of articles, a tag, what is for good, each panel of an article', async ({
  fresh,
}) => {
  test.setTimeout(300_000);
  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1), articleNumber(7), articleNumber(12)]);
  await library.goto(fresh.url('library.html#/article/1'));
  await library.reload();
  await library.getByRole('article').waitFor();
  const dialog = library.getByRole('dialog');
  await onEachPaper(fresh, library, async (theme) => {
    const look = async (what: string) => expect.soft(await faultsIn(library), `${what} on ${theme}`).toEqual([]);
    await library.getByRole('button', { name: '快捷键' }).click();
    await dialog.waitFor();
    await look('keys');
    await library.keyboard.press('Escape');
    await library.getByRole('button', { name: '筛选' }).click();
    await look('filters');
    await library.getByRole('button', { name: '筛选' }).click();
    for (const box of await library.getByRole('list', { name: '文章' }).getByRole('checkbox').all()) await box.check();
    await look('choice');
    await library.getByRole('button', { name: '标签', exact: true }).click();
    await dialog.waitFor();
    await look('tag');
    await library.keyboard.press('Escape');
    for (const box of await library.getByRole('list', { name: '文章' }).getByRole('checkbox').all())
      await box.uncheck();
    for (const panel of await library.locator('.proof-toggle').all()) {
      await panel.click();
      await look(`panel ${await panel.innerText()}`);
      await panel.click();
    }
  });
});

test('options while a key is given, and a search that finds nothing', async ({ fresh }) => {
  test.setTimeout(180_000);
  const options = await fresh.openOwn('options.html');
  await onEachPaper(fresh, options, async (theme) => {
    await options.getByRole('button', { name: '改键：目录', exact: true }).click();
    expect.soft(await faultsIn(options), `key on ${theme}`).toEqual([]);
    await options.keyboard.press('Escape');
    await options.getByRole('searchbox').fill('潜水艇');
    expect.soft(await faultsIn(options), `nothing found on ${theme}`).toEqual([]);
    await options.getByRole('searchbox').fill('');
  });
});

/** Keys that lead to each view of the reader, and those that lead back. */
const VIEWS = [
  ['proof', 'x', 'x'],
  ['outline', 'o', 'Escape'],
  ['shortcuts', '?', 'Escape'],
  ['typography', 't', 'Escape'],
  ['find', '/', 'Escape'],
  ['aloud', 'a', 'Escape'],
  ['pinyin', 'y', null],
] as const;

test('every view of the reader, in every paper', async ({ fresh, demo }) => {
  test.setTimeout(240_000);
  for (const theme of THEMES) {
    await choose(fresh, { theme });
    const { page, reader } = await readerAt(fresh, demo.url + pathOf('city-portal'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await faultsIn(reader), `article on ${theme}`).toEqual([]);
    for (const [view, there, back] of VIEWS) {
      await page.keyboard.press(there);
      expect.soft(await faultsIn(reader), `${view} on ${theme}`).toEqual([]);
      if (back) await page.keyboard.press(back);
    }
    const picture = reader.getByRole('button', { name: /^放大看/u }).first();
    await picture.focus();
    await page.keyboard.press('Enter');
    await reader.getByRole('dialog', { name: '看图' }).waitFor();
    expect.soft(await faultsIn(reader), `photo on ${theme}`).toEqual([]);
    await page.close();
  }
});

for (const companion of ['beside', 'hover'] as const) {
  test(`original and view together, ${companion}`, async ({ fresh, demo }) => {
    test.setTimeout(120_000);
    for (const theme of ['paper', 'sepia', 'black']) {
      await choose(fresh, { theme, view: 'hant', companion });
      const { page, reader } = await readerAt(fresh, demo.url + pathOf('digital-newspaper'));
      await expect(reader.getByRole('article')).toHaveAttribute('lang', /^zh-Hant/u);
      if (companion === 'hover') {
        await page.keyboard.press('j');
        await reader.getByRole('complementary', { name: '原文' }).waitFor();
      } else await expect(reader.locator('.qy-original').first()).toBeVisible();
      expect.soft(await faultsIn(reader), theme).toEqual([]);
      await page.close();
    }
  });
}

test('the reader is one thing to a screen reader: a dialog over a page that is inert', async ({
  browserWithExtension,
  site,
}) => {
  const page = await browserWithExtension.open(site.url('/article'));
  await openReader(browserWithExtension, page);
  const seen = await Seen.of(page);
  await seen.waitFor('dialog', '清样');
  expect(await seen.text()).not.toContain('热门新闻');
});

test('landmarks lead through each surface, and one heading names what is read', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  for (const landmark of ['banner', 'main', 'article', 'toolbar'] as const)
    await expect(reader.getByRole(landmark), `reader: ${landmark}`).toHaveCount(1);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.close();

  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1)]);
  await library.goto(fresh.url('library.html#/article/1'));
  await library.reload();
  await library.getByRole('article').waitFor();
  await expect(library.getByRole('main')).toHaveCount(1);
  await expect(library.getByRole('banner').first()).toBeVisible();
  await expect(library.getByRole('navigation').first()).toBeVisible();
  await expect(library.getByRole('search').first()).toBeVisible();
  await expect(library.getByRole('heading', { level: 1 })).toHaveCount(1);

  const options = await fresh.openOwn('options.html');
  for (const landmark of ['banner', 'main'] as const) await expect(options.getByRole(landmark)).toHaveCount(1);
  await expect(options.getByRole('navigation')).toBeVisible();
});

test('saving and what fails are said, not only shown', async ({ fresh, site }) => {
  const { page, reader } = await readerAt(fresh, site.url('/article'));
  await page.keyboard.press('s');
  await expect(reader.getByRole('status').filter({ hasText: '已保存' }).first()).toBeVisible();
  await page.close();

  const popup = await popupOver(fresh, site.url('/list'));
  await expect(popup.getByRole('alert').filter({ hasText: '列表页' })).toBeVisible();
  const closed = await fresh.openOwn('popup.html?tab=999999');
  await expect(closed.getByRole('alert')).toBeVisible();

  const library = await fresh.openOwn('library.html');
  await library
    .getByRole('article')
    .or(library.getByRole('list', { name: '文章' }))
    .first()
    .waitFor();
  await library.keyboard.press('j');
  await library.keyboard.press('Delete');
  await expect(library.getByRole('status').filter({ hasText: '撤销' })).toBeVisible();
});
