/** The library goes to a real WebDAV server and comes whole into a fresh browser. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoPages } from '../../demo/sites';
import { hasRclone, RcloneServer } from '../../library/webdav/rclone.fixtures';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { ask, everything } from './library-data';
import { saveAll } from './saving';
import { expect, test } from './test';

test.skip(!hasRclone(), 'rclone is not installed: apt-get install rclone');

const HOSTS = ['*://127.0.0.1/*'];
const panel = (page: Page) => page.getByRole('region', { name: '同步（WebDAV）' });

async function connect(page: Page, { address, user, password }: RcloneServer['account']): Promise<void> {
  await panel(page).getByLabel('服务器地址').fill(address);
  await panel(page).getByLabel('用户名').fill(user);
  await panel(page).getByLabel('应用密码').fill(password);
  await panel(page).getByRole('button', { name: '连接' }).click();
}

async function sync(page: Page): Promise<string[]> {
  // What the sync before this one said is gone then.
  await page.reload();
  await panel(page).getByRole('button', { name: '立即同步' }).click();
  await expect(panel(page).getByText('同步完毕')).toBeVisible({ timeout: 60_000 });
  return panel(page).locator('.sums dd').allInnerTexts();
}

test('set up, synced, brought back in a fresh browser, and changed on both sides', async ({ demo }) => {
  test.slow();
  const server = await RcloneServer.start();
  const one = await ExtensionBrowser.launch({ hosts: HOSTS });
  const other = await ExtensionBrowser.launch({ hosts: HOSTS });
  try {
    for (const { path } of demoPages.slice(0, 3)) await saveAll(one, demo.url + path);
    const page = await one.openOwn('moving.html');
    await connect(page, { ...server.account, password: 'wrong' });
    await expect(panel(page).getByText('用户名或密码不对。')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await panel(page).screenshot({ path: shotPath(`sync-form-${colorScheme}`) });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    }
    await connect(page, server.account);
    await expect(panel(page).getByText('还没有同步过。')).toBeVisible();
    const count = (await everything(page)).records.length;
    expect(await sync(page)).toEqual([String(count), '0', '0']);
    await panel(page).screenshot({ path: shotPath('sync-done') });

    const fresh = await other.openOwn('moving.html');
    await connect(fresh, server.account);
    await expect(panel(fresh).getByText('还没有同步过。')).toBeVisible();
    expect(await sync(fresh)).toEqual(['0', String(count), '0']);
    expect(await everything(fresh)).toEqual(await everything(page));

    await test.step('the server is away, and back', async () => {
      const [id = 0] = await ask(fresh, 'library.ids', { text: '', bin: false });
      await ask(fresh, 'library.change', {
        ids: [id],
        change: { kind: 'tag', tags: ['旧改'] },
        at: '2026-05-01T00:00:00.000Z',
      });
      await server.kill();
      await panel(fresh).getByRole('button', { name: '立即同步' }).click();
      await panel(fresh).getByRole('button', { name: '取消' }).click();
      await expect(panel(fresh).getByText('同步已停止，下次会接着做完。')).toBeVisible();
      await server.restart();
      expect(await sync(fresh)).toEqual(['1', '0', '0']);
      expect(await sync(page)).toEqual(['0', '0', '1']);
      expect(await everything(page)).toEqual(await everything(fresh));
    });

    await panel(page).getByRole('button', { name: '断开' }).click();
    await expect(panel(page).getByLabel('服务器地址')).toBeVisible();
  } finally {
    await one.dispose();
    await other.dispose();
    await server.dispose();
  }
});
