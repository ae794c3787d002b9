/** The lists of the library: places, what narrows them, saved searches, bulk deeds, statistics, the bin. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { choose } from './downloads';
import { shotPath } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { ask } from './library-data';
import { expect, test } from './test';

const rows = (library: Page) => library.getByRole('list', { name: '文章' }).getByRole('link');
const places = (library: Page) => library.getByRole('navigation', { name: '资料库各处' });
const place = (library: Page, name: RegExp) => places(library).getByRole('link', { name });
const said = (library: Page, text: string) => library.locator('.shelf').getByText(text, { exact: true });

async function shoot(library: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await library.emulateMedia({ colorScheme });
    await library.screenshot({ path: shotPath(`${name}-${colorScheme}`) });
    const { violations } = await new AxeBuilder({ page: library }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
}

test('narrow, keep the search, file away, do it to many, and take it back', async ({ fresh }) => {
  test.setTimeout(150_000);
  const library = await fresh.openOwn('library.html');
  await library.setViewportSize({ width: 1280, height: 800 });
  const ids = await fillLibrary(
    library,
    Array.from({ length: 60 }, (_, n) => articleNumber(n)),
  );
  const at = new Date().toISOString();
  await ask(library, 'library.change', { ids: ids.slice(0, 8), change: { kind: 'tag', tags: ['旧改'] }, at });
  await library.reload();
  await expect(said(library, '60 篇')).toBeVisible();

  await test.step('facets say how many each would leave; chips take them away again', async () => {
    await library.keyboard.press('f');
    const panel = library.getByRole('region', { name: '筛选' });
    await panel.getByRole('checkbox', { name: /^江城网/u }).check();
    await expect(said(library, '找到 12 篇')).toBeVisible();
    await panel.getByRole('checkbox', { name: /^新华社/u }).check();
    await expect(panel.getByRole('button', { name: /^看这/u })).toBeVisible();
    await shoot(library, 'places-facets');
    await library.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await library.getByRole('button', { name: '去掉筛选：新华社' }).click();
    await expect(said(library, '找到 12 篇')).toBeVisible();
  });

  await test.step('a search is kept under a name, with its count, renamed, and deleted with a way back', async () => {
    await library.getByRole('button', { name: '存为搜索…' }).click();
    await library.getByRole('textbox', { name: '给这个搜索起名' }).fill('江城网全部');
    await library.keyboard.press('Enter');
    await expect(place(library, /^江城网全部\s*12$/u)).toHaveAttribute('aria-current', 'page');
    await place(library, /^案头/u).click();
    await expect(said(library, '60 篇')).toBeVisible();
    await place(library, /^江城网全部/u).click();
    await expect(said(library, '找到 12 篇')).toBeVisible();
    await shoot(library, 'places-search');
    await places(library).getByRole('button', { name: '搜索“江城网全部”的更多操作' }).click();
    await places(library).getByRole('button', { name: '改名' }).click();
    await library.getByRole('textbox', { name: '改名' }).fill('江城');
    await library.keyboard.press('Enter');
    await expect(place(library, /^江城\s*12$/u)).toBeVisible();
    await places(library).getByRole('button', { name: '搜索“江城”的更多操作' }).click();
    await places(library).getByRole('button', { name: '删除搜索' }).click();
    await expect(place(library, /^江城/u)).toHaveCount(0);
    await library.getByRole('button', { name: '撤销' }).click();
    await expect(place(library, /^江城\s*12$/u)).toBeVisible();
  });

  await test.step('E files away and Z takes it back; a search from the desk finds it in the archive too', async () => {
    await place(library, /^案头/u).click();
    await expect(said(library, '60 篇')).toBeVisible();
    await library.keyboard.press('j');
    await library.keyboard.press('e');
    await expect(said(library, '59 篇')).toBeVisible();
    await library.keyboard.press('z');
    await expect(said(library, '60 篇')).toBeVisible();
    const title = await library.locator('.row-title').first().innerText();
    await library.keyboard.press('e');
    await expect(place(library, /^归档\s*1$/u)).toBeVisible();
    await library.keyboard.press('/');
    await library.keyboard.type(title.slice(0, title.indexOf('：')));
    await expect(said(library, '找到 1 篇')).toBeVisible();
    await expect(rows(library)).toContainText('已归档');
    await library.keyboard.press('Escape');
  });

  await test.step('many at once: a tag put on, and taken back', async () => {
    await place(library, /^#旧改/u).click();
    await expect(said(library, '8 篇')).toBeVisible();
    await library.locator('body').press('Control+a');
    const bar = library.getByRole('region', { name: '所选文章' });
    await bar.getByRole('button', { name: '标签' }).click();
    const dialog = library.getByRole('dialog', { name: '给 8 篇文章加减标签' });
    await shoot(library, 'places-tags');
    await dialog.getByRole('combobox', { name: '加标签' }).fill('要引用');
    await library.keyboard.press('Enter');
    await expect(library.getByRole('status', { name: '提示' })).toContainText('已给 8 篇加上标签 要引用');
    await expect(place(library, /^#要引用\s*8$/u)).toBeVisible();
    await library.getByRole('button', { name: '撤销' }).click();
    await expect(place(library, /^#要引用\s*8$/u)).toHaveCount(0);
  });

  await test.step('sorted by title, and from its other end', async () => {
    await place(library, /^全部/u).click();
    await library.getByRole('combobox', { name: '排序' }).selectOption('title');
    await expect(library.locator('.row-title').first()).toContainText('本地');
    await library.getByRole('button', { name: '倒序' }).click();
    await expect(library.locator('.row-title').first()).not.toContainText('本地');
  });

  await test.step('what has been in the bin for thirty days goes when the library is opened', async () => {
    const old = new Date(Date.now() - 31 * 86_400_000).toISOString();
    await ask(library, 'library.delete', { ids: ids.slice(0, 3), at: old });
    await ask(library, 'library.delete', { ids: ids.slice(3, 4), at });
    await library.reload();
    await expect(place(library, /^回收站\s*1$/u)).toBeVisible();
    await place(library, /^回收站/u).click();
    await expect(library.getByText('满 30 天的文章')).toBeVisible();
    await expect(rows(library)).toHaveCount(1);
    await shoot(library, 'places-bin');
  });

  await test.step('statistics, and the sheet of keys', async () => {
    await place(library, /^统计/u).click();
    await expect(library.getByRole('heading', { name: '统计', level: 1 })).toBeVisible();
    await expect(library.getByRole('table', { name: '各月的文章' })).toHaveCount(1);
    await shoot(library, 'places-statistics');
    await library.keyboard.press('?');
    await expect(library.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    await shoot(library, 'places-keys');
    await library.keyboard.press('Escape');
    await library.setViewportSize({ width: 900, height: 760 });
    await library.getByRole('button', { name: '资料库各处' }).click();
    await place(library, /^案头/u).click();
    await library.keyboard.press('j');
    await library.keyboard.press('Enter');
    await library.getByRole('article').waitFor();
    await shoot(library, 'places-900');
  });
});

test('work on many says how far it is and can be stopped; what became of it is told', async ({ fresh }) => {
  test.slow();
  const library = await fresh.openOwn('library.html');
  await fillLibrary(
    library,
    Array.from({ length: 600 }, (_, n) => articleNumber(n)),
  );
  await library.reload();
  await expect(said(library, '600 篇')).toBeVisible();
  await library.keyboard.press('Control+a');
  await expect(library.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await choose(library, '导出', 'EPUB 电子书');
  const line = library.getByRole('region', { name: '所选文章' });
  await expect(line.getByText(/正在导出第 \d+ 篇，共 600 篇/u)).toBeVisible();
  await library.screenshot({ path: shotPath('places-work') });
  await line.getByRole('button', { name: '取消', exact: true }).click();
  await expect(library.getByRole('status', { name: '提示' })).toContainText('已停止导出，没有留下文件。');
});
