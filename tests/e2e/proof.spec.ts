/** The marked proof: nothing that was done to a page is hidden, and all of it can be undone. */
import { pathOf } from '../../demo/sites';
import { shotPath } from './extension-browser';
import { ask } from './library-data';
import { expectNoReader, openReader } from './reader-frame';
import { expect, test } from './test';

test('one key shows what was cut where it stood; what is put back stays on the next page of the site', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  let reader = await openReader(fresh, page);
  await page.keyboard.press('x');
  const proof = reader.getByRole('article');
  await expect(proof.locator('del', { hasText: '下周气温回升' })).toBeVisible();
  await proof.getByRole('button', { name: '放回：下周气温回升' }).press('Enter');
  await expect(proof.locator('.qy-paragraph', { hasText: '下周气温回升' })).toBeVisible();
  await expect(
    proof.getByRole('button', { name: '撤回放回的内容：下周气温回升' }),
    'the keyboard goes on',
  ).toBeFocused();
  await expect(proof.getByText('本站已记住')).toBeVisible();
  await page.keyboard.press('x');
  await expect(reader.getByRole('article')).toContainText('下周气温回升');
  await page.keyboard.press('Escape');
  await expectNoReader(page);

  await page.goto(site.url('/long-title'));
  reader = await openReader(fresh, page);
  await expect(reader.getByRole('article')).toContainText('下周气温回升');
  await page.keyboard.press('x');
  await reader.getByRole('button', { name: '撤回放回的内容：下周气温回升' }).click();
  await expect(reader.locator('del', { hasText: '下周气温回升' })).toBeVisible();
  await expect.poll(() => fresh.worker.evaluate(() => chrome.storage.local.get('sites'))).toEqual({ sites: {} });
});

test('a cut that was unfolded stays unfolded when a line of it is put back', async ({ browserWithExtension, demo }) => {
  const page = await browserWithExtension.open(demo.url + pathOf('city-portal'));
  const reader = await openReader(browserWithExtension, page);
  await page.keyboard.press('x');
  const more = reader.locator('.pr-more').first();
  const cut = reader.locator('.pr-cut', { has: reader.locator('.pr-more') }).first();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  const lines = await cut.locator('del').allTextContents();
  expect(lines.length).toBeGreaterThan(4);
  await cut.locator('.pr-deed').first().click();
  await expect(reader.locator('.pr-back')).toHaveCount(1);
  for (const line of lines.slice(1)) await expect(reader.locator('del', { hasText: line }).first()).toBeVisible();
  await page.screenshot({ path: shotPath('proof-unfolded') });
  await reader.locator('.pr-back .pr-deed').first().click();
  await expect(cut.locator('del')).toHaveText(lines);
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
});

test('the proof keeps the characters of the page, and the choice of script says so', async ({ fresh, site }) => {
  await fresh.worker.evaluate(() => chrome.storage.local.set({ settings: { view: 'hant' } }));
  const page = await fresh.open(site.url('/long-title'));
  const reader = await openReader(fresh, page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^「夜歸人」有車坐了/u);
  await expect(reader.getByRole('radio', { name: '繁體' })).toBeChecked();
  await page.keyboard.press('x');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^“夜归人”有车坐了/u);
  const choice = reader.getByRole('group', { name: '文字' });
  await expect(reader.getByRole('radio', { name: '繁體' })).toBeDisabled();
  await expect(choice).toHaveAccessibleDescription(/不转换繁简/u);
  await expect(reader.getByRole('radio', { name: '原文' })).toBeChecked();
  await expect(reader.locator('.pr-lead')).toContainText('不转换繁简');
  await page.keyboard.press('c');
  await expect(reader.getByRole('status').filter({ hasText: '不转换繁简' })).toBeVisible();
  await page.screenshot({ path: shotPath('proof-script') });
  await page.keyboard.press('x');
  await expect(reader.getByRole('radio', { name: '繁體' })).toBeChecked();
  await expect(reader.getByRole('radio', { name: '繁體' })).toBeEnabled();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^「夜歸人」/u);
});

test('repairs are written in as corrections and can be taken back', async ({ browserWithExtension, demo }) => {
  const path = pathOf('city-portal');
  const page = await browserWithExtension.open(demo.url + path);
  const reader = await openReader(browserWithExtension, page);
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
  const reader = await openReader(fresh, page);
  await page.keyboard.press('x');
  const proof = reader.getByRole('article');
  await page.screenshot({ path: shotPath('proof-fields') });
  await proof.getByRole('button', { name: '去掉来源：江城晚报' }).click();
  await expect(proof.getByRole('button', { name: '来源改用：江城晚报' })).toBeVisible();
  await proof.getByRole('button', { name: '去掉记者：陈默' }).click();
  await page.screenshot({ path: shotPath('proof-fields-changed') });
  await proof.getByRole('button', { name: '来源改用：江城晚报' }).click();
  await page.keyboard.press('x');
  await expect(reader.getByRole('article')).toContainText('江城晚报');
  await page.keyboard.press('s');
  await expect(reader.getByRole('button', { name: '已保存' })).toBeVisible();
  const library = await fresh.openOwn('library.html');
  const saved = await ask(library, 'library.get', { id: 1 });
  expect(saved?.article.authors.map(({ name }) => name)).toEqual(['林小满']);
  expect(saved?.article.source).toBe('江城晚报');
});

test('a field is read from the chosen place on the next article of the site, until the choice is taken back', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/relayed'));
  let reader = await openReader(fresh, page);
  const sites = () => fresh.worker.evaluate(() => chrome.storage.local.get('sites'));
  const host = new URL(site.url('/relayed')).host;
  await page.keyboard.press('x');
  await reader.getByRole('button', { name: '来源改用：江城日报' }).click();
  await expect(reader.getByText('你为本站选了这个位置')).toBeVisible();
  await page.screenshot({ path: shotPath('proof-place') });
  await expect.poll(sites).toEqual({ sites: { [host]: { fields: [{ field: 'source', from: 'meta source' }] } } });
  await page.keyboard.press('Escape');
  await expectNoReader(page);

  await test.step('the popup reads the next article so too', async () => {
    await page.goto(site.url('/relayed-2'));
    const popup = await fresh.clickToolbarButton(page);
    await expect.poll(() => popup.text('.qy-article')).toContain('江城发布');
    await popup.press(/^信息$/u);
    await expect.poll(() => popup.text('.fields')).toContain('取自 meta source · 你选的');
    await popup.close();
  });

  await test.step('the options list it, delete it and bring it back', async () => {
    const options = await fresh.openOwn('options.html#sites');
    const list = options.getByRole('group', { name: '按网站记下的规则', exact: true });
    await expect(list).toContainText('来源：取自 meta source');
    await options.screenshot({ path: shotPath('options-place') });
    await list.getByRole('button', { name: '删去这条规则：来源：取自 meta source' }).click();
    await expect(list).toContainText('还没有');
    await options.getByRole('button', { name: '撤销' }).click();
    await expect(list).toContainText('来源：取自 meta source');
    await options.close();
  });

  await test.step('the margin says so, and takes it back', async () => {
    reader = await openReader(fresh, page);
    await expect(reader.getByRole('article')).toContainText('江城发布');
    await page.keyboard.press('x');
    await reader.getByRole('button', { name: '本站的来源不再从这里读取' }).click();
    await expect(reader.getByText('你为本站选了这个位置')).toHaveCount(0);
    await expect(reader.getByRole('button', { name: '来源改用：江城发布' })).toBeVisible();
    await expect.poll(sites).toEqual({ sites: {} });
    await page.keyboard.press('x');
    await expect(reader.getByRole('article')).toContainText('江城晚报');
  });
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
  // No reader is as quick as a test: what the popup writes is written when it closes.
  await expect.poll(() => fresh.worker.evaluate(() => chrome.storage.local.get('sites'))).not.toEqual({});
  await popup.close();
  await page.goto(site.url('/long-title'));
  const next = await fresh.clickToolbarButton(page);
  await expect.poll(() => next.text('.qy-article')).toContain('下周气温回升');
  await next.press(/^撤回放回的内容：下周气温回升$/u);
  await expect.poll(() => next.text('.qy-article')).not.toContain('下周气温回升');
  await expect.poll(() => fresh.worker.evaluate(() => chrome.storage.local.get('sites'))).toEqual({ sites: {} });
});
