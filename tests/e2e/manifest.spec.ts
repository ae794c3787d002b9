/** What the extension asks for when it is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXTENSION } from './extension-browser';
import { expect, test } from './test';

type Manifest = chrome.runtime.ManifestV3 & { background?: { scripts?: string[] } };

const FIREFOX = resolve('.output/firefox-mv3');
const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

test.describe('the built manifest', () => {
  for (const [browser, folder] of [
    ['Chrome', EXTENSION],
    ['Firefox', FIREFOX],
  ] as const) {
    test(`${browser}: no host permission, nothing that runs by itself, nothing that a page can find`, () => {
      const manifest = read(folder);
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.host_permissions).toBeUndefined();
      // Asked for one site at a time, by the browser, when the user turns something on for it.
      expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
      expect(manifest.optional_permissions).toEqual(
        browser === 'Chrome' ? ['tabs', 'downloads', 'declarativeNetRequestWithHostAccess'] : ['tabs', 'downloads'],
      );
      expect(manifest.content_scripts).toBeUndefined();
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
      const wanted = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
      expect([...(manifest.permissions ?? [])].sort()).toEqual(
        browser === 'Chrome' ? [...wanted.slice(0, 3), 'offscreen', ...wanted.slice(3)] : wanted,
      );
    });

    test(`${browser}: no script is loaded from elsewhere`, () => {
      const csp = (read(folder).content_security_policy as { extension_pages: string }).extension_pages;
      expect(csp).toBe("script-src 'self' 'wasm-unsafe-eval'; object-src 'self'");
      const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
      for (const page of pages) {
        expect(readFileSync(join(folder, page), 'utf8'), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      }
    });
  }
});

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
