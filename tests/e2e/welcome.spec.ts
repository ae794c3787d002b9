/** The first page. That it opens once after the installation is held by every launch: see `closeWelcome`. */
import AxeBuilder from '@axe-core/playwright';
import { shotPath } from './extension-browser';
import { expect, test } from './test';

test('shows the keys as the browser has them on a sample article, and nothing to press', async ({ fresh }) => {
  const page = await fresh.openOwn('welcome.html');
  await expect(page.getByRole('article')).toContainText('清样');
  await expect(page.getByRole('definition').filter({ hasText: 'Y' }).first()).toContainText('Shift');
  await expect(page.getByText('朗读', { exact: false }).first()).toBeVisible();
  expect(await page.getByRole('button').count()).toBe(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: shotPath(`welcome-${colorScheme}`) });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
  await fresh.restart();
  expect(fresh.context.pages().filter((open) => open.url().includes('welcome'))).toEqual([]);
});
