import type { Frame, Page } from '@playwright/test';
import { Seen } from './accessibility';
import { type ExtensionBrowser, shotPath } from './extension-browser';
import { STORY } from './pages';
import { expect, test } from './test';

/** The document of the open reader: the one frame that the page itself cannot find. */
async function readerFrame(page: Page): Promise<Frame> {
  await expect.poll(() => frameOf(page)?.url(), { message: 'the reader is open' }).toBe('about:srcdoc');
  const frame = frameOf(page) as Frame;
  await frame.locator('.reader').waitFor();
  return frame;
}

function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url() === 'about:srcdoc');
}

async function expectNoReader(page: Page): Promise<void> {
  await expect.poll(() => frameOf(page), { message: 'the reader is closed' }).toBeUndefined();
}

async function openAt(browser: ExtensionBrowser, url: string, scrollTop = 0): Promise<Page> {
  const page = await browser.open(url);
  await browser.grantActiveTab(page);
  await page.evaluate((top) => window.scrollTo(0, top), scrollTop);
  return page;
}

/** What a page's own script can find out about its document. */
const traces = () => ({
  scroll: window.scrollY,
  rootStyle: document.documentElement.getAttribute('style'),
  rootChildren: [...document.documentElement.children].map((child) => child.tagName),
  frames: window.length,
  globals: Object.keys(window).filter((name) => /qingyang|reader/i.test(name)),
});

test('one key opens the reader and the same key closes it, the page as it was', async ({
  browserWithExtension,
  site,
}) => {
  const page = await openAt(browserWithExtension, site.url('/article'), 420);
  await page
    .locator('.nav a')
    .first()
    .evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
  const before = await page.evaluate(traces);
  expect(before.scroll).toBe(420);

  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await expect(reader.getByRole('article')).toHaveCount(1);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  await expect(reader.getByRole('article')).toContainText(STORY.last);
  await expect(reader.getByRole('article')).not.toContainText('热门新闻');
  expect(await page.evaluate(() => window.length)).toBe(0);
  await page.screenshot({ path: shotPath('reader-light') });

  await browserWithExtension.runCommand('toggle-reader', page);
  await expectNoReader(page);
  expect(await page.evaluate(traces)).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('首页');
});

test('Escape leaves; size and paper are kept for the next page', async ({ browserWithExtension, site }) => {
  const page = await openAt(browserWithExtension, site.url('/long-title'), 300);
  await browserWithExtension.runCommand('toggle-reader', page);
  let reader = await readerFrame(page);
  const size = () =>
    reader.locator('.qy-article').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const usual = await size();
  await page.keyboard.press('+');
  await expect.poll(size).toBe(usual + 1);
  await reader.getByLabel('纸色').selectOption('dark');
  await page.screenshot({ path: shotPath('reader-dark') });
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(300);

  await browserWithExtension.runCommand('toggle-reader', page);
  reader = await readerFrame(page);
  expect(await size()).toBe(usual + 1);
  await page.keyboard.press('-');
  await reader.getByLabel('纸色').selectOption('auto');
  await page.keyboard.press('Escape');
  await expectNoReader(page);
});

test("a page with the CSP default-src 'none' is read with the reader's own styles", async ({
  browserWithExtension,
  site,
}) => {
  const page = await openAt(browserWithExtension, site.url('/strict-csp'), 200);
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  const look = await reader.locator('.sheet').evaluate((sheet) => ({
    background: getComputedStyle(sheet).backgroundColor,
    mode: document.compatMode,
  }));
  expect(look).toEqual({ background: 'rgb(251, 248, 241)', mode: 'CSS1Compat' });
  await page.screenshot({ path: shotPath('reader-csp') });
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(200);
});

test('a sandboxed page, whose frames are closed to us, is read without a frame', async ({
  browserWithExtension,
  site,
}) => {
  const page = await openAt(browserWithExtension, site.url('/sandboxed'));
  await browserWithExtension.runCommand('toggle-reader', page);
  const seen = await Seen.of(page);
  await seen.waitFor('heading', STORY.title);
  await page.screenshot({ path: shotPath('reader-sandboxed') });
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await seen.nodes()).filter((node) => node.role === 'dialog')).toEqual([]);
});

test('no style of the page reaches the reader', async ({ browserWithExtension, site }) => {
  const page = await openAt(browserWithExtension, site.url('/hostile-css'));
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  const look = await reader
    .locator('.qy-article p.qy-paragraph')
    .first()
    .evaluate((paragraph) => {
      const style = getComputedStyle(paragraph);
      const { width, height } = paragraph.getBoundingClientRect();
      return {
        size: style.fontSize,
        display: style.display,
        writing: style.writingMode,
        direction: style.direction,
        rem: getComputedStyle(document.documentElement).fontSize,
        wide: width > 500,
        high: height > 40,
        viewport: window.innerWidth > 1000 && window.innerHeight > 700,
      };
    });
  expect(look).toEqual({
    size: '18px',
    display: 'block',
    writing: 'horizontal-tb',
    direction: 'ltr',
    rem: '16px',
    wide: true,
    high: true,
    viewport: true,
  });
  const top = await page.evaluate(
    () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.parentElement?.tagName,
  );
  expect(top).toBe('HTML');
  await page.screenshot({ path: shotPath('reader-hostile-css') });
  await page.keyboard.press('Escape');
  await expectNoReader(page);
});

test('no key, wheel, click or copy inside the reader is heard by the page', async ({ browserWithExtension, site }) => {
  const page = await openAt(browserWithExtension, site.url('/hostile-keys'));
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
  const scrolled = () => reader.evaluate(() => document.scrollingElement?.scrollTop ?? 0);

  await page.keyboard.press('PageDown');
  await expect.poll(scrolled, { message: 'PageDown scrolls the article' }).toBeGreaterThan(0);
  await page.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(scrolled, { message: 'the wheel scrolls the article' }).toBeGreaterThan(0);
  await page.keyboard.press('j');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await page.mouse.dblclick(500, 300);
  expect(await reader.evaluate(() => document.getSelection()?.toString().length ?? 0)).toBeGreaterThan(0);
  await page.keyboard.press('Control+c');
  await page.mouse.click(500, 300, { button: 'right' });
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('a page that takes out every element that it does not know cannot take out the reader', async ({
  browserWithExtension,
  site,
}) => {
  const page = await openAt(browserWithExtension, site.url('/hostile-remover'), 250);
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  expect(await page.evaluate(() => (window as unknown as { removals: number }).removals)).toBe(1);
  // Several of the page's sweeps later it still stands.
  await page.waitForTimeout(300);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(250);
  await expect(page.locator('h1')).toBeVisible();

  await browserWithExtension.runCommand('toggle-reader', page);
  await readerFrame(page);
  await browserWithExtension.runCommand('toggle-reader', page);
  await expectNoReader(page);
});
