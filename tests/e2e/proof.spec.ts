/** The marked proof: nothing that was done to a page is hidden, and all of it can be undone. */
import { demoPages } from '../../demo/sites';
import { shotPath } from './extension-browser';
import { expectNoReader, readerFrame } from './reader-frame';
import { expect, test } from './test';

test('one key shows what was cut where it stood; what is put back stays on the next page of the site', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('toggle-reader', page);
  let reader = await readerFrame(page);
  await page.keyboard.press('x');
  const proof = reader.getByRole('article');
  await expect(proof.locator('del', { hasText: '下周气温回升' })).toBeVisible();
  await proof.getByRole('button', { name: '放回：下周气温回升' }).click();
  await expect(proof.locator('.qy-paragraph', { hasText: '下周气温回升' })).toBeVisible();
  await expect(proof.getByText('本站已记住')).toBeVisible();
  await page.keyboard.press('x');
  await expect(reader.getByRole('article')).toContainText('下周气温回升');
  await page.keyboard.press('Escape');
  await expectNoReader(page);

  await page.goto(site.url('/long-title'));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('toggle-reader', page);
  reader = await readerFrame(page);
  await expect(reader.getByRole('article')).toContainText('下周气温回升');
  await page.keyboard.press('x');
  await reader.getByRole('button', { name: '撤回放回的内容：下周气温回升' }).click();
  await expect(reader.locator('del', { hasText: '下周气温回升' })).toBeVisible();
  await expect.poll(() => fresh.worker.evaluate(() => chrome.storage.local.get('sites'))).toEqual({ sites: {} });
});

test('repairs are written in as corrections and can be taken back', async ({ browserWithExtension, demo }) => {
  const path = demoPages.find(({ id }) => id === 'city-portal')?.path;
  const page = await browserWithExtension.open(demo.url + path);
  await browserWithExtension.grantActiveTab(page);
  await browserWithExtension.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await page.keyboard.press('x');
  await page.screenshot({ path: shotPath('proof-top') });
  await reader.locator('.pr-cut').nth(3).scrollIntoViewIfNeeded();
  await page.screenshot({ path: shotPath('proof-cuts') });
  const title = reader.getByRole('heading', { level: 1 });
  await expect(title.locator('rt').first()).toHaveText('發(fā)');
  await title.locator('.pr-fix').first().click();
  await expect(title.locator('.pr-fix').first()).toHaveText('發(fā)');
  await page.keyboard.press('x');
  await expect(title).toHaveText(/^开發\(fā\)区/);
  await page.keyboard.press('x');
  await title.locator('.pr-fix').first().click();
  await page.setViewportSize({ width: 420, height: 820 });
  await page.screenshot({ path: shotPath('proof-narrow') });
  await page.setViewportSize({ width: 1360, height: 900 });
  await reader.evaluate(() => document.documentElement.scrollTo(0, 0));
  await page.screenshot({ path: shotPath('proof-wide') });
});
