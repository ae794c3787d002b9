/** Backups and syncs that nobody starts: into the real downloads folder, to a real server. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { demoPages } from '../../demo/sites';
import type { ChoreStates } from '../../library/chores/chore';
import { hasRclone, RcloneServer } from '../../library/webdav/rclone.fixtures';
import { ExtensionBrowser, shotPath } from './extension-browser';
import { everything } from './library-data';
import { saveAll } from './saving';
import { expect, test } from './test';

const ALARM = 'chores';
const HOUR = 3_600_000;

const states = (browser: ExtensionBrowser) =>
  browser.worker.evaluate(async () => (await chrome.storage.local.get('chores')).chores as ChoreStates | undefined);

/** Turns the clock of a chore back: what was done is as long ago as this. */
async function longAgo(browser: ExtensionBrowser, chore: 'backup' | 'sync', ms: number): Promise<void> {
  await browser.worker.evaluate(
    async ([name, ago]) => {
      const { chores } = (await chrome.storage.local.get('chores')) as { chores: ChoreStates };
      const succeededAt = new Date(Date.now() - ago).toISOString();
      await chrome.storage.local.set({ chores: { ...chores, [name]: { ...chores[name], succeededAt } } });
    },
    [chore, ms] as const,
  );
}

/** It holds once the browser has permitted what it needs: a moment after it is pressed. */
async function choose(block: Locator, every: string): Promise<void> {
  await block.getByRole('radio', { name: every }).click();
  await expect(block.getByRole('radio', { name: every })).toBeChecked();
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test.describe('backups on a timer', () => {
  let downloads: string;
  let browser: ExtensionBrowser;
  const folder = () => join(downloads, '清样备份');
  const files = () => (existsSync(folder()) ? readdirSync(folder()).filter((name) => name.endsWith('.zip')) : []);
  const block = (page: Page) => page.getByRole('group', { name: '自动备份' }).first();

  test.beforeEach(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'qingyang-downloads-'));
    browser = await ExtensionBrowser.launch();
    await browser.allow('downloads');
    await browser.downloadTo(downloads);
  });
  test.afterEach(async () => {
    await browser.dispose();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('lands in the downloads folder without a page open, the oldest of ours goes, and it restores', async ({
    demo,
  }) => {
    test.setTimeout(100_000);
    for (const { path } of demoPages.slice(0, 3)) await saveAll(browser, demo.url + path);
    const page = await browser.openOwn('moving.html');
    const before = await everything(page);
    await choose(block(page), '每天');
    await expect(block(page).getByText('还没有做过。')).toBeVisible();
    await block(page).getByLabel('保留最近').selectOption('2');
    await expect.poll(() => browser.worker.evaluate(() => chrome.alarms.getAll())).toMatchObject([{ name: ALARM }]);
    await page.close();

    // Not twice, however often it is woken, its worker stopped in between.
    await Promise.all([browser.ring(ALARM), browser.ring(ALARM)]);
    await expect.poll(files, { timeout: 30_000 }).toHaveLength(1);
    await expect.poll(async () => (await states(browser))?.backup.succeededAt).toBeTruthy();
    await browser.ring(ALARM);
    const first = files();
    expect(first[0]).toMatch(/^清样自动备份 \d{4}-\d{2}-\d{2} \d{4}\.zip$/u);
    const zip = unzipSync(new Uint8Array(readFileSync(join(folder(), first[0] ?? ''))));
    expect(JSON.parse(strFromU8(zip['manifest.json'] ?? new Uint8Array())).counts.articles).toBe(before.records.length);

    // The reader's own file stays, whatever it is called.
    writeFileSync(join(folder(), '清样备份 2020-01-01.zip'), 'mine');
    for (const round of [1, 2]) {
      await longAgo(browser, 'backup', 25 * HOUR);
      await browser.ring(ALARM);
      await expect.poll(async () => (await states(browser))?.backup.files.length).toBe(2);
      await expect
        .poll(async () => Date.now() - Date.parse((await states(browser))?.backup.succeededAt ?? '') < HOUR)
        .toBe(true);
      await expect.poll(() => files().length, `round ${round}`).toBe(3);
    }
    expect(files()).toContain('清样备份 2020-01-01.zip');
    expect(files()).not.toContain(first[0]);

    const again = await browser.openOwn('moving.html');
    await expect(block(again).getByText(/上次备份：/u)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await again.emulateMedia({ colorScheme });
      await again.screenshot({ path: shotPath(`chores-backup-${colorScheme}`), fullPage: true });
      expect(await faultsOf(again)).toEqual([]);
    }
    const newest = (await states(browser))?.backup.files[0]?.path.split('/').pop() ?? '';
    const other = await ExtensionBrowser.launch();
    try {
      const fresh = await other.openOwn('moving.html');
      await fresh.locator('input[type=file]').first().setInputFiles(join(folder(), newest));
      await fresh.getByRole('button', { name: '恢复到资料库' }).click();
      await expect(fresh.getByText('恢复完毕')).toBeVisible();
      expect(await everything(fresh)).toEqual(before);
    } finally {
      await other.dispose();
    }
  });

  test('what was missed while the browser was closed is made up for; a failure says what to do, and is told', async ({
    demo,
  }) => {
    test.setTimeout(100_000);
    await saveAll(browser, demo.url + (demoPages[0]?.path ?? ''));
    const page = await browser.openOwn('moving.html');
    await choose(block(page), '每周');
    await block(page).getByRole('button', { name: '现在备份一次' }).click();
    await expect(block(page).getByText(/上次备份：/u)).toBeVisible({ timeout: 30_000 });
    await longAgo(browser, 'backup', 8 * 24 * HOUR);
    await browser.downloadTo(downloads);
    const alarms = () => browser.worker.evaluate(() => chrome.alarms.getAll());
    await expect
      .poll(async () => (await alarms())[0]?.scheduledTime ?? Number.POSITIVE_INFINITY)
      .toBeLessThan(Date.now() + HOUR);
    await browser.ring(ALARM);
    await expect.poll(files, { timeout: 30_000 }).toHaveLength(2);

    // A file stands where the folder has to be.
    rmSync(folder(), { recursive: true });
    writeFileSync(folder(), '');
    const moving = await browser.openOwn('moving.html');
    for (let times = 1; times <= 3; times++) {
      await block(moving).getByRole('button', { name: '现在备份一次' }).click();
      await expect.poll(async () => (await states(browser))?.backup.failures, { timeout: 30_000 }).toBe(times);
    }
    await expect(block(moving).getByText(/已连续 3 次没有成功.*请检查下载文件夹/u)).toBeVisible();
    await moving.screenshot({ path: shotPath('chores-failed'), fullPage: true });
    expect(await faultsOf(moving)).toEqual([]);
    await expect.poll(() => browser.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
    const library = await browser.openOwn('library.html');
    await expect(library.getByText('自动备份没有成功，请看“备份与搬家”')).toBeVisible();
    await library.screenshot({ path: shotPath('chores-library') });
    expect(await faultsOf(library)).toEqual([]);
    rmSync(folder());
    await block(moving).getByRole('button', { name: '现在备份一次' }).click();
    await expect.poll(() => browser.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
    expect(files()).toHaveLength(1);
  });
});

test('a sync on a timer: without a page open, once at a time, and its failures are told', async ({ demo }) => {
  test.skip(!hasRclone(), 'rclone is not installed: apt-get install rclone');
  test.setTimeout(100_000);
  const server = await RcloneServer.start();
  const browser = await ExtensionBrowser.launch({ hosts: ['*://127.0.0.1/*'] });
  try {
    await saveAll(browser, demo.url + (demoPages[0]?.path ?? ''));
    const page = await browser.openOwn('moving.html');
    const panel = page.getByRole('region', { name: '同步（WebDAV）' });
    const block = panel.getByRole('group', { name: '自动同步' }).first();
    await panel.getByLabel('服务器地址').fill(server.account.address);
    await panel.getByLabel('用户名').fill(server.account.user);
    await panel.getByLabel('应用密码').fill(server.account.password);
    await panel.getByRole('button', { name: '连接' }).click();
    await choose(block, '每小时');
    await browser.ring(ALARM);
    await expect(block.getByText(/上传 [1-9]\d*，取回 0/u)).toBeVisible({ timeout: 60_000 });
    const uploaded = readdirSync(join(server.folder, 'qingyang'), { recursive: true }).filter((name) =>
      /articles.*\.json$/u.test(String(name)),
    );
    expect(uploaded.length).toBeGreaterThan(0);
    await block.screenshot({ path: shotPath('chores-sync') });
    expect(await faultsOf(page)).toEqual([]);

    await test.step('a wrong password is told at once, and what to do', async () => {
      await browser.worker.evaluate(async () => {
        const { syncAccount } = (await chrome.storage.local.get('syncAccount')) as { syncAccount: object };
        await chrome.storage.local.set({ syncAccount: { ...syncAccount, password: 'wrong' } });
      });
      await longAgo(browser, 'sync', 2 * HOUR);
      await browser.ring(ALARM);
      await expect(block.getByText(/没有成功：用户名或密码不对。/u)).toBeVisible({ timeout: 30_000 });
      // An hour later, not before.
      await browser.ring(ALARM);
      expect((await states(browser))?.sync.failures).toBe(1);
    });
  } finally {
    await browser.dispose();
    await server.dispose();
  }
});
