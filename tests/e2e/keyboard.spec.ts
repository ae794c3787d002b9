import { pathOf } from '../../demo/sites';
import { Seen } from './accessibility';
import { ExtensionBrowser } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { chooseByKeys, expectAllReached, pressOn, tabTo } from './keyboard';
import { STORY } from './pages';
import { expectNoReader, popupAt, readerAt, readerFrame } from './reader-frame';
import { expect, test } from './test';

test('popup: read, other script, what was cut, copy, export, save, and on to the reader', async ({ fresh, site }) => {
  const { page, popup } = await popupAt(fresh, site.url('/article'));
  await expectAllReached(popup, popup, 'popup');
  await tabTo(popup, popup.getByRole('radio', { name: '原文' }));
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('article')).toContainText('公交車');
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('ArrowLeft');
  const cut = popup.getByRole('button', { name: /^删去/u });
  await pressOn(popup, cut);
  await pressOn(popup, popup.getByRole('button', { name: /^放回/u }).first());
  await expect(popup.getByRole('status').filter({ hasText: '放回' })).toBeVisible();
  await pressOn(popup, popup.getByRole('button', { name: '撤销' }));
  await pressOn(popup, popup.getByRole('button', { name: '复制', exact: true }));
  await expect(
    popup.getByRole('group', { name: '复制', exact: true }).first().getByRole('button').nth(1),
  ).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('button', { name: '复制', exact: true })).toBeFocused();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    chooseByKeys(
      popup,
      popup.getByRole('button', { name: '导出', exact: true }),
      popup.getByRole('button', { name: 'Markdown', exact: true }),
    ),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.md$/u);
  await pressOn(popup, popup.getByRole('button', { name: /^保存/u }).first());
  await expect(popup.getByRole('button', { name: /已保存/u })).toBeVisible();
  // The press closes the popup, which may be gone before the key comes up.
  const closed = popup.waitForEvent('close');
  await pressOn(popup, popup.getByRole('button', { name: '阅读视图' })).catch(() => undefined);
  await closed;
  await expect((await readerFrame(page)).getByRole('heading', { level: 1 })).toHaveText(STORY.title);
});

test('reader: every tool, out of each by Escape, and back to the page', async ({ fresh, demo }) => {
  test.setTimeout(150_000);
  const { page, reader } = await readerAt(fresh, demo.url + pathOf('city-portal'));
  const dialog = (name: string) => reader.getByRole('dialog', { name });
  await expectAllReached(page, reader, 'reader');

  await test.step('typography: paper, measure, and the focus back where it was', async () => {
    const tool = reader.getByRole('button', { name: '版式' });
    await pressOn(page, tool);
    await dialog('版式').waitFor();
    await expect(dialog('版式').getByRole('radio', { checked: true }).first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(reader.locator(':root')).toHaveAttribute('data-theme', 'paper');
    const size = dialog('版式').getByRole('slider', { name: '字号' });
    await tabTo(page, size);
    await page.keyboard.press('ArrowRight');
    await expect(size).toHaveValue('19');
    await page.keyboard.press('Escape');
    await expect(dialog('版式')).toHaveCount(0);
    await expect(tool).toBeFocused();
  });
  await test.step('papers by one key', async () => {
    for (const theme of ['white', 'sepia', 'dark', 'black']) {
      await page.keyboard.press('d');
      await expect(reader.locator(':root')).toHaveAttribute('data-theme', theme);
    }
  });
  await test.step('outline', async () => {
    await page.keyboard.press('o');
    await dialog('目录').waitFor();
    await page.keyboard.press('Escape');
    await expect(dialog('目录')).toHaveCount(0);
  });
  await test.step('find', async () => {
    await page.keyboard.press('/');
    await expect(reader.getByRole('textbox', { name: '查找' })).toBeFocused();
    await page.keyboard.type('开发区');
    await page.keyboard.press('Enter');
    await expect(reader.locator('.find-count')).toHaveText(/^2 \/ \d+$/u);
    await page.keyboard.press('Escape');
    await expect(reader.getByRole('textbox', { name: '查找' })).toHaveCount(0);
  });
  await test.step('proof: a cut put back and taken out again', async () => {
    await page.keyboard.press('x');
    const back = reader.getByRole('button', { name: /^放回：/u }).first();
    await pressOn(page, back);
    const out = reader.getByRole('button', { name: /^撤回放回的内容：/u }).first();
    await pressOn(page, out);
    await expect(out).toHaveCount(0);
    await page.keyboard.press('x');
  });
  await test.step('scripts, and the original beside', async () => {
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    await expect(reader.getByRole('article')).toHaveAttribute('lang', /^zh-Hant/u);
    await page.keyboard.press('b');
    await page.keyboard.press('j');
    await expect(reader.getByRole('complementary', { name: '原文' })).toBeVisible();
    await page.keyboard.press('b');
    await expect(reader.locator('.qy-original').first()).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('c');
  });
  await test.step('pinyin, 竖排 and back', async () => {
    await page.keyboard.press('y');
    await page.keyboard.press('y');
    await expect(reader.locator('.qy-body rt').first()).toBeVisible();
    await page.keyboard.press('y');
    await page.keyboard.press('v');
    await expect(reader.locator('[data-setting="vertical"]')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('v');
  });
  await test.step('reading aloud opens its bar, which Escape closes', async () => {
    await page.keyboard.press('a');
    const bar = reader.getByRole('region', { name: '朗读' }).or(reader.locator('.aloud'));
    await expect(bar.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
  });
  await test.step('a picture large, and the sheet of keys over everything', async () => {
    const picture = reader.getByRole('button', { name: /^放大看/u }).first();
    await pressOn(page, picture);
    await expect(dialog('看图')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(picture).toBeFocused();
    await page.keyboard.press('?');
    await dialog('阅读快捷键').waitFor();
    await page.keyboard.press('Escape');
    await expect(dialog('阅读快捷键')).toHaveCount(0);
  });
  await test.step('save, and leave', async () => {
    await page.keyboard.press('s');
    await expect(reader.getByRole('button', { name: /已保存/u }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expectNoReader(page);
  });
});

test('library: find, filter, open, mark, tag, note, highlight, export, delete, undo, bin', async ({ fresh }) => {
  test.setTimeout(150_000);
  const library = await fresh.openOwn('library.html');
  await fillLibrary(
    library,
    Array.from({ length: 12 }, (_, n) => articleNumber(n)),
  );
  await library.reload();
  const key = (name: string) => library.keyboard.press(name);
  const rows = library.getByRole('list', { name: '文章' }).getByRole('link');
  await rows.first().waitFor();
  await expectAllReached(library, library, 'library, a list');

  await test.step('search and filter', async () => {
    await key('/');
    await library.keyboard.type('本地');
    await expect(library.getByText(/^找到 \d+ 篇$/u)).toBeVisible();
    await key('Escape');
    await key('Escape');
    await key('f');
    const box = library.locator('.facets input[type=checkbox]').first();
    await pressOn(library, box, ' ');
    await expect(library.getByRole('button', { name: /^去掉筛选/u }).first()).toBeVisible();
    await key('Escape');
    await pressOn(library, library.getByRole('button', { name: /^去掉筛选/u }).first());
    await expect(library.getByRole('button', { name: /^去掉筛选/u })).toHaveCount(0);
  });
  await test.step('open, star, tag, note', async () => {
    await key('j');
    await key('Enter');
    await library.getByRole('article').waitFor();
    await expectAllReached(library, library, 'library, an article');
    await key('s');
    await expect(library.getByRole('img', { name: '加星' }).first()).toBeVisible();
    await key('t');
    await library.keyboard.type('城建');
    await key('Enter');
    await expect(library.getByRole('link', { name: /城建/u }).first()).toBeVisible();
    await key('Escape');
    await expect(library.getByRole('article')).toBeVisible();
    await key('n');
    await library.keyboard.type('周五去现场。');
    await expect(library.getByText('已保存', { exact: true }).last()).toBeVisible();
    await key('Escape');
  });
  await test.step('export', async () => {
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      chooseByKeys(
        library,
        library.getByRole('main').getByRole('button', { name: '导出', exact: true }),
        library.getByRole('main').getByRole('button', { name: 'Markdown', exact: true }),
      ),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.md$/u);
  });
  await test.step('the sheet of keys gives the focus back', async () => {
    await key('?');
    await library.getByRole('dialog', { name: '快捷键' }).waitFor();
    await key('Escape');
    await expect(library.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('delete, undo, delete, and the bin', async () => {
    const count = (n: number) => expect(library.getByText(`${n} 篇`, { exact: true }).first()).toBeVisible();
    await count(12);
    await key('Delete');
    await count(11);
    await key('z');
    await count(12);
    await key('Delete');
    await count(11);
    await pressOn(library, library.getByRole('navigation').getByRole('link', { name: /^回收站/u }));
    await expect(rows).toHaveCount(1);
  });
});

test('options, moving and first page: everything is reached and seen', async ({ fresh }) => {
  test.setTimeout(120_000);
  const options = await fresh.openOwn('options.html');
  await options.getByRole('article').waitFor();
  await expectAllReached(options, options, 'options');
  await tabTo(options, options.getByRole('searchbox'), 'Shift+Tab');
  await options.keyboard.type('行距');
  await expect(options.getByRole('main').getByRole('heading', { name: '朗读' })).toHaveCount(0);
  await expect(options.getByRole('slider', { name: '行距' })).toBeVisible();
  await options.keyboard.press('Escape');
  const moving = await fresh.openOwn('moving.html');
  await moving.getByRole('heading').first().waitFor();
  await expectAllReached(moving, moving, 'moving');
  const welcome = await fresh.openOwn('welcome.html');
  await welcome.getByRole('article').waitFor();
  await expectAllReached(welcome, welcome, 'welcome');
});

test('the text is picked on the page by the arrows, from the popup on', async ({ fresh, site }) => {
  const { page, popup } = await popupAt(fresh, site.url('/museum'));
  await chooseByKeys(
    popup,
    popup.getByRole('button', { name: '对本页' }),
    popup.getByRole('button', { name: /^在页面上选正文/u }),
  );
  await page.bringToFront();
  const seen = await Seen.of(page);
  await seen.waitFor('dialog', '选正文');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowUp');
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    expect(await seen.text()).toContain('字：江城博物馆');
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press('Enter');
  await seen.waitForText('已记下：正文取自这里');
  await page.keyboard.press('Enter');
  await expect((await readerFrame(page)).getByRole('article')).toContainText('周一闭馆');
});

test('words are highlighted by the keys where the browser sets its caret into pages (F7)', async () => {
  const browser = await ExtensionBrowser.launch({ switches: ['--enable-caret-browsing'] });
  const library = await browser.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1)]);
  await library.goto(browser.url('library.html#/article/1'));
  await library.reload();
  await library.getByRole('article').waitFor();
  await tabTo(library, library.locator('.proof-toggle').last());
  const selected = () => library.evaluate(() => String(getSelection()));
  for (let line = 0; line < 8; line++) await library.keyboard.press('ArrowDown');
  for (let letter = 0; letter < 6; letter++) await library.keyboard.press('Shift+ArrowRight');
  expect((await selected()).length).toBeGreaterThan(3);
  await library.keyboard.press('h');
  await expect(library.getByRole('list', { name: '划线' }).getByRole('listitem')).toHaveCount(1);
  await browser.dispose();
});
