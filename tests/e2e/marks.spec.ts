/** Stars, unread and tags in the library, and the list narrowed by them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/sites';
import { shotPath } from './extension-browser';
import { expect, test } from './test';

const rows = (library: Page) => library.getByRole('list', { name: '文章' }).getByRole('link');
const place = (library: Page, name: RegExp) =>
  library.getByRole('navigation', { name: '资料库各处' }).getByRole('link', { name });

test('star, unread and tags last, and narrow the list', async ({ fresh, demo }) => {
  test.setTimeout(120_000);
  for (const { path } of demoPages.slice(0, 4)) {
    const page = await fresh.open(demo.url + path);
    const popup = await fresh.clickToolbarButton(page);
    await popup.press(/^保存/u);
    await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(/已保存$/u));
    await popup.close();
    await page.close();
  }
  const library = await fresh.openOwn('library.html');
  await expect(rows(library)).toHaveCount(4);
  const titles = await library.locator('.row-title').allInnerTexts();

  await test.step('what is opened is read, until it is marked as unread', async () => {
    await expect(rows(library).getByRole('img', { name: '未读' })).toHaveCount(4);
    await library.keyboard.press('j');
    await library.keyboard.press('Enter');
    await library.getByRole('article').waitFor();
    await expect(rows(library).getByRole('img', { name: '未读' })).toHaveCount(3);
    await library.keyboard.press('u');
    await expect(rows(library).getByRole('img', { name: '未读' })).toHaveCount(4);
    await library.keyboard.press('u');
    await expect(rows(library).getByRole('img', { name: '未读' })).toHaveCount(3);
  });

  await test.step('s stars, here the open article, there all that are chosen', async () => {
    await library.keyboard.press('s');
    const star = library.getByRole('main').getByRole('button', { name: '加星' });
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    await library.keyboard.press('Escape');
    await library.keyboard.press('j');
    await library.keyboard.press('x');
    await library.keyboard.press('j');
    await library.keyboard.press('x');
    await library.keyboard.press('s');
    await expect(rows(library).getByRole('img', { name: '加星' })).toHaveCount(3);
    await library.keyboard.press('Escape');
  });

  await test.step('a tag is written, shown and taken away', async () => {
    await rows(library).nth(3).click();
    const field = library.getByRole('combobox', { name: '加标签' });
    await field.fill('旧改');
    await field.press('Enter');
    await expect(library.getByRole('list', { name: '标签' })).toContainText('#旧改');
    await field.fill('要引用');
    await field.press('Enter');
    await expect(library.getByRole('list', { name: '标签' }).getByRole('listitem')).toHaveCount(2);
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme });
      await library.screenshot({ path: shotPath(`marks-${colorScheme}`) });
      const { violations } = await new AxeBuilder({ page: library }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    }
    await library.getByRole('button', { name: '去掉标签：要引用' }).click();
    await expect(library.getByRole('list', { name: '标签' }).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('after a new start all of it is there, and narrows the list', async () => {
    await library.goto(fresh.url('library.html'));
    await library.reload();
    await expect(rows(library)).toHaveCount(4);
    await place(library, /^加星/u).click();
    await expect(rows(library)).toHaveCount(3);
    await place(library, /^#旧改/u).click();
    await expect(rows(library)).toHaveCount(1);
    await expect(rows(library)).toContainText(titles[3] ?? '');
    await place(library, /^未读/u).click();
    await expect(rows(library)).toHaveCount(2);
    await library.keyboard.press('/');
    await library.keyboard.type('没有这样的词');
    await expect(library.getByText('没有找到“没有这样的词”')).toBeVisible();
  });
});
