import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-browsers.mjs';
import type { TabCommand } from '../../settings/commands';
import { copyExtensionInLanguage } from './extension-in-language';
import { Popup } from './popup';

/** The built extension under test. */
export const EXTENSION = resolve(process.env.EXTENSION_DIR ?? '.output/chrome-mv3');

export interface BrowserOptions {
  /** Show a real window (needs a display); real keys can then reach the browser itself. */
  headed?: boolean;
  /** X display of the window, `:99`; the environment's own without it. */
  display?: string;
  /** Language of the interface, `zh-CN` without it. */
  locale?: string;
  /** Sites that the browser has permitted: no test can press its question. `http://127.0.0.1/*` */
  hosts?: string[];
  /** Switches of the browser: `--enable-caret-browsing`, what F7 turns on. */
  switches?: string[];
  /** Folder of the profile, which is left as it is at the end; without it one that is deleted then. */
  profile?: string;
  /** Run the build itself, which speaks the browser's own language, and no copy in `locale`. */
  asBuilt?: boolean;
  /** Folder of the build; `EXTENSION` without it. */
  built?: string;
}

/** The part of Chromium's preferences that is changed here. */
interface Preferences {
  download?: object;
  extensions: { settings: Record<string, Record<string, { explicit_host: string[] }>> };
}

/** Times that a tab is looked for, a tenth of a second apart. */
const TAB_TRIES = 50;

/**
 * A real Chromium with the built extension on a profile folder of its own. `crash()` and `restart()` open the same
 * profile again, so what was on disk is there.
 */
export class ExtensionBrowser {
  context!: BrowserContext;
  worker!: Worker;
  /** Id of the extension: follows from its folder. */
  id!: string;
  private cdp!: CDPSession;
  private welcomed = false;

  /** The extension that this browser runs: a copy in the language that was asked for, or the build itself. */
  private get extension(): string {
    return this.options.asBuilt ? this.built : join(this.profile, 'extension-under-test');
  }

  private get built(): string {
    return this.options.built ?? EXTENSION;
  }

  private constructor(
    private readonly profile: string,
    private readonly options: BrowserOptions,
  ) {}

  static async launch(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
    const browser = new ExtensionBrowser(options.profile ?? mkdtempSync(join(tmpdir(), 'qingyang-e2e-')), options);
    const { built } = browser;
    if (!existsSync(join(built, 'manifest.json'))) throw new Error(`${built} is not built: run npm run build`);
    browser.welcomed = existsSync(join(browser.profile, 'Default'));
    if (!options.asBuilt) copyExtensionInLanguage(built, browser.extension, options.locale ?? 'zh-CN', options.hosts);
    await browser.start();
    return browser;
  }

  private async start(): Promise<void> {
    const { headed = false, locale = 'zh-CN', display } = this.options;
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found: apt-get install chromium, or set CHROMIUM to its path');
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath,
      // Playwright's own headless switch starts a shell without extensions; the new headless mode is asked for below.
      headless: false,
      ...(display ? { env: { ...process.env, DISPLAY: display } } : {}),
      viewport: headed ? null : { width: 1120, height: 760 },
      locale,
      args: [
        ...(headed ? ['--window-size=1120,860', '--window-position=0,0'] : ['--headless=new']),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${this.extension}`,
        `--load-extension=${this.extension}`,
        `--lang=${locale}`,
        // Letters are drawn the same on every machine: no hinting, no coloured edges, no profile of a screen.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        ...(this.options.switches ?? []),
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // No name leaves the machine.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
      ],
    });
    // What cannot be pressed says so by its name, and not the whole test by its end.
    this.context.setDefaultTimeout(30_000);
    const browser = this.context.browser();
    if (!browser) throw new Error('the browser of the context is gone');
    this.cdp = await browser.newBrowserCDPSession();
    const [running] = this.context.serviceWorkers();
    const started = this.context.waitForEvent('serviceworker', { timeout: 10_000 });
    this.worker = running ?? (await started.catch(() => this.explainAbsence()));
    started.catch(() => {});
    this.id = new URL(this.worker.url()).host;
    await this.closeWelcome();
  }

  /** The first page comes with a profile's first start. Its test opens it itself; the others have no tab that they did not open. */
  private async closeWelcome(): Promise<void> {
    if (this.welcomed) return;
    this.welcomed = true;
    const url = this.url('welcome.html');
    const isIt = (page: Page) => page.url() === url;
    const page =
      this.context.pages().find(isIt) ??
      (await this.context.waitForEvent('page', {
        predicate: async (opened) => {
          await opened.waitForLoadState().catch(() => {});
          return isIt(opened);
        },
        timeout: 10_000,
      }));
    await page.close();
  }

  /** A manifest that Chromium does not like makes the extension silently absent; loading it once more gives the reason. */
  private async explainAbsence(): Promise<never> {
    const load = this.cdp.send('Extensions.loadUnpacked' as 'Target.activateTarget', { path: this.extension } as never);
    const reason = await load.then(
      () => 'its service worker does not start',
      (error: Error) => error.message,
    );
    throw new Error(`The extension in ${this.built} did not load: ${reason}`);
  }

  /** Closes the browser as a user does and opens the same profile. */
  async restart(): Promise<void> {
    await this.context.close();
    await this.start();
  }

  /** As if the reader had allowed it: the browser's question cannot be answered by a test. The profile stays. */
  async allow(permission: string): Promise<void> {
    const path = join(this.extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const optional = manifest.optional_permissions.filter((name: string) => name !== permission);
    const permissions = [...manifest.permissions, permission];
    writeFileSync(path, JSON.stringify({ ...manifest, permissions, optional_permissions: optional }));
    await this.restart();
  }

  /** As if the reader had allowed these sites, `http://127.0.0.1/*`, one by one: they can be given back. The profile stays. */
  async permitSites(patterns: string[]): Promise<void> {
    await this.changePreferences((preferences) => {
      const own = preferences.extensions.settings[this.id];
      for (const held of ['active_permissions', 'granted_permissions']) {
        const permissions = own?.[held];
        if (!permissions) throw new Error(`the profile knows no ${held} of the extension`);
        permissions.explicit_host = patterns;
      }
    });
    await this.start();
  }

  /** Changes what the browser remembers in the profile, which takes its end. */
  private async changePreferences(change: (preferences: Preferences) => void): Promise<void> {
    await this.context.close();
    const path = join(this.profile, 'Default', 'Preferences');
    const preferences = JSON.parse(readFileSync(path, 'utf8')) as Preferences;
    change(preferences);
    writeFileSync(path, JSON.stringify(preferences));
  }

  /** Lets the browser write downloads as it does for a reader: into the downloads folder, which is this one. */
  async downloadTo(folder: string): Promise<void> {
    await this.changePreferences((preferences) => {
      preferences.download = { ...preferences.download, default_directory: folder, prompt_for_download: false };
    });
    await this.start();
    await this.cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
  }

  /** As if the time of an alarm had come. */
  async ring(name: string): Promise<void> {
    await this.worker.evaluate((alarm) => {
      const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
      event.dispatch({ name: alarm });
    }, name);
  }

  /** Kills the browser process that owns this profile with SIGKILL and opens the same profile. */
  async crash(): Promise<void> {
    const pid = Number(readlinkSync(join(this.profile, 'SingletonLock')).split('-').pop());
    const closed = new Promise<void>((done) => this.context.once('close', () => done()));
    process.kill(pid, 'SIGKILL');
    await closed;
    await this.start();
  }

  async dispose(): Promise<void> {
    await this.context.close().catch(() => {});
    if (!this.options.profile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Address of a page of the extension: `url('library.html')`. */
  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Opens a page of the extension: `openOwn('library.html#/article/1')`. */
  openOwn(path: string): Promise<Page> {
    return this.open(this.url(path));
  }

  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /**
   * A click on the toolbar button over `page`: opens the real popup and grants activeTab, headless too.
   * `chrome.action.openPopup()` would not grant it.
   * @param url where the tab is: for a page that did not load the test is told another address
   */
  async clickToolbarButton(page: Page, url = page.url()): Promise<Popup> {
    await page.bringToFront();
    const { targetId } = await this.tabAt(url);
    // Playwright's protocol types do not know the Extensions domain.
    await this.cdp.send('Extensions.triggerAction' as 'Target.activateTarget', { id: this.id, targetId } as never);
    return this.popup();
  }

  /** The tab that shows an address: the page of an error takes a moment to be said. */
  private async tabAt(url: string): Promise<{ targetId: string }> {
    for (let left = TAB_TRIES; ; left--) {
      const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((target) => target.url === url);
      if (tab) return tab;
      if (left === 0) throw new Error(`no tab shows ${url}`);
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }

  /** The popup that is open. */
  popup(): Promise<Popup> {
    return Popup.attach(this.cdp, this.url('popup.html'));
  }

  /**
   * Sends the browser's command event to the background. Headless Chromium has no keyboard shortcuts; unlike a key this
   * grants no activeTab, so the toolbar button has to have been clicked on the tab before.
   */
  async runCommand(command: TabCommand, page: Page): Promise<void> {
    await page.bringToFront();
    await this.worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab?: chrome.tabs.Tab): void };
      event.dispatch(name, tab);
    }, command);
  }

  /** Toolbar click and popup closed again: what is left is activeTab on this page. */
  async grantActiveTab(page: Page): Promise<void> {
    const popup = await this.clickToolbarButton(page);
    await popup.close();
  }

  /** Puts the extension in anew while the browser runs, as an update does: scripts of the old one stay behind in their pages. */
  async update(): Promise<void> {
    const started = this.context.waitForEvent('serviceworker');
    await this.cdp.send('Extensions.loadUnpacked' as 'Target.activateTarget', { path: this.extension } as never);
    this.worker = await started;
  }

  /** Takes the sight of files away, which what is loaded from a folder has and what is installed from the store has not. */
  async withholdFiles(): Promise<void> {
    interface DeveloperPrivate {
      updateProfileConfiguration(update: object): Promise<void>;
      updateExtensionConfiguration(update: object): Promise<void>;
    }
    const extensions = await this.open('chrome://extensions/');
    const started = this.context.waitForEvent('serviceworker');
    await extensions.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Without it an extension from a folder is not started again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
    }, this.id);
    this.worker = await started;
    await extensions.close();
  }

  /** Stops the service worker as the browser does after 30 idle seconds. `worker` speaks to the next run from then on. */
  async stopServiceWorker(): Promise<void> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    const running = targetInfos.find((target) => target.type === 'service_worker' && target.url.includes(this.id));
    if (running) await this.cdp.send('Target.closeTarget', { targetId: running.targetId });
  }

  /** A number that stays the same as long as the service worker is not stopped and started again. */
  workerRun(): Promise<number> {
    return this.worker.evaluate(() => {
      const world = self as unknown as { testRun?: number };
      world.testRun ??= Math.random();
      return world.testRun;
    });
  }
}

/** Folder for pictures that a human looks at: `.e2e-results/shots`. */
export function shotPath(name: string): string {
  const folder = resolve('.e2e-results/shots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

export function writeShot(name: string, png: Buffer): void {
  writeFileSync(shotPath(name), png);
}
