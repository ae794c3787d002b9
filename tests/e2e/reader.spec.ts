import type { Page } from '@playwright/test';
import { pathOf } from '../../demo/sites';
import { Seen } from './accessibility';
import { type ExtensionBrowser, shotPath } from './extension-browser';
import { STORY } from './pages';
import { expectNoReader, readerFrame } from './reader-frame';
import { expect, test } from './test';

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
  bodyStyle: document.body.getAttribute('style'),
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
  // The page rests, and has not moved.
  expect(await page.evaluate(() => [getComputedStyle(document.body).contentVisibility, window.scrollY])).toEqual([
    'hidden',
    420,
  ]);
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
  await page.keyboard.press('t');
  await reader.getByRole('radio', { name: '夜' }).check();
  await page.screenshot({ path: shotPath('reader-dark') });
  // The first Escape is the panel's, the second the reader's.
  await page.keyboard.press('Escape');
  await expect(reader.getByRole('dialog', { name: '版式' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(300);

  await browserWithExtension.runCommand('toggle-reader', page);
  reader = await readerFrame(page);
  expect(await size()).toBe(usual + 1);
  await page.keyboard.press('-');
  await reader.getByRole('button', { name: '版式' }).click();
  await reader.getByRole('radio', { name: '自动' }).check();
  await page.keyboard.press('Escape');
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
  // Where a line of the headline may break, the tree has a space or none.
  await seen.waitFor('heading', STORY.title.slice(0, 2));
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
  const sweeps = () => page.evaluate(() => (window as unknown as { sweeps: number }).sweeps);
  const before = await sweeps();
  await expect.poll(sweeps).toBeGreaterThan(before + 5);
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

test('a page whose root is not displayed is read all the same', async ({ browserWithExtension, site }) => {
  const page = await openAt(browserWithExtension, site.url('/article'));
  await page.addStyleTag({ content: '* { display: none !important }' });
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  expect((await reader.locator('.sheet').boundingBox())?.width).toBeGreaterThan(500);
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).display)).toBe('none');
});

test('a dialog that the page opens later does not cover the reader', async ({ browserWithExtension, site }) => {
  const page = await openAt(browserWithExtension, site.url('/article'));
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width:100vw;height:100vh;background:red';
    document.body.append(dialog);
    dialog.showModal();
  });
  const onTop = () => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.tagName);
  await expect.poll(onTop).toBe('DIV');
  await page.keyboard.press('+');
  await expect(reader.locator('.qy-article')).toHaveCSS('font-size', '19px');
  await page.keyboard.press('-');
  await page.keyboard.press('Escape');
  await expectNoReader(page);
});

test('what was cut is shown on demand, and put back into what is saved', async ({ browserWithExtension, site }) => {
  const page = await openAt(browserWithExtension, site.url('/article'));
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await reader.getByRole('button', { name: /^删去/ }).click();
  const ledger = reader.getByRole('region', { name: '删去' });
  await expect(ledger.getByText('下周气温回升')).toBeVisible();
  await reader.getByRole('button', { name: '放回：下周气温回升' }).click();
  await expect(reader.getByRole('article')).toContainText('下周气温回升');
  await expect(ledger.getByText('下周气温回升')).toHaveCount(0);
  await page.keyboard.press('s');
  await expect(reader.getByRole('button', { name: '已保存' })).toBeVisible();
  const library = await browserWithExtension.openOwn('library.html');
  await library.getByText(STORY.title).first().click();
  await expect(library.getByRole('article')).toContainText('下周气温回升');
});

test('a page of several stories shows one at a time, in another script too', async ({ browserWithExtension, demo }) => {
  const path = pathOf('multi-story');
  const page = await openAt(browserWithExtension, demo.url + path);
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  const stories = reader.getByRole('navigation', { name: '本页文章' }).getByRole('listitem');
  await expect(stories).toHaveCount(7);
  await stories.nth(2).getByRole('button').click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('凝心聚力促发展 实干担当谱新篇');
  await reader.getByRole('radio', { name: '繁體' }).check();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('凝心聚力促發展 實幹擔當譜新篇');
  await expect(reader.getByRole('article')).toHaveAttribute('lang', 'zh-Hant-TW');
  await page.screenshot({ path: shotPath('reader-hant') });
  await reader.getByRole('radio', { name: '原文' }).check();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('凝心聚力促发展 实干担当谱新篇');
  await expect(reader.getByRole('article')).toHaveCount(1);
});

test('the key pressed twice at once ends where it began', async ({ browserWithExtension, site }) => {
  const page = await openAt(browserWithExtension, site.url('/article'), 100);
  const before = await page.evaluate(traces);
  const outcomes = await browserWithExtension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const press = () => chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/page-reader.js'] });
    return (await Promise.all([press(), press()])).map(([done]) => done?.result);
  });
  expect(outcomes.at(-1)).toBe('closed');
  expect(await page.evaluate(traces)).toEqual(before);
  await browserWithExtension.runCommand('toggle-reader', page);
  await readerFrame(page);
  await page.keyboard.press('Escape');
  await expectNoReader(page);
});

test('the popup opens the reader and leaves', async ({ browserWithExtension, site }) => {
  const page = await browserWithExtension.open(site.url('/article'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.press(/^阅读视图$/);
  await readerFrame(page);
  await page.keyboard.press('Escape');
  await expectNoReader(page);
});
