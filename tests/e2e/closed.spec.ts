/** Pages that no extension may read, or that hold nothing to be read: the popup and both keys say why, and what to do. */
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { TabCommand } from '../../settings/commands';
import { type ExtensionBrowser, writeShot } from './extension-browser';
import { STORY } from './pages';
import { expectNoReader } from './reader-frame';
import { expect, test } from './test';

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** A site of this file: a PDF without its name in the address, and a page that waits for a script that never comes. */
let server: Server;
let origin: string;
test.beforeAll(async ({ site }) => {
  const article = await (await fetch(site.url('/article'))).text();
  const waiting = article.replace('</body>', '<script src="/never.js"></script></body>');
  server = createServer(({ url }, response) => {
    if (url === '/download') response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
    else if (url === '/waits') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(waiting);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What the popup says over a page; it is never left waiting. */
async function popupSays(browser: ExtensionBrowser, page: Page, url: string): Promise<string> {
  const popup = await browser.clickToolbarButton(page, url);
  await popup.waitFor(`document.querySelector('[role=alert]')`);
  const said = `${await popup.text('h1')} ${await popup.text('[role=alert]')}`;
  await popup.close();
  return said;
}

/** What the toolbar button says after a key. */
async function buttonSays(browser: ExtensionBrowser, command: TabCommand, page: Page): Promise<string> {
  await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id) await chrome.action.setBadgeText({ tabId: tab.id, text: '' });
  });
  await browser.runCommand(command, page);
  const button = () =>
    browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? 0;
      const badge = await chrome.action.getBadgeText({ tabId });
      return badge === '!' ? chrome.action.getTitle({ tabId }) : badge;
    });
  await expect.poll(button).toMatch(/^清样 · /u);
  return button();
}

test('of the browser, of the extension, that did not load, and a PDF file', async ({ fresh }) => {
  const cases = [
    ['chrome://version/', '这个页面读不了', '这是浏览器自己的页面'],
    ['about:blank', '这个页面读不了', '网页源代码'],
    ['http://127.0.0.1:39999/', '这个页面读不了', '这个网页没有打开'],
    [fresh.url('library.html'), '这里没有要读的文章', '这是清样自己的页面'],
    [`${origin}/download`, '这个页面读不了', '这是 PDF 文件'],
  ] as const;
  for (const [url, title, reason] of cases)
    await test.step(url, async () => {
      const page = await fresh.context.newPage();
      await page.goto(url).catch(() => undefined);
      expect(await popupSays(fresh, page, url)).toMatch(new RegExp(`^${title} .*${reason}`, 'u'));
      expect(await buttonSays(fresh, 'toggle-reader', page)).toContain(reason);
      expect(await buttonSays(fresh, 'save-page', page)).toMatch(new RegExp(`没有保存 · .*${reason}`, 'u'));
      if (!url.startsWith('about:')) await expectNoReader(page);
      await page.close();
    });
});

test('a page that waits for a script that never comes is read as it stands, and saved', async ({ fresh }) => {
  const page = await fresh.context.newPage();
  await page.goto(`${origin}/waits`, { waitUntil: 'commit' });
  await expect(page.locator('p').first()).toBeVisible();
  const popup = await fresh.clickToolbarButton(page);
  await expect.poll(() => popup.text('h1')).toBe('这一页还在载入');
  await popup.press(/^现在就读已有的内容$/u);
  await expect.poll(() => popup.text('article h1')).toBe(STORY.title);
  await popup.press(/^保存$/u);
  await expect.poll(() => popup.text('.save-note')).toContain('已写入资料库');
  await popup.close();

  await test.step('the key says that it waits', async () => {
    await fresh.runCommand('toggle-reader', page);
    const badge = () =>
      fresh.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return `${await chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })} ${await chrome.action.getTitle({ tabId: tab?.id ?? 0 })}`;
      });
    await expect.poll(badge).toMatch(/^… 清样 · 这一页还在载入/u);
  });
});

test('a file that the extension may not see: popup and keys say what to switch on, and the popup leads there', async ({
  fresh,
  site,
}, info) => {
  const path = info.outputPath('存下的 文章.html');
  writeFileSync(path, await (await fetch(site.url('/article'))).text());
  const url = pathToFileURL(path).href;
  await test.step('one that it may see is read', async () => {
    const page = await fresh.open(url);
    const popup = await fresh.clickToolbarButton(page);
    await expect.poll(() => popup.text('article h1')).toBe(STORY.title);
    await popup.close();
    await page.close();
  });
  await fresh.withholdFiles();
  const page = await fresh.open(url);
  for (const command of ['toggle-reader', 'save-page'] as const)
    expect(await buttonSays(fresh, command, page)).toContain('打开“允许访问文件网址”');
  // Chromium without a window ends when its toolbar button is clicked over a file it withholds.
  await fresh.worker.evaluate(() => chrome.action.openPopup());
  const popup = await fresh.popup();
  await expect.poll(() => popup.text('[role=alert]')).toContain('打开“允许访问文件网址”');
  writeShot('popup-file', await popup.screenshot());
  const extensions = fresh.context.waitForEvent('page');
  await popup.press(/^打开扩展管理页$/u);
  await expect.poll(async () => (await extensions).url()).toBe(`chrome://extensions/?id=${fresh.id}`);
});
