/** What the popup shows of a page besides the article itself. */
import { demoPages } from '../../demo/sites';
import { readerFrame } from './reader-frame';
import { expect, test } from './test';

const demoPage = (id: string) => demoPages.find((page) => page.id === id)?.path ?? '';

test('the ledger: a block goes back where it stood and out again', async ({ browserWithExtension, site }) => {
  const page = await browserWithExtension.open(site.url('/article'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  expect(await popup.text('article')).not.toContain('热门新闻');
  await popup.press(/^删去/u);
  await popup.waitFor(`document.querySelector('section[aria-label="删去"] del')`);
  await popup.press(/^放回：热门新闻/u);
  await popup.waitFor(`document.querySelector('article .qy-restored')?.innerText.includes('热门新闻')`);
  // The keyboard goes on at the next block.
  expect(await popup.evaluate(`document.activeElement.getAttribute('aria-label')`)).toMatch(/^放回：/u);
  await popup.press(/^撤回放回的内容：热门新闻/u);
  await popup.waitFor(`!document.querySelector('article .qy-restored')`);
  expect(await popup.text('section[aria-label="删去"]')).toContain('热门新闻');
  await popup.close();
});

test('the script switch shows the same article in the other script and back', async ({
  browserWithExtension,
  demo,
}) => {
  const page = await browserWithExtension.open(demo.url + demoPage('traditional-portal'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  const original = await popup.text('article h1');
  expect(original).toContain('紅橋區');
  await popup.evaluate(`document.querySelector('input[type=radio][value=hans]').click()`);
  await popup.waitFor(`document.querySelector('article[lang="zh-Hans"] h1')?.innerText.includes('红桥区')`);
  // 提昇 is what a machine made of 提升.
  expect(await popup.text('article')).toContain('提升');
  await popup.evaluate(`document.querySelector('input[type=radio][value=original]').click()`);
  await popup.waitFor(`document.querySelector('article[lang="zh-Hant"] h1')`);
  expect(await popup.text('article h1')).toBe(original);
  await popup.close();
});

test('a page with several stories: choose one, save one, save all', async ({ fresh, demo }) => {
  const page = await fresh.open(demo.url + demoPage('multi-story'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelectorAll('nav[aria-label="本页文章"] li').length > 1`);
  const stories = await popup.evaluate<number>(`document.querySelectorAll('nav[aria-label="本页文章"] li').length`);
  await popup.evaluate(`document.querySelectorAll('nav[aria-label="本页文章"] li button')[1].click()`);
  const second = await popup.text('nav[aria-label="本页文章"] li:nth-child(2) .stories-title');
  await popup.waitFor(`document.querySelector('article h1').innerText.trim() === ${JSON.stringify(second)}`);
  expect(await popup.evaluate(`document.querySelectorAll('article').length`)).toBe(1);
  await popup.press(/^保存$/u);
  await popup.waitFor(`document.querySelectorAll('.stories-saved').length === 1`);
  await popup.press(/^保存全部/u);
  await popup.waitFor(`document.querySelectorAll('.stories-saved').length === ${stories}`);
  await popup.close();
});

test('a list page is no article: it says so, shows none and saves none', async ({ browserWithExtension, site }) => {
  const page = await browserWithExtension.open(site.url('/list'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('[role=alert]')`);
  expect(await popup.text('[role=alert]')).toMatch(/列表页|没有在这一页找到文章/u);
  expect(await popup.evaluate(`document.querySelectorAll('article').length`)).toBe(0);
  expect((await popup.buttons()).filter((name) => name.startsWith('保存'))).toEqual([]);
  await popup.close();
});

test('a script that is chosen is the one that the site opens in, in the popup and in the reader', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  await popup.evaluate(`[...document.querySelectorAll('input[type=radio]')].find((one) => one.value === 'tw').click()`);
  await expect.poll(() => popup.text('article h1')).toContain('運營');
  await popup.close();
  const next = await fresh.clickToolbarButton(page);
  await expect.poll(() => next.text('article h1')).toContain('運營');
  await next.close();
  await fresh.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('運營');
});

test('a headline of 130 characters takes three lines, and is whole for screen readers, the pointer and a key', async ({
  browserWithExtension,
  site,
}) => {
  const page = await browserWithExtension.open(site.url('/notice-title'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1[data-folded]')`);
  const whole = await popup.evaluate<string>(`document.querySelector('article h1').textContent`);
  expect(whole).toMatch(/^江城市人民政府办公室关于转发.*的通知的补充通知$/u);
  for (const attribute of ['aria-label', 'title'])
    expect(await popup.evaluate(`document.querySelector('article h1').getAttribute('${attribute}')`)).toBe(whole);
  const lines = `(() => { const h1 = document.querySelector('article h1');
    return Math.round(h1.clientHeight / parseFloat(getComputedStyle(h1).lineHeight)); })()`;
  expect(await popup.evaluate(lines)).toBe(3);
  const button = `document.querySelector('article button[aria-expanded]')`;
  expect(await popup.evaluate(`${button}.getAttribute('aria-expanded')`)).toBe('false');
  await popup.press(/^显示完整标题$/u);
  await popup.waitFor(`${lines} > 5`);
  expect(await popup.evaluate(`${button}.getAttribute('aria-expanded')`)).toBe('true');
  await popup.press(/^收起标题$/u);
  await popup.waitFor(`${lines} === 3`);
  await popup.close();
});

test('a headline of four lines stays as it is', async ({ browserWithExtension, site }) => {
  const page = await browserWithExtension.open(site.url('/long-title'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  expect(await popup.evaluate(`document.querySelectorAll('article h1[data-folded], article .qy-fold').length`)).toBe(0);
  await popup.close();
});
