/** Where the extension is not sure: headlines to choose from, the block picked on the page, a report of what went wrong. */
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { faultsIn, Seen } from './accessibility';
import { choose, downloaded } from './downloads';
import { shotPath, writeShot } from './extension-browser';
import { openPopupPage, openReader, readerFrame } from './reader-frame';
import { expect, test } from './test';

test('a list page offers its headlines, and the one that is chosen is read', async ({ browserWithExtension, site }) => {
  const page = await browserWithExtension.open(site.url('/list'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('nav[aria-label="本页的标题"] a')`);
  expect(await popup.text('[role=alert]')).toContain('这像是列表页，有 40 条标题。');
  writeShot('popup-list', await popup.screenshot());
  expect(await popup.evaluate(`document.querySelectorAll('article').length`)).toBe(0);
  await popup.evaluate(`document.querySelector('nav[aria-label="本页的标题"] a').click()`);
  await popup.waitFor(`document.querySelector('article h1')`);
  expect(await popup.text('article h1')).toContain('江城第1届社区运动会');
  expect(page.url()).toBe(site.url('/local/0.html'));
  await popup.close();
});

test('the reader over a list page offers its headlines by keyboard, and reads the one that is chosen', async ({
  browserWithExtension,
  site,
}) => {
  const page = await browserWithExtension.open(site.url('/list'));
  const reader = await openReader(browserWithExtension, page);
  await expect(reader.getByRole('alert')).toContainText('这像是列表页，有 40 条标题。');
  const list = reader.getByRole('navigation', { name: '本页的标题' });
  await expect(list.getByRole('link')).toHaveCount(40);
  await expect(reader.getByRole('article')).toHaveCount(0);
  expect(await faultsIn(reader)).toEqual([]);
  await page.screenshot({ path: shotPath('reader-list') });
  // From the bar of tools, with the Tab key alone.
  const focused = () => reader.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  for (let presses = 0; presses < 30 && (await focused()) === ''; presses++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(site.url('/local/0.html' as '/list'));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('/local/0.html');
  const next = await readerFrame(page);
  await expect(next.getByRole('heading', { level: 1 })).toContainText('江城第1届社区运动会');
});

test('a headline that leads to another site: the reader says which key to press there, and the list stays', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/list-elsewhere'));
  const reader = await openReader(fresh, page);
  const first = reader.getByRole('navigation', { name: '本页的标题' }).getByRole('link').first();
  await first.focus();
  await page.keyboard.press('Enter');
  const notice = reader.getByRole('alert').filter({ hasText: '请再按一次 Alt+Shift+L' });
  await expect(notice).toContainText('浏览器只让清样读你按过键的页面');
  expect(page.url()).toBe(site.url('/list-elsewhere'));
  expect(await faultsIn(reader)).toEqual([]);
  for (const width of [1120, 420]) {
    await page.setViewportSize({ width, height: 700 });
    await page.screenshot({ path: shotPath(`reader-list-elsewhere-${width}`) });
    expect(await notice.locator('p').evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);
  }

  await test.step('Escape takes the question away, and the keyboard is where it was', async () => {
    await page.keyboard.press('Escape');
    await expect(notice).toBeHidden();
    await expect(first).toBeFocused();
  });

  await page.keyboard.press('Enter');
  await expect(notice.getByRole('button', { name: '在新标签页打开' })).toBeFocused();
  const opened = fresh.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const article = await opened;
  await article.waitForURL(/^http:\/\/localhost:\d+\/local\/0\.html$/u);
  const badge = () =>
    fresh.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const tabId = tab?.id ?? 0;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    });
  await expect.poll(badge).toEqual(['!', '清样 · 按 Alt+Shift+L 或点这里，读这一页']);
  const next = await openReader(fresh, article);
  await expect(next.getByRole('heading', { level: 1 })).toContainText('江城第1届社区运动会');
  await expect.poll(async () => (await badge())[0]).toBe('');
  await page.bringToFront();
  await expect(reader.getByRole('navigation', { name: '本页的标题' }).getByRole('link')).toHaveCount(40);
});

test('an address of the same site that leads to another one: the toolbar button says what to press', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/list-moved'));
  const reader = await openReader(fresh, page);
  await reader.getByRole('navigation', { name: '本页的标题' }).getByRole('link').first().click();
  await page.waitForURL(/^http:\/\/localhost:\d+\/local\/0\.html$/u);
  const title = () =>
    fresh.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
    });
  await expect.poll(title).toBe('清样 · 按 Alt+Shift+L 或点这里，读这一页');
  const next = await openReader(fresh, page);
  await expect(next.getByRole('heading', { level: 1 })).toContainText('江城第1届社区运动会');
});

test('the popup follows a headline to another site and says that it is to be pressed there once more', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/list-elsewhere'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('nav[aria-label="本页的标题"] a')`);
  await popup.evaluate(`document.querySelector('nav[aria-label="本页的标题"] a').click()`);
  await expect.poll(() => popup.text('h1')).toBe('已打开那篇文章');
  expect(await popup.text('[role=alert]')).toContain('请在这一页上再按一次清样');
  expect(await popup.text('.permit button')).toMatch(/^以后直接读 localhost:\d+$/u);
  writeShot('popup-elsewhere', await popup.screenshot());
  await popup.close();
  const again = await fresh.clickToolbarButton(page);
  await expect.poll(() => again.text('article h1')).toContain('江城第1届社区运动会');
  await again.close();
});

test('the text is picked on the page by pointer, holds for the site, and is taken back in the options', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/museum'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  expect(await popup.text('article')).toContain('公交集团');
  await popup.press(/^对本页/u);
  await popup.press(/^在页面上选正文/u);
  const seen = await Seen.of(page);
  await seen.waitFor('dialog', '选正文');
  // The page hears nothing of it.
  await page.evaluate(() => {
    const world = window as unknown as { heard: string[] };
    world.heard = [];
    for (const type of ['click', 'keydown', 'pointerdown'])
      document.addEventListener(type, () => world.heard.push(type), true);
  });
  const board = page.locator('#board');
  await board.scrollIntoViewIfNeeded();
  const place = await board.boundingBox();
  if (!place) throw new Error('the board is not on the screen');
  await page.mouse.move(place.x + 60, place.y + 12);
  await seen.waitForText('江城博物馆周一闭馆');
  await page.screenshot({ path: shotPath('picker') });
  await page.mouse.click(place.x + 60, place.y + 12);
  await seen.waitFor('status', '');
  await seen.waitForText('已记下：正文取自这里');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await page.screenshot({ path: shotPath('picker-done') });
  await seen.click('button', '阅读视图');
  const reader = await readerFrame(page);
  await expect(reader.getByRole('article')).toContainText('周一闭馆');
  await expect(reader.getByRole('article')).not.toContainText('公交集团');

  const next = await fresh.open(site.url('/museum-2'));
  const again = await fresh.clickToolbarButton(next);
  await again.waitFor(`document.querySelector('article')?.innerText.includes('五月起延长开放')`);
  expect(await again.text('article')).not.toContain('公交集团');
  await again.close();

  const options = await fresh.openOwn('options.html#sites');
  await options.getByRole('button', { name: /^删去这条规则：正文取自选定的区域 div\.board\.notice/u }).click();
  await expect(options.getByText('还没有', { exact: false }).first()).toBeVisible();
  const third = await fresh.clickToolbarButton(next);
  await third.waitFor(`document.querySelector('article')?.innerText.includes('公交集团')`);
  await third.close();
});

test('the picker works with the keyboard alone, and Escape leaves nothing behind', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/museum'));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const seen = await Seen.of(page);
  const open = async () => {
    const popup = await fresh.clickToolbarButton(page);
    await popup.press(/^对本页/u);
    await popup.press(/^在页面上选正文/u);
    await seen.waitFor('dialog', '选正文');
  };
  await open();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

  await open();
  // Outwards as far as it goes, then through the blocks beside.
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 8 && !(await seen.text()).includes('字：江城博物馆'); i++)
    await page.keyboard.press('ArrowRight');
  await seen.waitForText('字：江城博物馆');
  await page.keyboard.press('Enter');
  await seen.waitForText('已记下：正文取自这里');
  await page.keyboard.press('Enter');
  await expect((await readerFrame(page)).getByRole('article')).toContainText('周一闭馆');
});

test('a report is one zip on this computer: page, result and explanation', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/museum'));
  const popup = await openPopupPage(fresh, page);
  await popup.getByRole('article').waitFor();
  const { name, bytes } = await downloaded(popup, () => choose(popup, '对本页', '打包本页供报告'));
  expect(name).toMatch(/^清样报告 127\.0\.0\.1-\d+ \d{4}-\d\d-\d\d\.zip$/u);
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files).sort()).toEqual(['about.txt', 'explain.txt', 'page.html', 'result.json']);
  expect(strFromU8(files['page.html'] ?? new Uint8Array())).toContain('id="board"');
  expect(JSON.parse(strFromU8(files['result.json'] ?? new Uint8Array()))).toMatchObject({
    page: { url: site.url('/museum') },
    extraction: { kind: 'article' },
  });
  expect(strFromU8(files['explain.txt'] ?? new Uint8Array())).toContain('signs');
});

test('popup on a list page and with its menu open: no fault, light and dark', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/list'));
  const popup = await openPopupPage(fresh, page);
  await popup.getByRole('navigation', { name: '本页的标题' }).waitFor();
  await popup.getByRole('button', { name: '对本页' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: shotPath(`popup-list-menu-${colorScheme}`) });
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
});
