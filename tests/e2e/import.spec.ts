/** Saved pages and lists of links come into the library; an address that was only listed becomes an article. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/sites';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { ask } from './library-data';
import { STORY } from './pages';
import { expect, test } from './test';

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The page as the browser itself saves it in one file. */
async function archiveOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  return data;
}

const sums = (sheet: ReturnType<Page['getByRole']>) => sheet.locator('.sums > div').allInnerTexts();

/** Drops a file or a folder of the disk on the page, as it comes from the desktop. */
async function drop(moving: Page, path: string): Promise<void> {
  const zone = await moving.locator('.drop').boundingBox();
  if (!zone) throw new Error('there is no place to drop');
  const session = await moving.context().newCDPSession(moving);
  const place = { x: zone.x + zone.width / 2, y: zone.y + zone.height / 2 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
}

test('a folder of saved pages is imported, each in its charset, and what fails is told', async ({
  fresh,
  demo,
  site,
}, info) => {
  test.slow();
  const folder = info.outputPath('旧闻');
  for (const { path } of demoPages) {
    const response = await fetch(demo.url + path);
    put(join(folder, `${path.replaceAll('/', '_')}.html`), new Uint8Array(await response.arrayBuffer()));
  }
  const page = await fresh.open(site.url('/article'));
  put(join(folder, '江城/1.mhtml'), await archiveOf(page));
  const html = await page.content();
  const note = `<!--\n Page saved with SingleFile \n url: http://jc.example/2.html \n saved date: Tue Apr 18 2023 10:00:00 GMT+0800\n-->`;
  put(join(folder, '江城/2.html'), html.replace(/<html[^>]*>/u, `$&${note}`));
  put(join(folder, '江城/2_files/ad.html'), '<p>广告</p>');
  put(join(folder, '江城/logo.png'), 'x');
  // As a browser keeps a page with its pictures, and one that holds its picture in itself.
  const beside = (src: string, title: string) =>
    html.replaceAll(STORY.title, title).replace('<p>', `<p><img src="${src}" width="400" height="300"></p><p>`);
  put(join(folder, '江城/三.html'), beside('./三_files/车.png', '带图的一篇'));
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } });
  put(join(folder, '江城/三_files/车.png'), picture);
  put(join(folder, '江城/四.html'), beside(`data:image/png;base64,${picture.toString('base64')}`, '图在网页里的一篇'));
  put(join(folder, '江城/空.html'), '<p>404</p>');
  put(join(folder, '江城/坏.mht'), 'nothing');

  const moving = await fresh.openOwn('moving.html');
  await moving.locator('input[type=file]').nth(1).setInputFiles(folder);
  const sheet = moving.getByRole('region', { name: '导入', exact: true });
  await expect(sheet.getByText('导入完毕')).toBeVisible({ timeout: 60_000 });
  const [added = ''] = await sums(sheet);
  expect(Number(added.split('\n')[1])).toBeGreaterThanOrEqual(demoPages.length + 2);
  await expect(sheet.getByText('旧闻/江城/空.html')).toBeVisible();
  await expect(sheet.getByText('没有找到文章')).toBeVisible();
  await expect(sheet.getByText('网页存档里没有网页')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await moving.emulateMedia({ colorScheme });
    await moving.screenshot({ path: shotPath(`moving-import-${colorScheme}`), fullPage: true });
    const { violations } = await new AxeBuilder({ page: moving }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  }
  const query = { text: '', bin: false, order: 'saved', offset: 0, limit: 100 } as const;
  const { rows } = await ask(moving, 'library.query', query);
  expect(rows.map(({ url }) => url)).toEqual(
    expect.arrayContaining([site.url('/article'), 'http://jc.example/2.html']),
  );
  expect(rows.filter(({ title }) => title === STORY.title)).toHaveLength(2);
  // Served as Big5 and gb2312; nothing may be decoded wrongly.
  expect(rows.map(({ title, excerpt }) => title + excerpt).join()).not.toMatch(/[\uFFFD锟烫]/u);
  const kept = await ask(moving, 'library.original', {
    id: rows.find(({ url }) => url.startsWith('http://jc'))?.id ?? 0,
  });
  expect(kept).toContain('Page saved with SingleFile');
  const library = await fresh.openOwn('library.html');
  for (const title of ['带图的一篇', '图在网页里的一篇']) {
    await library.getByRole('list', { name: '文章' }).getByRole('link', { name: title }).click();
    const image = library.getByRole('article').locator('figure img').first();
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth), { message: title }).toBe(400);
    await library.screenshot({ path: shotPath(`import-picture-${title}`) });
  }
});

test('a list of links becomes stubs; one is opened, saved and is an article', async ({ site }, info) => {
  const browser = await ExtensionBrowser.launch({ hosts: ['*://127.0.0.1/*'] });
  try {
    const list = info.outputPath('part_000000.csv');
    put(
      list,
      `title,url,time_added,tags,status\n公交延时,${site.url('/article')},1386090180,交通|江城,unread\n另一条,http://b.example/1,1386090181,,archive\n`,
    );
    const moving = await browser.openOwn('moving.html');
    await moving.locator('input[type=file]').first().setInputFiles(list);
    const sheet = moving.getByRole('region', { name: '导入', exact: true });
    await expect(sheet.getByText('导入完毕')).toBeVisible();
    expect(await sums(sheet)).toEqual(['已新增\n0', '待取的网址\n2', '原已存有\n0']);

    const library = await browser.openOwn('library.html');
    await expect(library.getByRole('list', { name: '文章' }).getByText('只有网址')).toHaveCount(1);
    await library.getByText('公交延时').first().click();
    await expect(library.getByText('这里只有网址，还没有正文。')).toBeVisible();
    await library.screenshot({ path: shotPath('library-stub') });
    await library.getByRole('main').getByRole('button', { name: '更多' }).click();
    await expect(library.getByRole('button', { name: '打印 / 存为 PDF' })).toBeVisible();
    await expect(library.getByRole('button', { name: /重新提取|下载当时的网页/u })).toHaveCount(0);
    await library.keyboard.press('Escape');
    const { violations } = await new AxeBuilder({ page: library }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    await library.getByRole('button', { name: '打开并保存' }).click();
    await expect(library.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(STORY.title);
    await expect(library.getByText(STORY.last)).toBeVisible();
    await expect(library.getByText('这里只有网址')).toBeHidden();
    expect((await ask(library, 'library.status', { check: false })).articles).toBe(2);
    const query = { text: '公交', bin: false, order: 'saved', offset: 0, limit: 9 } as const;
    const { rows } = await ask(library, 'library.query', query);
    expect(rows).toMatchObject([{ title: STORY.title, tags: ['江城', '交通'], versions: 1 }]);
    expect(browser.context.pages().map((page) => page.url())).not.toContain(site.url('/article'));
  } finally {
    await browser.dispose();
  }
});

test('a file that is dropped is imported', async ({ fresh, site }, info) => {
  const page = await fresh.open(site.url('/article'));
  const file = info.outputPath('拖进来.html');
  put(file, await page.content());
  const moving = await fresh.openOwn('moving.html');
  await drop(moving, file);
  const sheet = moving.getByRole('region', { name: '导入', exact: true });
  await expect(sheet.getByText('导入完毕')).toBeVisible();
  expect(await sums(sheet)).toContain('已新增\n1');
  // The next one needs no 关闭 before.
  await drop(moving, file);
  await expect.poll(() => sums(sheet)).toContain('原已存有\n1');
});

test('a folder that is dropped is gone through, with the pictures beside its pages', async ({ fresh, site }, info) => {
  const page = await fresh.open(site.url('/article'));
  const html = (await page.content()).replace(
    '<p>',
    '<p><img src="./乙_files/图.png" width="400" height="300"></p><p>',
  );
  const folder = info.outputPath('剪报');
  put(join(folder, '2012/乙.html'), html);
  put(join(folder, '2012/乙_files/图.png'), await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } }));
  const moving = await fresh.openOwn('moving.html');
  await drop(moving, folder);
  const sheet = moving.getByRole('region', { name: '导入', exact: true });
  await expect(sheet.getByText('导入完毕')).toBeVisible();
  expect(await sums(sheet)).toEqual(expect.arrayContaining(['已新增\n1', '附带的图片\n1']));
});
