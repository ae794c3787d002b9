/** Pinyin above characters, and the way to a dictionary. */
import { shotPath } from './extension-browser';
import { openReader } from './reader-frame';
import { expect, test } from './test';

test('y sets pinyin above rare characters, then above all; what is copied has none', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  const reader = await openReader(fresh, page);
  const article = reader.getByRole('article');
  await expect(article).toContainText('公交集团');
  expect(await article.locator('ruby').count()).toBe(0);
  await page.keyboard.press('y');
  await page.keyboard.press('y');
  await expect(article.locator('rt').first()).toBeVisible();
  await expect(article.locator('ruby').filter({ hasText: '驶' }).locator('rt').first()).toHaveText('shǐ');
  // The headline is read first.
  await expect(article.locator('h1 ruby').filter({ hasText: '线' }).locator('rt')).toHaveText('xiàn');
  await page.screenshot({ path: shotPath('reader-pinyin') });
  const copied = await reader.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.qy-paragraph') as Element);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('市公交集团');
  await page.keyboard.press('y');
  await expect(article.locator('ruby')).toHaveCount(0);
});

test('a selected word has a link to the dictionary; a sentence has none', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  const asked: { url: string; referer: string | undefined }[] = [];
  await fresh.context.route('https://www.zdic.net/**', (route, request) => {
    asked.push({ url: request.url(), referer: request.headers().referer });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>汉典</title>' });
  });
  const reader = await openReader(fresh, page);
  await reader.getByRole('article').waitFor();
  const select = (length: number) =>
    reader.evaluate((end) => {
      const node = document
        .createTreeWalker(document.querySelector('.qy-article h1') as Element, NodeFilter.SHOW_TEXT)
        .nextNode();
      if (node) getSelection()?.setBaseAndExtent(node, 0, node, Math.min(end, node.textContent?.length ?? 0));
    }, length);
  await select(2);
  const link = reader.getByRole('link', { name: /^查“/u });
  await expect(link).toHaveAttribute('href', /^https:\/\/www\.zdic\.net\/hans\/%E6/u);
  // It is pressed: another tab, which is told nothing of the page that it came from.
  const [opened] = await Promise.all([fresh.context.waitForEvent('page'), link.click()]);
  await expect
    .poll(() => asked)
    .toEqual([{ url: expect.stringMatching(/^https:\/\/www\.zdic\.net\/hans\//u), referer: undefined }]);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await opened.close();
  await page.bringToFront();
  await reader.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.qy-paragraph') as Element));
  await expect(link).toHaveCount(0);
});
