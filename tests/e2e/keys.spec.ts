/** Real key presses: only a display and a window system bring them to the browser's own shortcuts. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inPath } from '../../scripts/find-browsers.mjs';
import { Seen } from './accessibility';
import { ExtensionBrowser } from './extension-browser';
import { STORY } from './pages';
import { expectNoReader, isReaderOpen, readerFrame } from './reader-frame';
import { expect, test } from './test';

const missing = ['Xvfb', 'xdotool'].filter((program) => inPath([program]).length === 0);

test.skip(missing.length > 0, `real keys need ${missing.join(' and ')}`);

/** A display of this test's own. */
async function openDisplay(): Promise<{ name: string; close(): void }> {
  const name = `:${90 + (process.pid % 400)}`;
  const server = spawn('Xvfb', [name, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  await expect.poll(() => existsSync(`/tmp/.X11-unix/X${name.slice(1)}`), { message: 'Xvfb is up' }).toBe(true);
  return { name, close: () => server.kill() };
}

test('on the first page the same keys read, save and open the popup', async () => {
  test.setTimeout(120_000);
  const display = await openDisplay();
  const browser = await ExtensionBrowser.launch({ headed: true, display: display.name });
  const press = (keys: string) =>
    execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY: display.name } });
  try {
    const page = await browser.openOwn('welcome.html');
    await page.bringToFront();
    await page.locator('article h1').click();
    await expect(async () => {
      press('alt+shift+l');
      await expect.poll(() => isReaderOpen(page), { timeout: 5_000 }).toBe(true);
    }).toPass({ timeout: 30_000 });
    press('alt+shift+l');
    await expectNoReader(page);

    press('alt+shift+k');
    const seen = await Seen.of(page);
    await seen.waitFor('status', '已保存');

    press('alt+shift+y');
    const popup = await browser.popup();
    await popup.waitFor(`document.querySelector('article h1')`);
    await expect.poll(() => popup.buttons()).toContainEqual(expect.stringContaining('已保存'));
  } finally {
    await browser.dispose();
    display.close();
  }
});

test('Alt+Shift+L toggles the reader, Alt+Shift+K saves, Alt+Shift+Y opens the popup', async ({ site }) => {
  test.setTimeout(120_000);
  const display = await openDisplay();
  const browser = await ExtensionBrowser.launch({ headed: true, display: display.name });
  const press = (keys: string) =>
    execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY: display.name } });
  try {
    const page = await browser.open(site.url('/article'));
    await page.bringToFront();
    await page.locator('h1').click();

    // A slow machine may not have given the window its focus yet: press again until the reader is there.
    await expect(async () => {
      press('alt+shift+l');
      await expect.poll(() => isReaderOpen(page), { timeout: 5_000 }).toBe(true);
    }).toPass({ timeout: 30_000 });
    const reader = await readerFrame(page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
    press('alt+shift+l');
    await expectNoReader(page);

    press('alt+shift+k');
    const seen = await Seen.of(page);
    await seen.waitFor('status', '已保存');

    press('alt+shift+y');
    const popup = await browser.popup();
    await popup.waitFor(`document.querySelector('article h1')`);
    await expect.poll(() => popup.buttons()).toContainEqual(expect.stringContaining('已保存'));
  } finally {
    await browser.dispose();
    display.close();
  }
});
