import { THEMES } from '../../settings/typography';
import { faultsIn, Seen } from './accessibility';
import { shotPath, writeShot } from './extension-browser';
import { ask } from './library-data';
import { PAGED, type PagedSite, servePagedArticle } from './paged-site';
import { openPopupPage, readerAt } from './reader-frame';
import { test as base, expect } from './test';

const test = base.extend<{ paged: PagedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it must set up from this pattern.
  paged: async ({}, use) => {
    const site = await servePagedArticle();
    await use(site);
    await site.close();
  },
});

const texts = PAGED.paragraphs.map((page) => page.map((text) => text.trim()));
const pagesAsked = ({ asked }: PagedSite) => asked.filter((path) => path.startsWith('/2021/'));

test('the reader offers the further pages of a GBK site, fetches them when asked and saves the whole', async ({
  fresh,
  paged,
}) => {
  const { page, reader } = await readerAt(fresh, paged.url(1));
  await expect(reader.locator('.further[data-place="head"]')).toContainText('这里是第 1 页，全文共 3 页');
  await page.screenshot({ path: shotPath('pages-offer') });
  // Nothing is fetched before the reader asks for it.
  expect(pagesAsked(paged)).toEqual(['/2021/qiao.html']);
  await reader.locator('.further[data-place="head"]').getByRole('button', { name: '读后面 2 页' }).click();
  await expect(reader.getByRole('status').filter({ hasText: '全文 3 页都在这里' })).toBeVisible();
  expect(pagesAsked(paged)).toEqual(['/2021/qiao.html', '/2021/qiao_2.html', '/2021/qiao_3.html']);
  const article = reader.locator('.qy-article');
  for (const text of texts.flat()) await expect(article).toContainText(text.replace(/^本报讯（记者 沈闻溪）/u, ''));
  await expect(article.locator('.qy-page-mark')).toHaveText(['第 2 页', '第 3 页']);
  await expect(article).toContainText('顾明远');
  await expect(reader.locator('.further[data-place="foot"]')).toHaveCount(0);
  await page.screenshot({ path: shotPath('pages-joined') });

  await page.keyboard.press('v');
  await page.screenshot({ path: shotPath('pages-vertical') });
  await page.keyboard.press('v');

  // The proof shows what was cut on every page.
  await page.keyboard.press('x');
  await expect(reader.locator('.qy-proof del').filter({ hasText: '分享到' })).toHaveCount(3);
  await page.keyboard.press('x');

  await page.keyboard.press('s');
  await expect(reader.getByRole('button', { name: '已保存' })).toBeVisible();
  const library = await fresh.openOwn('library.html');
  const saved = await ask(library, 'library.get', { id: 1 });
  expect(saved?.article.text).toContain(texts[2]?.[1]);
  const pages = saved?.article.evidence.filter(({ field }) => field === 'furtherPage').map(({ value }) => value);
  expect(pages).toEqual([paged.url(2), paged.url(3)]);
  // The original holds the pages as they came, and reads as the same article again.
  const original = (await ask(library, 'library.original', { id: 1 })) ?? '';
  expect(original.match(/&lt;title&gt;老城南的十二座桥/gu)).toHaveLength(2);
});

test('a page that fails leaves what is there, says why, and is asked for again', async ({ fresh, paged }) => {
  paged.broken.add(3);
  const { page, reader } = await readerAt(fresh, paged.url(1));
  await page.keyboard.press('n');
  await expect(reader.getByRole('alert')).toContainText('第 3 页没有接上：网站没有给（503）。前面的都在。');
  await expect(reader.locator('.qy-article')).toContainText(texts[1]?.[1] ?? '');
  await page.screenshot({ path: shotPath('pages-failed') });
  paged.broken.clear();
  await reader.locator('.further[data-place="head"]').getByRole('button', { name: '再试' }).click();
  await expect(reader.locator('.qy-article')).toContainText(texts[2]?.[1] ?? '');
  expect(pagesAsked(paged).filter((path) => path.endsWith('_2.html'))).toHaveLength(1);
});

test('reading on is stopped with what is there, and wished for always on a site', async ({ fresh, paged }) => {
  let release = () => {};
  paged.held.set(3, new Promise<void>((done) => (release = done)));
  const { page, reader } = await readerAt(fresh, paged.url(1));
  const head = reader.locator('.further[data-place="head"]');
  await page.keyboard.press('n');
  await expect(head).toContainText('正在取第 3 页');
  await head.getByRole('button', { name: '停止' }).click();
  release();
  paged.held.clear();
  await expect(head.getByRole('button', { name: '读后面 1 页' })).toBeVisible();
  await expect(reader.locator('.qy-article')).toContainText(texts[1]?.[0] ?? '');
  await head.getByRole('checkbox', { name: '这个网站以后都接上后面的页' }).click();

  // It is written before the page is gone.
  const sites = () => fresh.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('sites')));
  await expect.poll(sites).toContain('"pages":true');
  await page.close();
  const again = await readerAt(fresh, paged.url(1));
  await expect(again.reader.getByRole('status').filter({ hasText: '全文 3 页都在这里' })).toBeVisible();
  await again.page.close();
  // It can be taken back in the options.
  const options = await fresh.openOwn('options.html#sites');
  await options.getByRole('button', { name: /^删去这条规则：自动接上文章后面的页/u }).click();
  await expect.poll(sites).not.toContain('"pages":true');
  await options.close();
  const before = pagesAsked(paged).length;
  const third = await readerAt(fresh, paged.url(1));
  await expect(third.reader.locator('.further[data-place="head"]')).toContainText('这里是第 1 页');
  expect(pagesAsked(paged)).toHaveLength(before + 1);
});

test('the popup reads on too', async ({ fresh, paged }) => {
  const page = await fresh.open(paged.url(1));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('.further[data-place="head"] button')`);
  writeShot('pages-popup', await popup.screenshot());
  await popup.press(/^读后面 2 页$/u);
  await expect.poll(() => popup.text('.further[data-place="head"]')).toContain('全文 3 页都在这里');
  expect(await popup.text('.qy-article')).toContain(texts[2]?.[0]);
  writeShot('pages-popup-joined', await popup.screenshot());
  await popup.press(/^保存$/u);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(/已保存$/u));
  const library = await fresh.openOwn('library.html');
  expect((await ask(library, 'library.get', { id: 1 }))?.article.text).toContain(texts[2]?.[1]);
});

test('the shortcut saves what there is, says that it is a part, and saves the whole on a press', async ({
  fresh,
  paged,
}) => {
  const page = await fresh.open(paged.url(1));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('save-page', page);
  const seen = await Seen.of(page);
  await seen.waitForText('这里是第 1 页，全文共 3 页');
  await page.screenshot({ path: shotPath('pages-notice') });
  expect(pagesAsked(paged)).toHaveLength(1);
  await seen.click('button', '保存全文');
  await seen.waitForText('已保存为第 2 版');
  const library = await fresh.openOwn('library.html');
  const saved = await ask(library, 'library.get', { id: 1 });
  expect(saved?.article.text).toContain(texts[2]?.[1]);
  expect(saved?.article.part).toBeNull();
});

test('the strip of further pages has no serious fault in any paper: offered, on its way, failed, joined', async ({
  fresh,
  paged,
}) => {
  test.setTimeout(240_000);
  for (const theme of THEMES) {
    await fresh.worker.evaluate((stored) => chrome.storage.local.set({ settings: { theme: stored } }), theme);
    let release = () => {};
    paged.held.set(3, new Promise<void>((done) => (release = done)));
    paged.broken.add(3);
    const { page, reader } = await readerAt(fresh, paged.url(1));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const head = reader.locator('.further[data-place="head"]');
    const sound = async (state: string) => {
      await page.screenshot({ path: shotPath(`pages-${theme}-${state}`) });
      expect.soft(await faultsIn(reader), `${state} on ${theme}`).toEqual([]);
    };
    await expect(head).toContainText('这里是第 1 页');
    await sound('offered');
    await page.keyboard.press('n');
    await expect(head).toContainText('正在取第 3 页');
    await sound('reading');
    release();
    paged.held.clear();
    await expect(head).toContainText('第 3 页没有接上');
    await sound('failed');
    paged.broken.clear();
    await head.getByRole('button', { name: '再试' }).click();
    await expect(head).toContainText('全文 3 页都在这里');
    await sound('joined');
    await page.keyboard.press('v');
    await sound('vertical');
    await page.keyboard.press('v');

    const popup = await openPopupPage(fresh, page);
    await popup.emulateMedia({ reducedMotion: 'reduce', colorScheme: theme === 'auto' ? 'dark' : 'light' });
    const strip = popup.locator('.further[data-place="head"]');
    await expect(strip).toContainText('这里是第 1 页');
    expect.soft(await faultsIn(popup), `popup, offered on ${theme}`).toEqual([]);
    await strip.getByRole('button', { name: '读后面 2 页' }).click();
    await expect(strip).toContainText('全文 3 页都在这里');
    expect.soft(await faultsIn(popup), `popup, joined on ${theme}`).toEqual([]);
    await popup.close();
    await page.close();
  }
});
