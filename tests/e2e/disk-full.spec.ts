/** The disk is full: what cannot be kept says so and what to do, what was kept is there, and with room again it goes on. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { downloaded } from './downloads';
import { EXTENSION, ExtensionBrowser, shotPath, writeShot } from './extension-browser';
import { articleNumber, fillLibrary } from './fill-library';
import { ask } from './library-data';
import { STORY } from './pages';
import { servePictures } from './picture-site';
import { expect, test } from './test';

const FULL = '磁盘空间不足，这次没有存下；以前保存的都在。请腾出空间后再试。';

/** Stands before the worker that holds the library: a disk that is full when the channel says so, as the browser tells it. */
const DISK = `{
  let full = false;
  new BroadcastChannel('disk').onmessage = ({ data }) => { full = data; };
  const { write } = FileSystemSyncAccessHandle.prototype;
  FileSystemSyncAccessHandle.prototype.write = function (...given) {
    if (full) throw new DOMException('No space available for this operation', 'QuotaExceededError');
    return write.apply(this, given);
  };
}
`;

function withDisk(folder: string): string {
  cpSync(EXTENSION, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const [worker] = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(assets, name))
    .filter((path) => readFileSync(path, 'utf8').includes('createSyncAccessHandle'));
  if (!worker) throw new Error('no worker of the build opens files');
  writeFileSync(worker, DISK + readFileSync(worker, 'utf8'));
  return folder;
}

async function fill(page: Page, full: boolean): Promise<void> {
  await page.evaluate((said) => new BroadcastChannel('disk').postMessage(said), full);
  // Whatever is asked after this is answered after that.
  await ask(page, 'library.tags', undefined as never);
}

test('saving, marking and restoring a backup on a full disk', async ({ site }, info) => {
  test.slow();
  const browser = await ExtensionBrowser.launch({ built: withDisk(info.outputPath('extension')) });
  try {
    const library = await browser.openOwn('library.html');
    await fillLibrary(
      library,
      Array.from({ length: 120 }, (_, n) => articleNumber(n)),
    );
    const moving = await browser.openOwn('moving.html');
    const { bytes } = await downloaded(moving, () => moving.getByRole('button', { name: '备份到文件' }).click());
    const backup = info.outputPath('backup.zip');
    writeFileSync(backup, bytes);
    const ids = await ask(moving, 'library.ids', { text: '', bin: false });
    await ask(moving, 'library.delete', { ids: ids.slice(20), at: '2026-01-15T00:00:00.000Z' });
    await ask(moving, 'library.purge', { ids: ids.slice(20) });
    const status = () => ask(moving, 'library.status', { check: true });
    const before = await status();
    expect(before).toMatchObject({ articles: 20, integrity: 'ok' });
    await fill(moving, true);

    await test.step('the popup and the key say so, and nothing of the article is kept', async () => {
      const page = await browser.open(site.url('/article'));
      const popup = await browser.clickToolbarButton(page);
      await popup.press(/^保存$/u);
      await expect.poll(() => popup.text('.save-note[role=alert], .save-note [role=alert]')).toBe(FULL);
      await popup.close();
      await browser.runCommand('save-page', page);
      const title = () =>
        browser.worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
        });
      await expect.poll(title).toContain(FULL);
      expect(await status()).toMatchObject({ articles: 20, integrity: 'ok' });
      expect(await ask(moving, 'library.ids', { text: STORY.title, bin: false })).toEqual([]);
    });

    await moving.bringToFront();
    await moving.locator('input[type=file]').first().setInputFiles(backup);
    const sheet = moving.getByRole('region', { name: '恢复备份' });
    await sheet.getByRole('button', { name: '恢复到资料库' }).click();
    await expect(sheet.getByText(FULL)).toBeVisible();
    expect(await status()).toMatchObject({ articles: 20, integrity: 'ok' });

    await test.step('the library opens and can be read', async () => {
      const opened = await browser.openOwn('library.html');
      await expect(opened.locator('body')).toContainText('20 篇');
      await opened.close();
    });

    await fill(moving, false);
    await sheet.getByRole('button', { name: '继续恢复' }).click();
    await expect(sheet.getByText('恢复完毕')).toBeVisible();
    expect(await status()).toMatchObject({ articles: 120, integrity: 'ok' });
  } finally {
    await browser.dispose();
  }
});

test('pictures of a saved article on a full disk: popup and library say why they are not kept, and keep them once there is room', async ({
  site: _,
}, info) => {
  const pictures = await servePictures();
  const browser = await ExtensionBrowser.launch({
    built: withDisk(info.outputPath('extension')),
    hosts: ['*://127.0.0.1/*'],
  });
  try {
    const moving = await browser.openOwn('moving.html');
    const page = await browser.open(pictures.page);
    const popup = await browser.clickToolbarButton(page);
    await popup.press(/^保存/u);
    await popup.waitFor(`document.querySelector('.picture-offer button')`);
    await fill(moving, true);
    await popup.press(/^把 6 张图片也存下来$/u);
    await expect.poll(() => popup.text('.picture-offer')).toContain(`图片没有存下。${FULL}`);
    writeShot('popup-pictures-full', await popup.screenshot());
    await popup.close();

    const library = await browser.openOwn('library.html');
    await library.getByText(STORY.title).first().click();
    const line = library.getByRole('region', { name: '图片', exact: true });
    await line.getByRole('button', { name: '把图片存下来' }).click();
    await expect(library.getByRole('status').filter({ hasText: FULL })).toBeVisible();
    await library.screenshot({ path: shotPath('library-pictures-full') });
    await expect(line).toContainText('已存 0 / 6 张图片');

    await fill(moving, false);
    await line.getByRole('button', { name: '把图片存下来' }).click();
    await expect(line).toContainText('已存 4 / 6 张图片');
  } finally {
    await browser.dispose();
    await pictures.close();
  }
});
