/** The library page from a telephone's width to a desk's, in English and in Traditional Chinese, with what is long: nothing runs over. */
import type { Page } from '@playwright/test';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { ask } from './library-data';
import { expect, test } from './test';

const WIDTHS = [360, 480, 768, 1024, 1400] as const;
const LONG_TITLE =
  '关于进一步加强和改进新时代城市社区老旧小区综合提升改造工程质量安全监督管理工作的若干意见（试行）（第二次公开征求意见稿）正式发布实施';
const LONG_WORD = `www.${'averylongaddress'.repeat(8)}.example`;

const at = '2026-03-01T00:00:00.000Z';

/** Elements that are wider than the window, and texts that are cut off without an ellipsis. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 30)}”`;
    if (document.documentElement.scrollWidth > innerWidth) found.push(`page ${document.documentElement.scrollWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || element.closest('.qy-hidden, svg, [hidden]')) continue;
      const scrolls = element.closest('.table, .qy-table, .chips, .plot');
      if (!scrolls && box.right > innerWidth + 1 && box.left < innerWidth) found.push(`runs over: ${name(element)}`);
      const style = getComputedStyle(element);
      const cut = element.scrollWidth > element.clientWidth + 1 && style.overflowX === 'hidden';
      if (cut && style.textOverflow !== 'ellipsis' && style.display !== '-webkit-box')
        found.push(`cut: ${name(element)}`);
      const button = element.matches('button, .tool') && element.scrollWidth > element.clientWidth + 1;
      if (button) found.push(`button: ${name(element)}`);
    }
    for (const meta of document.querySelectorAll('.row-meta')) {
      const [dot, source] = ['.row-unread', '.row-source'].map((part) =>
        meta.querySelector(part)?.getBoundingClientRect(),
      );
      if (dot && source && dot.bottom <= source.top) found.push(`the dot stands alone: ${name(meta)}`);
    }
    return [...new Set(found)];
  });
}

for (const locale of ['en', 'zh-TW']) {
  test(`nothing runs over in ${locale}`, async () => {
    test.setTimeout(150_000);
    const browser = await ExtensionBrowser.launch({ locale });
    try {
      const library = await browser.openOwn('library.html');
      const first = articleNumber(1, {
        title: LONG_TITLE,
        subtitle: LONG_WORD,
        source: '江城市人民政府新闻办公室主管江城日报社主办江城晚报全媒体新闻中心',
        section: ['新闻中心', '江城市各县区新闻', '开发区（高新技术产业开发区）', '通知公告与政策解读'],
      });
      const [id = 0] = await fillLibrary(library, [
        first,
        ...Array.from({ length: 30 }, (_, n) => articleNumber(n + 2)),
      ]);
      const tags = ['城市更新与老旧小区综合提升改造工程', 'a-very-long-latin-tag-without-any-space-in-it', '要引用'];
      await ask(library, 'library.change', { ids: [id], change: { kind: 'tag', tags }, at });
      await ask(library, 'library.putNote', { uid: 'note-a', id, text: LONG_WORD, at });
      const views: [string, string, (page: Page) => Promise<void>][] = [
        ['list', '#/', async (page) => void (await page.locator('.list .row-title').first().waitFor())],
        [
          'choice',
          '#/',
          async (page) => {
            await page.locator('.list .row-title').first().waitFor();
            await page.keyboard.press('Control+a');
            await page.locator('.choice-line').waitFor();
          },
        ],
        [
          'filter',
          '#/',
          async (page) => {
            await page.locator('.list .row-title').first().waitFor();
            await page.keyboard.press('f');
            await page.locator('.facets, .filter-panel, .facet').first().waitFor();
          },
        ],
        ['article', `#/article/${id}`, async (page) => void (await page.getByRole('article').waitFor())],
        ['statistics', '#/statistics', async (page) => void (await page.locator('.plot, .bars, h1').first().waitFor())],
      ];
      const faults: string[] = [];
      for (const [name, hash, ready] of views) {
        await library.goto(browser.url(`library.html${hash}`));
        await library.reload();
        await ready(library);
        for (const width of WIDTHS) {
          await library.setViewportSize({ width, height: 800 });
          await library.evaluate(() => new Promise(requestAnimationFrame));
          await library.emulateMedia({ colorScheme: width === 768 || width === 360 ? 'dark' : 'light' });
          await library.screenshot({ path: shotPath(`width-${locale}-${name}-${width}`) });
          faults.push(...(await overflowing(library)).map((fault) => `${name} ${width}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    } finally {
      await browser.dispose();
    }
  });
}
