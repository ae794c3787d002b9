/** For readers with dyslexia, and for those who want nothing to move: seen in the preview, kept, and used by the reader. */
import { shotPath } from './extension-browser';
import { openReader } from './reader-frame';
import { expect, test } from './test';

test('easy typography is one press, seen at once in the options and used by the reader', async ({ fresh, site }) => {
  const options = await fresh.openOwn('options.html');
  const article = options.locator('.preview .qy-article');
  await expect(article).toHaveCSS('letter-spacing', 'normal');
  await options.getByRole('button', { name: '易读版式' }).click();
  await expect(article).toHaveCSS('font-size', '20px');
  await expect(article).toHaveCSS('letter-spacing', '1.6px');
  await expect(article).toHaveCSS('word-spacing', '4px');
  await expect(article).toHaveCSS('text-align', 'start');
  await options.getByRole('checkbox', { name: '界面不动' }).check();
  await options.screenshot({ path: shotPath('easy-options') });

  const page = await fresh.open(site.url('/article'));
  const reader = await openReader(fresh, page);
  const paragraph = reader.locator('.qy-paragraph').first();
  await expect(paragraph).toHaveCSS('letter-spacing', '1.6px');
  await expect(reader.locator('.sheet')).toHaveCSS('transition-duration', '0s');
  // The line still holds as many characters as were chosen.
  const width = await paragraph.evaluate((element) => element.getBoundingClientRect().width);
  expect(Math.round(width / (20 * 1.08))).toBe(28);
  await page.screenshot({ path: shotPath('easy-reader') });
  await page.keyboard.press('t');
  await page.screenshot({ path: shotPath('easy-panel') });
  await reader.getByRole('button', { name: '恢复默认版式' }).click();
  await expect(paragraph).toHaveCSS('letter-spacing', 'normal');
});
