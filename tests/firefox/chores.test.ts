/** A backup that nobody starts, in Firefox: into the downloads folder, and the oldest taken away. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExtensionFirefox, until } from './extension-firefox';

let firefox: ExtensionFirefox;

beforeAll(async () => {
  firefox = await ExtensionFirefox.launch();
});

afterAll(async () => {
  await firefox?.dispose();
});

function backups(): string[] {
  const [folder] = readdirSync(firefox.downloads).filter((name) => !name.includes('.'));
  const path = folder && join(firefox.downloads, folder);
  return path && existsSync(path)
    ? readdirSync(path).flatMap((name) => (name.endsWith('.zip') ? join(path, name) : []))
    : [];
}

const run = () =>
  firefox.inPage(
    `await window.browser.runtime.sendMessage({ ask: 'background.runChore', request: { chore: 'backup' } });`,
  );
const record = () =>
  firefox.inPage<{ succeededAt: string | null; files: unknown[]; running: unknown; failure: unknown }>(
    `return JSON.parse(JSON.stringify((await window.browser.storage.local.get('chores')).chores.backup));`,
  );

it('lands in the downloads folder; the oldest goes, after a restart of the browser too', async () => {
  await firefox.grant({ origins: [], permissions: ['downloads'] });
  await firefox.open(firefox.url('moving.html'));
  await firefox.inPage(
    `const { settings } = await window.browser.storage.local.get('settings');
     await window.browser.storage.local.set({ settings: { ...settings, autoBackup: 'weekly', keepBackups: 1 } });`,
  );
  await run();
  const [first = ''] = await until('the first backup', () => (backups().length > 0 ? backups() : null));
  await until('its end', async () => (await record()).succeededAt);
  const zip = unzipSync(new Uint8Array(readFileSync(first)));
  expect(JSON.parse(strFromU8(zip['manifest.json'] ?? new Uint8Array())).format).toBe('qingyang-backup');

  await firefox.crash();
  await firefox.grant({ origins: [], permissions: ['downloads'] });
  await firefox.open(firefox.url('moving.html'));
  const before = (await record()).succeededAt;
  await run();
  await until('the second backup', async () => (await record()).succeededAt !== before || null);
  expect(await record()).toMatchObject({ failure: null, running: null, files: [expect.anything()] });
  await until('the first to be gone', () => backups().length === 1 || null);
  expect(backups()).not.toContain(first);
});
