/** Everything that the list can be narrowed by, pressed one after the other, and what is copied of an article. */
import type { Page } from '@playwright/test';
import type { SaveRequest } from '../../library/record';
import { choose } from './downloads';
import { articleNumber, fillLibrary } from './fill-library';
import { ask } from './library-data';
import { expect, test } from './test';

const COUNT = 24;
const all = Array.from({ length: COUNT }, (_, n) => articleNumber(n));
const how = (fits: (request: SaveRequest) => boolean) => all.filter(fits).length;

const shown = (library: Page) => library.getByRole('list', { name: '文章' }).getByRole('link');

test('each filter narrows the list to what it names, and is taken back', async ({ fresh }) => {
  test.slow();
  const library = await fresh.openOwn('library.html');
  const ids = await fillLibrary(library, all);
  const at = '2026-03-01T00:00:00.000Z';
  await ask(library, 'library.change', { ids: ids.slice(0, 5), change: { kind: 'tag', tags: ['旧改'] }, at });
  await ask(library, 'library.change', { ids: ids.slice(0, 3), change: { kind: 'star', on: true }, at });
  const second = articleNumber(2, { blocks: [{ type: 'paragraph', text: `${all[2]?.article.text}更正。`, at: [1] }] });
  await fillLibrary(library, [{ ...second, savedAt: '2026-03-02T00:00:00.000Z' }]);
  await library.reload();
  await shown(library).first().waitFor();
  await library.getByRole('button', { name: '筛选', exact: true }).click();
  const panel = library.getByRole('region', { name: '筛选' });
  await expect(panel.getByRole('group').first()).toBeVisible();

  /** Presses a value, counts what is left, and presses it again. */
  const narrowed = async (group: string, value: string | RegExp, count: number) => {
    await test.step(`${group}: ${value}`, async () => {
      const box = panel.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: value });
      await box.check();
      await expect(panel.getByRole('button', { name: `看这 ${count} 篇` })).toBeVisible();
      await expect(library.getByRole('button', { name: /^去掉筛选/u })).toHaveCount(1);
      await expect(shown(library)).toHaveCount(Math.min(count, await shown(library).count()));
      await box.uncheck();
      await expect(panel.getByRole('button', { name: `看这 ${COUNT} 篇` })).toBeVisible();
    });
  };
  await narrowed(
    '网站',
    /^江城网/u,
    how(({ url }) => url.includes('news.jiangcheng')),
  );
  await narrowed(
    '来源',
    /^新华社/u,
    how(({ article }) => article.source === '新华社'),
  );
  await narrowed(
    '作者',
    /^林小满/u,
    how(({ article }) => article.authors[0]?.name === '林小满'),
  );
  await narrowed(
    '栏目',
    /^民生/u,
    how(({ article }) => article.section.includes('民生')),
  );
  await narrowed(
    '报纸',
    /^山阳晚报/u,
    how(({ article }) => article.edition?.paper === '山阳晚报'),
  );
  await narrowed(
    '版次',
    /04/u,
    how(({ article }) => article.edition?.page === '04'),
  );
  await narrowed('标签', /^#旧改/u, 5);
  await narrowed('状态', /^加星/u, 3);
  await narrowed('状态', /^有多个版本/u, 1);
  await narrowed(
    '文字',
    /繁/u,
    how(({ article }) => article.script === 'hant'),
  );

  await test.step('dates: a year at a press, and from day to day', async () => {
    const years = all.flatMap(({ article }) => article.publishedAt?.slice(0, 4) ?? []);
    const year = years[0] ?? '';
    const published = panel.getByRole('group', { name: '发布时间', exact: true });
    const button = published.getByRole('button', { name: new RegExp(`^${year}`, 'u') });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(
      panel.getByRole('button', { name: `看这 ${years.filter((one) => one === year).length} 篇` }),
    ).toBeVisible();
    await button.click();
    await published.getByLabel(/从/u).fill('2015-01-01');
    const since = how(({ article }) => (article.publishedAt ?? '') >= '2015');
    await expect(panel.getByRole('button', { name: `看这 ${since} 篇` })).toBeVisible();
    await published.getByLabel(/从/u).fill('');
    const saved = panel.getByRole('group', { name: '保存时间', exact: true });
    await saved.getByLabel(/到/u).fill('2025-06-30');
    const early = all.filter(({ savedAt }, n) => n !== 2 && savedAt < '2025-07-01').length;
    await expect(panel.getByRole('button', { name: `看这 ${early} 篇` })).toBeVisible();
  });
});

test('an article is copied as text, as Markdown and as citations', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  const [id = 0] = await fillLibrary(library, [articleNumber(1)]);
  await fresh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.goto(fresh.url(`library.html#/article/${id}`));
  await library.reload();
  await library.getByRole('article').waitFor();
  const { title, text } = articleNumber(1).article;
  const line = text.split('\n')[1] ?? '';
  const copied = () => library.evaluate(() => navigator.clipboard.readText());
  await choose(library, '复制', '复制为纯文本');
  await expect.poll(copied).toContain(line);
  expect(await copied()).not.toContain('# ');
  await choose(library, '复制', '复制为 Markdown');
  await expect.poll(copied).toMatch(new RegExp(`^# ${title}$`, 'mu'));
  expect(await copied()).toContain(line);
  for (const [style, words] of [
    ['GB/T 7714—2025', '[N/OL]'],
    ['GB/T 7714—2015', '[N/OL]'],
    ['APA 第 7 版', '(20'],
    ['芝加哥格式 第 17 版', '“'],
  ] as const) {
    await choose(library, '引用', style);
    await expect.poll(copied, { message: style }).toContain(words);
    expect(await copied()).toContain(title);
  }
});

test('Home and End lead through a long list, and the answer to another search begins at its top', async ({ fresh }) => {
  test.slow();
  const library = await fresh.openOwn('library.html');
  await fillLibrary(
    library,
    Array.from({ length: 60 }, (_, n) => articleNumber(n)),
  );
  await library.reload();
  await shown(library).first().waitFor();
  const top = () => library.locator('.list-scroll').evaluate((list) => list.scrollTop);
  await library.keyboard.press('End');
  const last = library.locator('li[aria-posinset="60"]').getByRole('link');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 0.99 });
  await library.getByRole('searchbox').fill('城建');
  await expect(library.locator('.row-excerpt mark, .row-title mark').first()).toBeVisible();
  await expect.poll(top).toBe(0);
  await library.getByRole('searchbox').fill('');
  await expect(library.getByRole('status').filter({ hasText: /^60 篇$/u })).toBeVisible();
  await shown(library).first().focus();
  await library.keyboard.press('End');
  await expect.poll(top).toBeGreaterThan(1000);
  await library.keyboard.press('Home');
  await expect(library.locator('li[aria-posinset="1"]').getByRole('link')).toBeFocused();
  expect(await top()).toBe(0);
});

test('a tag that came with a deed goes when the deed is taken back', async ({ fresh }) => {
  const library = await fresh.openOwn('library.html');
  const ids = await fillLibrary(
    library,
    Array.from({ length: 3 }, (_, n) => articleNumber(n)),
  );
  expect(ids).toHaveLength(3);
  await library.reload();
  await shown(library).first().waitFor();
  await library.keyboard.press('Control+a');
  await library.getByRole('button', { name: '标签', exact: true }).click();
  await library.keyboard.type('新标签');
  await library.keyboard.press('Enter');
  await expect(library.getByText('#新标签').first()).toBeVisible();
  await library.getByRole('button', { name: '撤销' }).click();
  await expect(library.getByText('#新标签')).toHaveCount(0);
});
