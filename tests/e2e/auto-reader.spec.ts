/** The reader opens by itself on the sites that were chosen for it, on their articles only. */
import { choose } from './downloads';
import { ExtensionBrowser } from './extension-browser';
import { expectNoReader, isReaderOpen, openPopupPage, readerFrame } from './reader-frame';
import { expect, test } from './test';

test('on for one site: its articles, not its lists, not other sites; after a restart; off again', async ({ site }) => {
  test.setTimeout(120_000);
  const browser = await ExtensionBrowser.launch({ hosts: ['*://127.0.0.1/*'] });
  const registered = () => browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  /** Where the reader opens by itself, a page that is opened later and gets it shows that this one will not. */
  const staysClosed = async (url: string, later?: string) => {
    const page = await browser.open(url);
    if (later) {
      const after = await browser.open(later);
      await readerFrame(after);
      await after.close();
    } else expect(await registered()).toEqual([]);
    expect(isReaderOpen(page), url).toBe(false);
    await page.close();
  };
  try {
    await staysClosed(site.url('/article'));

    const page = await browser.open(site.url('/article'));
    const popup = await openPopupPage(browser, page);
    await popup.getByRole('article').waitFor();
    await choose(popup, '对本页', '本站文章自动打开阅读视图');
    await expect(popup.getByRole('status', { name: '提示' })).toContainText('会自动打开阅读视图');
    await expect.poll(async () => (await registered()).map(({ matches }) => matches)).toEqual([['*://127.0.0.1/*']]);

    const article = await browser.open(site.url('/article'));
    await readerFrame(article);
    await article.keyboard.press('Escape');
    await expectNoReader(article);
    await staysClosed(site.url('/list'), site.url('/article'));
    await staysClosed(site.url('/article').replace('127.0.0.1', 'localhost'), site.url('/article'));

    await browser.restart();
    // A page that is opened while the browser still loads its extensions is met by none.
    await expect(async () => {
      const met = await browser.open(site.url('/article'));
      await expect.poll(() => isReaderOpen(met), { timeout: 4_000 }).toBe(true);
    }).toPass({ timeout: 30_000 });

    await test.step('listed in the options, and off when the browser takes the permission back', async () => {
      const options = await browser.openOwn('options.html#sites');
      await expect(options.getByText('打开文章时自动进入阅读视图')).toBeVisible();
      await browser.worker.evaluate(() => {
        const event = chrome.permissions.onRemoved as unknown as { dispatch(what: object): void };
        event.dispatch({ origins: ['*://127.0.0.1/*'] });
      });
      await expect.poll(registered).toEqual([]);
      await expect(options.getByText('打开文章时自动进入阅读视图')).toBeHidden();
      await staysClosed(site.url('/article'));
    });
  } finally {
    await browser.dispose();
  }
});

test('without the permission a wish from a file of settings does nothing, and the options say so', async ({
  fresh,
  site,
}) => {
  const options = await fresh.openOwn('options.html');
  const host = new URL(site.url('/article')).host;
  await options.evaluate((name) => chrome.storage.local.set({ sites: { [name]: { auto: true } } }), host);
  await expect(options.getByText('还没有得到浏览器的许可')).toBeVisible();
  expect(await fresh.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  await options.getByRole('button', { name: /^删去这条规则/u }).click();
  await expect(options.getByText('还没有得到浏览器的许可')).toBeHidden();
});

test('what the popup asked the browser for is on when the permission comes, and nothing is kept before', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  const popup = await openPopupPage(fresh, page);
  await popup.getByRole('article').waitFor();
  const stored = () =>
    fresh.worker.evaluate(async () => (await chrome.storage.local.get('sites')).sites as object | undefined);
  const wished = () => fresh.worker.evaluate(() => chrome.storage.session.get('permit-wish'));
  await choose(popup, '对本页', '本站文章自动打开阅读视图');
  await expect.poll(wished).toMatchObject({ 'permit-wish': { to: 'open-by-itself' } });
  expect((await stored()) ?? {}).toEqual({});
  await fresh.worker.evaluate(() => {
    const event = chrome.permissions.onAdded as unknown as { dispatch(what: object): void };
    event.dispatch({ origins: ['*://127.0.0.1/*'] });
  });
  await expect.poll(stored).toEqual({ [new URL(page.url()).host]: { auto: true } });
});

test("the browser's own question for one site can be asked: the manifest holds all of the pattern", async ({
  fresh,
}) => {
  const options = await fresh.openOwn('options.html');
  const session = await fresh.context.newCDPSession(options);
  // The question itself cannot be answered by a test. What the manifest does not hold is refused at once, without any question:
  // before the browser answers what it was asked afterwards.
  const asked = (origin: string) =>
    session.send('Runtime.evaluate', {
      expression: `Promise.race([
        chrome.permissions.request({ origins: ['${origin}'] }).then(() => 'asked', ({ message }) => message),
        chrome.permissions.getAll().then(() => chrome.permissions.getAll()).then(() => 'asked'),
      ])`,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
  expect((await asked('ftp://news.example.cn/*')).result.value).toContain('specified in the manifest');
  expect((await asked('*://news.example.cn/*')).result.value).toBe('asked');
});
