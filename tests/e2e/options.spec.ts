/** The options: search, live preview, rules of single sites, and the settings as a file and back. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { downloaded } from './downloads';
import { shotPath } from './extension-browser';
import { expect, test } from './test';

const setting = (page: Page, name: string) =>
  page.locator('.setting').and(page.getByRole('group', { name, exact: true }));

test('search finds a setting by any of its words and says when there is none', async ({ browserWithExtension }) => {
  const page = await browserWithExtension.openOwn('options.html');
  const search = page.getByRole('searchbox', { name: '搜索选项' });
  await search.fill('快捷键');
  await expect(setting(page, '浏览器快捷键')).toBeVisible();
  await expect(setting(page, '版式')).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: '阅读' })).toBeHidden();
  await search.fill('香港');
  await expect(setting(page, '繁體的用字')).toBeVisible();
  await search.fill('潜水艇');
  await expect(page.getByText('选项里没有“潜水艇”。')).toBeVisible();
  await search.fill('');
  await expect(setting(page, '版式')).toBeVisible();
  // From the end of the page: what is found is in sight all the same.
  await page.getByRole('heading', { level: 2, name: '隐私' }).scrollIntoViewIfNeeded();
  await search.fill('标点悬挂');
  await expect(page.getByRole('heading', { level: 2, name: '阅读' })).toBeInViewport();
});

test('the preview follows size and script', async ({ fresh }) => {
  const page = await fresh.openOwn('options.html');
  const article = page.getByRole('region', { name: '预览' }).getByRole('article');
  await expect(article).toContainText('红笔');
  const paragraph = article.locator('.qy-paragraph').first();
  const before = await paragraph.evaluate((element) => getComputedStyle(element).fontSize);
  await page.getByRole('slider', { name: '字号' }).press('ArrowRight');
  await expect
    .poll(() => paragraph.evaluate((element) => getComputedStyle(element).fontSize))
    .toBe(`${Number.parseInt(before, 10) + 1}px`);
  await setting(page, '打开文章时显示').getByRole('radio', { name: '繁體' }).press(' ');
  await expect(article).toContainText('紅筆');
});

test('a key of the reader is changed by pressing the new one, told where it clashes, and taken back', async ({
  fresh,
}) => {
  const page = await fresh.openOwn('options.html#keys');
  const table = setting(page, '阅读快捷键');
  const keysOf = (name: string) => table.getByRole('row', { name: new RegExp(`^${name} `, 'u') }).locator('kbd kbd');
  const changeTo = async (name: string, key: string) => {
    await table.getByRole('button', { name: `改键：${name}`, exact: true }).click();
    await page.keyboard.press(key);
  };
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(table.getByRole('button', { name: /^改键：/u })).toHaveCount(22);
  await expect(table.getByRole('button', { name: '改键：关闭面板，再按回到原页' })).toHaveCount(0);

  await changeTo('目录', 'q');
  await expect(keysOf('目录')).toHaveText(['Q']);
  await expect(page.getByRole('status').filter({ hasText: '“目录”改用 Q' })).toBeVisible();
  await undo.click();
  await expect(keysOf('目录')).toHaveText(['O']);

  await changeTo('对照原文：悬停、并排', 'w');
  await changeTo('目录', 'F5');
  await expect(table.getByRole('cell', { name: /^这个键不能用/u })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(table.getByRole('cell', { name: /^这个键不能用/u })).toBeVisible();
  await page.keyboard.press('s');
  await expect(table.getByRole('cell', { name: /^S 现在用于“保存”/u })).toBeVisible();
  for (const [width, colorScheme] of [
    [1120, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: shotPath(`options-keys-${width}-${colorScheme}`) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include('#keys').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(keysOf('目录')).toHaveText(['O']);
  await changeTo('目录', 's');
  await page.keyboard.press('s');
  await expect(keysOf('目录')).toHaveText(['S']);
  await expect(table.getByRole('row', { name: /^保存 /u })).toContainText('未设置');
  await expect(page.getByRole('status').filter({ hasText: '“保存”不再用它' })).toBeVisible();

  // Its own key back, and from whoever had it.
  await table.getByRole('button', { name: '恢复原来的键：保存' }).click();
  await expect(keysOf('保存')).toHaveText(['S']);
  await expect(table.getByRole('row', { name: /^目录 /u })).toContainText('未设置');
  await changeTo('打印', 'Backspace');
  await expect(table.getByRole('row', { name: /^打印 /u })).toContainText('未设置');
  await table.getByRole('button', { name: '全部恢复原来的键' }).click();
  await expect(keysOf('目录')).toHaveText(['O']);
  await expect(keysOf('打印')).toHaveText(['P']);
  await undo.click();
  await expect(table.getByRole('row', { name: /^打印 /u })).toContainText('未设置');
  await page.getByRole('searchbox', { name: '搜索选项' }).fill('换纸色');
  await expect(table).toBeVisible();
  await expect(setting(page, '浏览器快捷键')).toBeHidden();
});

test('what the browser does not store is said, and what holds is shown again', async ({ fresh }) => {
  const page = await fresh.openOwn('options.html');
  await fresh.worker.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('full'));
  });
  const view = setting(page, '打开文章时显示');
  await view.getByRole('radio', { name: '繁體' }).press(' ');
  await expect(page.getByRole('status').filter({ hasText: '浏览器没有存下这项改动' })).toBeVisible();
  await expect(view.getByRole('radio', { name: '原文' })).toBeChecked();
});

test('rules of sites are listed, deleted one by one and brought back; the file carries them', async ({ fresh }) => {
  const page = await fresh.openOwn('options.html');
  await expect(setting(page, '按网站记下的规则')).toContainText('还没有');
  const rules = {
    'www.example.cn': {
      view: 'tw',
      restored: [{ rule: 'outside-body', text: '本报记者 陈默 摄' }],
      picks: [{ path: ['div#main', 'div.text'], at: '2026-01-02T03:04:05.000Z' }],
      fields: [
        { field: 'source', from: 'line', box: 'div.main>div.info>div', name: 'from', label: '来源' },
        { field: 'title', from: 'line', box: 'div.main>div.head>h2' },
      ],
    },
  };
  await page.evaluate((sites) => chrome.storage.local.set({ sites }), rules);
  const list = setting(page, '按网站记下的规则');
  await expect(list.getByRole('heading', { name: 'www.example.cn' })).toBeVisible();
  await expect(list.getByRole('button')).toHaveCount(5);
  await expect(list).toContainText('来源：取自“来源”之后');
  await expect(list).toContainText('标题：取自页面上的 div.head');
  await list.getByRole('button', { name: /^删去这条规则：正文取自选定的区域/u }).click();
  await expect(list.getByRole('button')).toHaveCount(5); // four rules and 撤销
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(list).toContainText('div.text');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: shotPath(`options-${colorScheme}`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }

  const file = await downloaded(page, () => page.getByRole('button', { name: '导出设置' }).click());
  expect(file.name).toMatch(/^清样设置 \d{4}-\d\d-\d\d\.json$/u);
  const written = JSON.parse(file.bytes.toString('utf8'));
  expect(written).toMatchObject({ format: 'qingyang-settings', version: 1, sites: rules });

  await page.evaluate(() => chrome.storage.local.clear());
  await expect(list).toContainText('还没有');
  const give = (text: string) =>
    page
      .getByLabel('导入设置…')
      .and(page.locator('input'))
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('{"a":');
  await expect(page.getByText('不是完整的 JSON')).toBeVisible();
  await give(readFileSync('package.json', 'utf8'));
  await expect(page.getByText('这不是清样的设置文件。')).toBeVisible();
  written.settings.theme = 'dark';
  written.settings.flavour = 'mint';
  await give(JSON.stringify(written));
  await expect(page.getByText('会改动 1 项设置、1 个网站的规则')).toBeVisible();
  await expect(page.getByText('不会导入：flavour')).toBeVisible();
  await page.getByRole('button', { name: '照此导入' }).click();
  await expect(list).toContainText('div.text');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(list).toContainText('还没有');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

test('a site that the browser permitted is listed and given back', async ({ fresh, site }) => {
  await fresh.permitSites(['http://127.0.0.1/*', 'https://www.example.cn/*']);
  const origins = () => fresh.worker.evaluate(async () => (await chrome.permissions.getAll()).origins);
  expect(await origins()).toHaveLength(2);
  const page = await fresh.openOwn('options.html#sites');
  const list = setting(page, '浏览器许可的网站');
  await expect(list.getByRole('listitem')).toHaveText([/http:\/\/127\.0\.0\.1/u, /https:\/\/www\.example\.cn/u]);
  const read = () =>
    fresh.worker.evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.status,
          () => 0,
        ),
      site.url('/article'),
    );
  expect(await read()).toBe(200);
  await page.screenshot({ path: shotPath('options-reached') });
  await list.getByRole('button', { name: '收回许可：http://127.0.0.1/*' }).click();
  await expect(list.getByRole('listitem')).toHaveText([/https:\/\/www\.example\.cn/u]);
  expect(await origins()).toEqual(['https://www.example.cn/*']);
  expect(await read()).toBe(0);
  await list.getByRole('button', { name: '收回许可：https://www.example.cn/*' }).click();
  await expect(list).toContainText('没有。清样现在到不了任何网站');
  expect(await origins()).toEqual([]);
  await fresh.restart();
  expect(await origins()).toEqual([]);
});
