/** What the browser makes of the manifest; what stands in it is held by `tests/built/manifest.test.ts`. */
import { expect, test } from './test';

test('Chromium gives every shortcut its key', async ({ browserWithExtension }) => {
  const commands = await browserWithExtension.worker.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toEqual({
    _execute_action: expect.stringMatching(/Y$/),
    'save-page': expect.stringMatching(/K$/),
    'toggle-reader': expect.stringMatching(/L$/),
  });
});

test('a page cannot find the extension', async ({ browserWithExtension, site }) => {
  const page = await browserWithExtension.open(site.url('/article'));
  const found = await page.evaluate(async (base) => {
    const files = ['manifest.json', 'icon/16.png', 'page-reader.js', 'library.html'];
    const answers = await Promise.all(
      files.map((file) =>
        fetch(base + file).then(
          () => file,
          () => null,
        ),
      ),
    );
    return answers.filter((file) => file !== null);
  }, browserWithExtension.url(''));
  expect(found).toEqual([]);
});
