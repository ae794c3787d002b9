/** The marked proof: nothing that was done to a page is hidden, and all of it can be undone. */
import { demoPages } from '../../demo/sites';
import { shotPath } from './extension-browser';
import { ask } from './library-data';
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

test('a value that the page gives is taken out, another put in its place, and the choice is saved', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await page.keyboard.press('x');
  const proof = reader.getByRole('article');
  await page.screenshot({ path: shotPath('proof-fields') });
  await proof.getByRole('button', { name: '去掉来源：江城晚报' }).click();
  await expect(proof.getByRole('button', { name: '来源改用：江城晚报' })).toBeVisible();
  await proof.getByRole('button', { name: '去掉记者：陈默' }).click();
  await page.screenshot({ path: shotPath('proof-fields-changed') });
  await proof.getByRole('button', { name: '来源改用：江城晚报' }).click();
  await expect(proof.getByText('你选的')).toBeVisible();
  await page.keyboard.press('x');
  await expect(reader.getByRole('article')).toContainText('江城晚报');
  await page.keyboard.press('s');
  await expect(reader.getByRole('button', { name: '已保存' })).toBeVisible();
  const library = await fresh.open(fresh.url('library.html'));
  const saved = await ask(library, 'library.get', { id: 1 });
  expect(saved?.article.authors.map(({ name }) => name)).toEqual(['林小满']);
  expect(saved?.article.source).toBe('江城晚报');
});

test('what is put back in the popup stays on the next page of the site too, until it is taken back', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.press(/^删去/u);
  await popup.press(/^放回：下周气温回升$/u);
  await expect.poll(() => popup.text('.qy-article')).toContain('下周气温回升');
  await popup.close();
  await page.goto(site.url('/long-title'));
  const next = await fresh.clickToolbarButton(page);
  await expect.poll(() => next.text('.qy-article')).toContain('下周气温回升');
  await next.press(/^撤回放回的内容：下周气温回升$/u);
  await expect.poll(() => next.text('.qy-article')).not.toContain('下周气温回升');
  await expect.poll(() => fresh.worker.evaluate(() => chrome.storage.local.get('sites'))).toEqual({ sites: {} });
});
