/** Saving without the popup: the shortcut's command, and what is said over the page. */
import { Seen } from './accessibility';
import { type ExtensionBrowser, shotPath } from './extension-browser';
import { STORY } from './pages';
import { expectNoReader, openReader, readerFrame } from './reader-frame';
import { expect, test } from './test';

/** The badge of the toolbar button over the tab in front. */
function badgeOf(browser: ExtensionBrowser) {
  return browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? 0;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}

test('save-page keeps the article and says 已保存 over the page, then that it was there', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/strict-csp'));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('save-page', page);
  const seen = await Seen.of(page);
  const notice = await seen.waitFor('status', '已保存');
  expect(notice.name).toBe('已保存');
  await seen.waitForText(STORY.title);
  await page.screenshot({ path: shotPath('notice-saved') });
  await expect.poll(() => badgeOf(fresh)).toMatchObject({ text: '✓' });
  expect(await page.evaluate(() => document.querySelectorAll('[role=status], [popover]').length)).toBe(0);

  await fresh.runCommand('save-page', page);
  await seen.waitFor('status', '已保存过');

  const opened = fresh.context.waitForEvent('page');
  await seen.click('button', '打开资料库');
  const library = await opened;
  await expect(library.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('a saved page is marked on the toolbar button where the reader allows it, and only then', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('save-page', page);
  await expect.poll(() => badgeOf(fresh)).toMatchObject({ text: '✓' });
  const options = await fresh.openOwn('options.html#library');
  await expect(options.getByRole('button', { name: '开启…' })).toBeVisible();
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => badgeOf(fresh)).toMatchObject({ text: '' });
  expect(await fresh.worker.evaluate(() => chrome.tabs.onUpdated.hasListeners()), 'nothing listens to tabs').toBe(
    false,
  );

  await fresh.allow('tabs');
  // A page that is opened while the browser still loads its extensions is met by none.
  await expect(async () => {
    const again = await fresh.open(`${site.url('/article')}?utm_source=weixin`);
    await again.bringToFront();
    const marked = { text: '✓', title: expect.stringContaining('存过') };
    await expect.poll(() => badgeOf(fresh), { timeout: 4_000 }).toMatchObject(marked);
  }).toPass({ timeout: 30_000 });
  const other = await fresh.open(site.url('/list'));
  // The library was asked for the list first: when it has answered for this one, it has for that.
  const third = await fresh.open(`${site.url('/article')}?utm_source=weibo`);
  await third.bringToFront();
  await expect.poll(() => badgeOf(fresh)).toMatchObject({ text: '✓' });
  await other.bringToFront();
  expect(await badgeOf(fresh)).toMatchObject({ text: '' });
});

test('the context menu offers reading and saving', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  await fresh.grantActiveTab(page);
  const choose = (id: string) =>
    fresh.worker.evaluate(async (menuItemId) => {
      // Rejects where there is no such entry; the menu itself is out of reach for tests.
      await chrome.contextMenus.update(menuItemId, { enabled: true });
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab?: chrome.tabs.Tab): void };
      event.dispatch({ menuItemId, editable: false, pageUrl: tab?.url ?? '' }, tab);
    }, id);
  await choose('save-page');
  await (await Seen.of(page)).waitFor('status', '已保存');
  await choose('toggle-reader');
  await readerFrame(page);
});

test('what is kept as the original HTML is the page, not the reader over it', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const reader = await openReader(fresh, page);
  await page.keyboard.press('s');
  await expect(reader.getByRole('button', { name: '已保存' })).toBeVisible();
  await expect(reader.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  await page.screenshot({ path: shotPath('reader-saved') });
  const library = await fresh.openOwn('library.html');
  const kept = await library.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ ask: 'library.original', request: { id: 1 } });
    return (answer as { answer: string }).answer;
  });
  expect(kept).toBe(`<!DOCTYPE html>\n${html}`);
});

test('a list page asks before it is saved, and is saved when that is wanted', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/list'));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('save-page', page);
  const seen = await Seen.of(page);
  const question = await seen.waitFor('alertdialog', '');
  expect(question.name).toContain('没有找到正文。仍要保存？');
  await page.screenshot({ path: shotPath('notice-list') });
  const library = await fresh.openOwn('library.html');
  await expect(library.getByText('还没有保存文章')).toBeVisible();
  await page.bringToFront();
  await seen.click('button', '仍要保存');
  await seen.waitFor('status', '已保存');
  await library.reload();
  await expect(library.getByText('本地新闻').first()).toBeVisible();
});

test('the reader says that a list page has no article and never shows its links as one', async ({
  browserWithExtension,
  site,
}) => {
  const page = await browserWithExtension.open(site.url('/list'));
  const reader = await openReader(browserWithExtension, page);
  await expect(reader.getByRole('alert')).toBeVisible();
  await expect(reader.getByRole('article')).toHaveCount(0);
  await expect(reader.getByRole('button', { name: /^保存/ })).toHaveCount(0);
  await page.screenshot({ path: shotPath('reader-list') });
  await reader.getByRole('button', { name: '回到原页' }).click();
});

test('where the reader is not sure, the text is picked on the page from there', async ({
  browserWithExtension,
  site,
}) => {
  const page = await browserWithExtension.open(site.url('/list'));
  const reader = await openReader(browserWithExtension, page);
  await reader.getByRole('button', { name: '在页面上选正文' }).press('Enter');
  await expectNoReader(page);
  const seen = await Seen.of(page);
  await seen.waitFor('dialog', '选正文');
  await page.screenshot({ path: shotPath('reader-pick') });
});

test('where no extension may run, the toolbar button says so', async ({ fresh }) => {
  const page = await fresh.open('chrome://version');
  await fresh.runCommand('save-page', page);
  await expect.poll(() => badgeOf(fresh)).toEqual({ text: '!', title: expect.stringContaining('没有保存') });
  await fresh.runCommand('toggle-reader', page);
  await expect
    .poll(() => badgeOf(fresh))
    .toEqual({ text: '!', title: expect.stringContaining('这是浏览器自己的页面') });
});
