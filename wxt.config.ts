import { defineConfig, type WxtViteConfig } from 'wxt';
import type { CommandName } from './settings/commands';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/** Vite packs every worker whose address it finds in the code; of a file that never starts those that it names, it finds none. */
function withoutWorkers(name: string, file: string, addresses: RegExp): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code: string, id: string) {
      return id.includes(file) ? code.replaceAll(addresses, 'new URL("about:blank")') : undefined;
    },
  };
}

/** SQLite's package names two workers of its own, 250 kB in all, for ways to store that we do not use. */
const withoutUnusedSqliteWorkers = () =>
  withoutWorkers(
    'without-unused-sqlite-workers',
    'sqlite-wasm/dist/index.mjs',
    /new URL\("sqlite3-(?:worker1\.mjs|opfs-async-proxy\.js)", import\.meta\.url\)/g,
  );

/** Chrome's background may start no worker: the library's, 1.5 MB without chunks, is started by the offscreen page. */
const withoutLibraryWorker = () =>
  withoutWorkers(
    'without-library-worker',
    'library/engine/owner.ts',
    /new URL\('\.\/worker\.ts', import\.meta\.url\)/g,
  );

type Resolve = NonNullable<WxtViteConfig['resolve']>;

/** What is injected into pages is drawn by Preact, which has the interface of React at a twentieth of its size. */
function withPreact(resolve: Resolve = {}): Resolve {
  const compat = 'preact/compat';
  const names: Record<string, string> = {
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react-dom/client': 'preact/compat/client',
    'react-dom': compat,
    react: compat,
  };
  const alias = Object.entries(names).map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement }));
  const others = Array.isArray(resolve.alias)
    ? resolve.alias
    : Object.entries(resolve.alias ?? {}).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
  return { ...resolve, alias: [...alias, ...others] };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifest: ({ browser }) => ({
    default_locale: 'zh_CN',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      // What sends a picture's server the Referer that it wants to see. Firefox shows it to nobody, and does not let it be asked for
      // later; it does nothing on a site that was not permitted.
      browser === 'firefox' ? 'declarativeNetRequestWithHostAccess' : 'offscreen',
    ],
    // Asked for one by one, when the user turns the reader on for a site; nothing of it at install.
    // `tabs`: to mark the button over pages that are saved. `downloads`: to put backups into the downloads folder while no page is
    // open, and to take the oldest away. The other is asked for when pictures are kept.
    optional_permissions: [
      'tabs',
      'downloads',
      ...(browser === 'firefox' ? [] : ['declarativeNetRequestWithHostAccess']),
    ],
    // Browsers give `*://site/*` only where one pattern here holds all of it: not two, each with its scheme.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandToggleReader__' },
      'save-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSavePage__' },
    } satisfies Record<CommandName, object>,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'qingyang@qingyang.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  hooks: {
    // docs/decisions/0013-preact-in-pages.md
    'vite:build:extendConfig': (entrypoints, config) => {
      const isOf = (wanted: string) => entrypoints.some(({ name }) => name === wanted);
      if (isOf('page-reader')) config.resolve = withPreact(config.resolve);
      // Alone it is built for Chrome, as one script; Firefox's shares chunks with the pages.
      if (isOf('background') && entrypoints.length === 1)
        config.plugins = [...(config.plugins ?? []), withoutLibraryWorker()];
    },
  },
  vite: () => ({
    optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
    worker: { format: 'es', plugins: () => [withoutUnusedSqliteWorkers()] },
  }),
});
