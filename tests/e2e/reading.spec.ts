/** What the reader writes into the library: highlights, notes, corrections; versions compared, reprints, and print. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { choose, downloaded } from './downloads';
import { shotPath } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { ask } from './library-data';
import { expect, test } from './test';

const LINES = [
  '本報訊（記者陳默）紅橋區舊樓區綜合提升改造工程順利實施，各小區居民對改造工作表示滿意。',
  '含二噁英的灰燼由專門單位處理，指揮部成員由二十六個職能部門的一把手親自擔任。',
  '下一步，將繼續完善長效管理機制，把好事辦好、實事辦實。',
];
const blocksOf = (lines: readonly string[]) =>
  lines.map((text, at) => ({ type: 'paragraph' as const, text, at: [at + 1] }));

/** Selects words of the article as a reader's mouse leaves them. */
async function select(library: Page, words: string): Promise<void> {
  await library.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.qy-body') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      document.dispatchEvent(new MouseEvent('mouseup'));
      return;
    }
    throw new Error(`${wanted} is not in the article`);
  }, words);
}

/** The words that the browser paints as highlighted. */
const painted = (library: Page) =>
  library.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString())));

async function expectClean(library: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: library }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
}

test('highlights and notes are kept, and hold in the other script', async ({ fresh }) => {
  test.setTimeout(90_000);
  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1, { script: 'hant', blocks: blocksOf(LINES) })]);
  await library.goto(fresh.url('library.html#/article/1'));
  await library.reload();
  await library.getByRole('article').waitFor();

  await test.step('H marks what is selected, 2 in the second colour', async () => {
    await select(library, '英的灰燼');
    await library.keyboard.press('h');
    await expect.poll(() => painted(library)).toEqual(['英的灰燼']);
    await select(library, '各小區居民');
    await library.keyboard.press('2');
    await expect(library.getByRole('list', { name: '划线' }).getByRole('listitem')).toHaveCount(2);
  });
  await test.step('the tools at the selection mark with a note', async () => {
    await select(library, '長效管理機制');
    await library.screenshot({ path: shotPath('reading-tools') });
    await library.getByRole('toolbar', { name: '划线' }).getByRole('button', { name: '加注' }).click();
    const note = library.getByRole('textbox', { name: '“長效管理機制”的旁注' });
    await expect(note).toBeFocused();
    await note.fill('怎样的机制？问街道。');
    await note.blur();
    await expect(library.getByText('已保存', { exact: true })).toBeVisible();
  });
  await test.step('a note is kept while it is written', async () => {
    await library.keyboard.press('n');
    await library.keyboard.type('周五去现场。');
    const written = async () => (await ask(library, 'library.notes', { id: 1 })).map(({ text }) => text);
    await expect.poll(written).toEqual(['周五去现场。']);
    await expect(library.getByText('已保存', { exact: true }).last()).toBeVisible();
    await library.screenshot({ path: shotPath('reading-notes'), fullPage: true });
    const { bytes } = await downloaded(library, () => choose(library.getByRole('main'), '导出', 'Markdown'));
    expect(bytes.toString('utf8')).toContain(
      '## 批註\n\n> 各小區居民\n\n> 英的灰燼\n\n> 長效管理機制\n\n怎样的机制？问街道。\n\n周五去现场。',
    );
    await expectClean(library);
  });
  await test.step('after a new start all of it is there, in Simplified at the same words', async () => {
    await library.reload();
    await expect.poll(() => painted(library)).toHaveLength(3);
    await expect(library.getByRole('textbox', { name: /的笔记$/u })).toHaveValue('周五去现场。');
    await library.getByRole('radio', { name: '简体' }).check();
    await expect(library.getByRole('article')).toContainText('红桥区');
    await expect.poll(async () => (await painted(library)).sort()).toEqual(['各小区居民', '英的灰烬', '长效管理机制']);
    await library.screenshot({ path: shotPath('reading-highlights-dark') });
  });
  await test.step('removing one can be taken back; a search finds what was noted', async () => {
    await library.getByRole('list', { name: '划线' }).getByRole('button', { name: '去掉划线' }).first().click();
    await expect.poll(() => painted(library)).toHaveLength(2);
    await library.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => painted(library)).toHaveLength(3);
    await library.getByRole('searchbox', { name: '搜索' }).fill('问街道');
    await expect(library.getByText('找到 1 篇')).toBeVisible();
  });
});

test('versions are compared, reprints told, facts corrected and given back', async ({ fresh }) => {
  test.setTimeout(90_000);
  const library = await fresh.openOwn('library.html');
  const story = [...LINES, ...articleNumber(0).article.blocks.map(({ text }) => text)];
  const first = articleNumber(3, {
    blocks: blocksOf(story),
    source: '江城晚报',
    publishedAt: '2023-04-18T07:35:00+08:00',
  });
  const lines = story.map((line) => line.replace('二十六', '二十七'));
  const second = {
    ...articleNumber(3, { ...first.article, blocks: blocksOf(lines) }),
    savedAt: '2026-11-20T03:00:00Z',
  };
  const copy = articleNumber(2, { blocks: blocksOf(story), source: '江城晚报', publishedAt: '2023-04-19' });
  await fillLibrary(library, [first, second, copy]);
  await library.goto(fresh.url('library.html#/all/article/1'));
  await library.reload();
  await library.getByRole('article').waitFor();

  await test.step('what changed is marked by words, what did not is folded away', async () => {
    await library.getByRole('button', { name: /^版本/u }).click();
    const panel = library.getByRole('region', { name: '版本' });
    await expect(panel.locator('ins').first()).toBeVisible();
    expect((await panel.locator('del').allInnerTexts()).join()).toContain('二十六');
    expect((await panel.locator('ins').allInnerTexts()).join()).toContain('二十七');
    await expect(panel.getByText(/段没有变/u).first()).toBeVisible();
    await library.screenshot({ path: shotPath('reading-diff') });
    await expectClean(library);
  });
  await test.step('the same story elsewhere, and who had it first by the pages’ own times', async () => {
    await library.getByRole('button', { name: /^转载/u }).click();
    const panel = library.getByRole('region', { name: '转载' });
    await expect(panel).toContainText('同一篇报道在资料库里有 2 处');
    await expect(panel).toContainText('最早');
    await library.screenshot({ path: shotPath('reading-reprints') });
    await expectClean(library);
  });
  await test.step('a correction holds, says what was extracted, and goes back', async () => {
    await library.getByRole('button', { name: /^修改信息/u }).click();
    const form = library.getByRole('form', { name: '修改信息' });
    await form.getByRole('textbox', { name: '来源' }).fill('江城日报');
    await form.getByRole('textbox', { name: '时间' }).fill('昨天');
    await form.getByRole('button', { name: '保存修改' }).click();
    await expect(form.getByRole('alert')).toContainText('这不是日期');
    await form.getByRole('textbox', { name: '时间' }).fill('2023-04-18 07:35');
    await form.getByRole('button', { name: '保存修改' }).click();
    await expect(library.getByRole('article')).toContainText('江城日报');
    await expect(form).toContainText('提取到的是：江城晚报');
    await library.screenshot({ path: shotPath('reading-edit') });
    await expectClean(library);
    await form.getByRole('textbox', { name: '分页' }).fill('2/3');
    await form.getByRole('textbox', { name: '报纸' }).fill('江城晚报');
    await form.getByRole('textbox', { name: '出版日期' }).fill('2023-04-19');
    await form.getByRole('button', { name: '保存修改' }).click();
    await expect(library.getByRole('article')).toContainText('2023年4月19日');
    await expect(form).toContainText('提取时没有这一项');
    await form.getByRole('button', { name: '还原：来源' }).click();
    await expect(library.getByRole('article')).toContainText('江城晚报');
    await expect(library.getByRole('article')).not.toContainText('江城日报');
  });
});

test('extracted again, an article changes only after the reader has looked', async ({ fresh }) => {
  test.setTimeout(90_000);
  const library = await fresh.openOwn('library.html');
  const body = LINES.map((line) => `<p>${line}${line}</p>`).join('');
  const html = `<html><head><title>旧题_江城网</title></head><body><div class="main"><h1>紅橋區舊樓區綜合提升改造順利實施</h1><div class="info">2023-04-18 来源：江城晚报</div><div class="content">${body}</div></div></body></html>`;
  const one = { ...articleNumber(4, { title: '旧的标题', blocks: blocksOf(LINES.slice(0, 1)) }), html };
  await fillLibrary(library, [one, articleNumber(5)]);
  await library.reload();
  await library.getByRole('list', { name: '文章' }).getByRole('link').first().waitFor();
  await library.keyboard.press('Control+a');
  const bar = library.getByRole('region', { name: '所选文章' });
  await bar.getByRole('button', { name: '标记' }).click();
  await bar.getByRole('button', { name: '用现在的规则重新提取' }).click();
  await expect(library.getByRole('status', { name: '提示' })).toContainText('1 篇有不同');
  await library.getByRole('button', { name: '去看' }).click();
  await expect(library.locator('.diff')).toContainText('綜合提升改造順利實施');
  await library.screenshot({ path: shotPath('updates') });
  await expectClean(library);
  expect((await ask(library, 'library.versions', { id: 1 })).length).toBe(1);
  await library.getByRole('button', { name: '接受' }).click();
  await expect(library.getByText('没有等着的更新。')).toBeVisible();
  expect((await ask(library, 'library.versions', { id: 1 })).length).toBe(2);
});

test('a paragraph in Uyghur runs from the right, with its full stop on the left; the Chinese beside it does not', async ({
  fresh,
}, info) => {
  const lines = [
    '喀什市图书馆举行双语阅读活动，三百多人参加。',
    'قەشقەر شەھىرىدە قوش تىللىق ئوقۇش پائالىيىتى ئۆتكۈزۈلدى. بۇ پائالىيەتكە 300 دىن ئارتۇق كىشى قاتناشتى.',
  ];
  const library = await fresh.openOwn('library.html');
  const [id] = await fillLibrary(library, [articleNumber(1, { blocks: blocksOf(lines) })]);
  /** Where a paragraph begins, in parts of its width from the left, and whether it ends on the left of the word before. */
  const set = (page: Page, text: string) =>
    page.evaluate((wanted) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent === wanted) as Element;
      const node = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const { left, width } = paragraph.getBoundingClientRect();
      const place = (at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return (range.getBoundingClientRect().left - left) / width;
      };
      return { begins: place(0), endsLeftwards: place(node.length - 1) < place(node.length - 2) };
    }, text);
  const expectBoth = async (page: Page) => {
    const [chinese, uyghur] = [await set(page, lines[0] ?? ''), await set(page, lines[1] ?? '')];
    expect(chinese.begins).toBeLessThan(0.2);
    expect(chinese.endsLeftwards).toBe(false);
    // The indent is where the line begins.
    expect(uyghur.begins).toBeGreaterThan(0.8);
    expect(uyghur.begins).toBeLessThan(0.97);
    expect(uyghur.endsLeftwards).toBe(true);
  };
  await library.goto(fresh.url(`library.html#/article/${id}`));
  await expect(library.locator('.qy-body')).toContainText(lines[0] ?? '');
  await library.screenshot({ path: shotPath('uyghur') });
  await expectBoth(library);
  await test.step('exported as a web page', async () => {
    const { bytes } = await downloaded(library, () =>
      choose(library.getByRole('main'), '导出', '网页（单个 HTML 文件）'),
    );
    const path = info.outputPath('article.html');
    writeFileSync(path, bytes);
    await expectBoth(await fresh.open(pathToFileURL(path).href));
  });
});
