import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Marionette } from './marionette';

const BUILD = '.output/firefox-mv3';
const ADD_ON = 'qingyang@qingyang.example';
/** Firefox gives each installation an address of its own; the tests choose it. */
const ADDRESS = 'c0ffee00-1234-4abc-8def-0123456789ab';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: ADDRESS }),
  // an unsigned add-on in the profile is installed and switched on, as a signed one is by its user
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'marionette.port': 0,
  'intl.accept_languages': 'zh-CN,zh',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage': 'about:blank',
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  // a browser that is killed each time would ask at its fourth start whether something is wrong
  'toolkit.startup.max_resumed_crashes': -1,
  // no word leaves the machine
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
};

/** Milliseconds after which no answer of a page is waited for any more. */
const FORGOTTEN = 4000;

/** Milliseconds that a machine with other work may take to start a browser. */
const STARTING = 60_000;

/** A real Firefox with the built extension installed in a profile of its own. `crash()` opens the same profile again. */
export class ExtensionFirefox {
  private process!: ChildProcess;
  private marionette!: Marionette;

  private constructor(
    private readonly profile: string,
    private readonly isKept: boolean,
  ) {}

  /** Where files go that are downloaded. */
  get downloads(): string {
    return join(this.profile, 'downloads');
  }

  /** @param kept A folder for the profile, which stays with what is in it; else one of its own. */
  static async launch(kept?: string): Promise<ExtensionFirefox> {
    if (kept) mkdirSync(kept, { recursive: true });
    const profile = kept ?? mkdtempSync(join(tmpdir(), 'qingyang-firefox-'));
    const isNew = !existsSync(join(profile, 'prefs.js')); // Firefox writes it at its first start
    const firefox = new ExtensionFirefox(profile, kept !== undefined);
    firefox.install();
    await firefox.start();
    if (isNew) await firefox.leaveWelcome();
    return firefox;
  }

  /** Waits for the tab that a new installation opens, and closes it: one that came later would stand over the tests' own. */
  private async leaveWelcome(): Promise<void> {
    await until(
      'the welcome tab, closed',
      () =>
        this.inBrowser<boolean>(
          `const welcome = window.gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === args[0]);
           if (welcome && window.gBrowser.tabs.length > 1) window.gBrowser.removeTab(welcome);
           return welcome !== undefined;`,
          this.url('welcome.html'),
        ),
      STARTING,
    );
    const [handle] = (await this.marionette.send('WebDriver:GetWindowHandles')) as string[];
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  private install(): void {
    if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error(`${BUILD} is not built: run npm run build`);
    const packed = join(this.profile, 'packed');
    rmSync(packed, { recursive: true, force: true });
    execFileSync('node_modules/.bin/web-ext', ['build', '--no-config-discovery', '-s', BUILD, '-a', packed], {
      stdio: 'pipe',
    });
    const [zip] = readdirSync(packed);
    mkdirSync(join(this.profile, 'extensions'), { recursive: true });
    copyFileSync(join(packed, zip ?? ''), join(this.profile, 'extensions', `${ADD_ON}.xpi`));
    const preferences = {
      ...PREFERENCES,
      'browser.download.folderList': 2,
      'browser.download.dir': this.downloads,
      'browser.download.alwaysOpenPanel': false,
    };
    mkdirSync(this.downloads, { recursive: true });
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(this.profile, 'user.js'), lines.join('\n'));
  }

  private async start(): Promise<void> {
    const portFile = join(this.profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true }); // a killed Firefox leaves it behind
    this.process = spawn(
      process.env.FIREFOX ?? 'firefox-esr',
      ['--marionette', '-remote-allow-system-access', '--no-remote', '--headless', '--profile', this.profile],
      { stdio: 'ignore' },
    );
    const port = await until(
      'Firefox listens',
      () => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : null),
      STARTING,
    );
    this.marionette = await Marionette.connect(port);
    await until(
      'the extension runs',
      () =>
        this.inBrowser<boolean>(
          `return WebExtensionPolicy.getByID(args[0])?.extension?.backgroundState !== undefined;`,
          ADD_ON,
        ),
      STARTING,
    );
  }

  /** Kills the browser with SIGKILL and opens the same profile; `between`: what is done to the profile meanwhile. */
  async crash(between: (profile: string) => void = () => undefined): Promise<void> {
    await this.kill();
    between(this.profile);
    await this.start();
  }

  async dispose(): Promise<void> {
    await this.kill();
    if (!this.isKept) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async kill(): Promise<void> {
    const gone = new Promise((done) => this.process.once('exit', done));
    this.process.kill('SIGKILL');
    await gone;
    this.marionette.close();
  }

  /** Offers a newer version, as the browser does once a day. @returns whether it was put in at once */
  async offerUpdate(): Promise<boolean> {
    const folder = join(this.profile, 'newer');
    cpSync(BUILD, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0.0' }));
    const packed = join(this.profile, 'packed-newer');
    execFileSync('node_modules/.bin/web-ext', ['build', '--no-config-discovery', '-s', folder, '-a', packed], {
      stdio: 'pipe',
    });
    const [zip] = readdirSync(packed);
    return this.inBrowser<boolean>(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
       const install = await AddonManager.getInstallForFile(new FileUtils.File(args[1]));
       await new Promise((done) => {
         install.addListener({ onInstallEnded: done, onInstallFailed: done, onInstallPostponed: done });
         void install.install().catch(done);
       });
       return (await AddonManager.getAddonByID(args[0])).version === '99.0.0';`,
      ADD_ON,
      join(packed, zip ?? ''),
    );
  }

  /** Ends the extension and starts it anew, as switching it off and on does. */
  async reloadExtension(): Promise<void> {
    await this.inBrowser(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(args[0])).reload();`,
      ADD_ON,
    );
  }

  /** Switches the extension off, or on again. */
  async switchExtension(on: boolean): Promise<void> {
    await this.inBrowser(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const extension = await AddonManager.getAddonByID(args[0]);
       await (args[1] ? extension.enable() : extension.disable());`,
      ADD_ON,
      on,
    );
  }

  /** Address of a page of the extension: `url('library.html')`. */
  url(path: string): string {
    return `moz-extension://${ADDRESS}/${path}`;
  }

  async open(url: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens an address in a tab of its own, which is the selected one from then on. */
  async openBeside(url: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.open(url);
  }

  /** Runs the body of an async function in the page; `args` are what follows. */
  inPage<Result>(body: string, ...parameters: unknown[]): Promise<Result> {
    return this.marionette.run<Result>('content', body, parameters);
  }

  /** Runs the body of an async function in the browser's own window. */
  inBrowser<Result>(body: string, ...parameters: unknown[]): Promise<Result> {
    const window = `const window = Services.wm.getMostRecentWindow('navigator:browser');`;
    return this.marionette.run<Result>('chrome', window + body, parameters);
  }

  /** A click on the toolbar button, which opens the popup and grants activeTab. */
  async clickToolbarButton(): Promise<void> {
    await this.inBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      ADD_ON,
    );
  }

  /** What the toolbar button says of itself over the selected tab. */
  titleOfToolbarButton(): Promise<string> {
    return this.inBrowser<string>(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
       return action.getContextData(window.gBrowser.selectedTab).title;`,
      ADD_ON,
    );
  }

  /** Value of an expression in the open popup, where `document` is the popup's; null where there is none. */
  inPopup<Result>(expression: string): Promise<Result | null> {
    return this.askFrame<Result>(
      `[...window.document.querySelectorAll('browser.webextension-popup-browser')]
         .find((browser) => browser.currentURI?.spec.includes('popup.html'))`,
      `const { document } = content; return ${expression};`,
    );
  }

  closePopup(): Promise<void> {
    return this.inBrowser(
      `for (const browser of window.document.querySelectorAll('browser.webextension-popup-browser')) browser.closest('panel')?.hidePopup();`,
    );
  }

  /** Presses the shortcut of a command as the browser would: by its key element. */
  async pressShortcut(letter: string): Promise<void> {
    await this.inBrowser(
      `const keys = [...window.document.querySelectorAll('keyset[id^=ext-keyset] key')];
       const key = keys.find((candidate) => candidate.getAttribute('key')?.toUpperCase() === args[0]);
       if (!key) throw new Error('no shortcut on ' + args[0] + ' among ' + keys.map((one) => one.getAttribute('key')));
       key.doCommand();`,
      letter,
    );
  }

  /**
   * Value of an expression in the open reader, where `document` is the reader's; null where there is none. It stands in a
   * closed shadow root, into which only the browser itself can look.
   */
  inReader<Result = unknown>(expression: string): Promise<Result | null> {
    return this.besidePage<Result>(
      `const find = () => {
         for (const host of [...content.document.documentElement.children].reverse()) {
           const shadow = host.openOrClosedShadowRoot;
           const dialog = shadow?.querySelector('dialog') ?? shadow?.querySelector('div')?.openOrClosedShadowRoot?.querySelector('dialog');
           const frame = dialog?.querySelector('iframe');
           if (dialog) return frame ? [frame.contentDocument, frame.contentWindow] : [dialog, content];
         }
       };
       const [document, window] = find();
       const getComputedStyle = (element) => window.getComputedStyle(element);
       return ${expression};`,
    );
  }

  /** What the notice over the page says where it can be seen, null where there is none. */
  inNotice(): Promise<string | null> {
    return this.besidePage<string>(
      `for (const host of content.document.documentElement.children) {
         const slip = host.openOrClosedShadowRoot?.querySelector('.slip');
         const box = slip?.getBoundingClientRect();
         if (box && box.top >= 0 && box.bottom <= content.innerHeight && box.right <= content.innerWidth) return slip.textContent;
       }`,
    );
  }

  /** Runs the body of a function beside the page in the selected tab, where closed shadow roots are open. */
  private besidePage<Result>(body: string): Promise<Result | null> {
    return this.askFrame<Result>('window.gBrowser.selectedBrowser', body);
  }

  /**
   * Runs the body of a function beside the page of a `<browser>`, which an expression in the browser's window names. A page that is
   * still being loaded, or just left, forgets what it was asked: that gives null, after `FORGOTTEN`.
   */
  private askFrame<Result>(browser: string, body: string): Promise<Result | null> {
    return this.inBrowser<Result | null>(
      `const browser = ${browser};
       if (!browser) return null;
       const { messageManager } = browser;
       const reply = 'qingyang-test-' + Math.random();
       const script = '{ let value = null; try { value = (() => {' + args[0] + '})() ?? null; } catch {} sendAsyncMessage('
         + JSON.stringify(reply) + ', value); }';
       return new Promise((done) => {
         const answer = (value) => {
           messageManager.removeMessageListener(reply, heard);
           window.clearTimeout(timer);
           done(value);
         };
         const heard = ({ data }) => answer(data);
         const timer = window.setTimeout(answer, args[1], null);
         messageManager.addMessageListener(reply, heard);
         messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
       });`,
      body,
      FORGOTTEN,
    );
  }

  /** Real key presses in the page, held down together; `\uE00C` is Escape, `\uE009` Control, as WebDriver writes them. */
  async pressKey(...keys: string[]): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Gives a file to an `<input type=file>` of the page, hidden or not. */
  giveFile(selector: string, path: string): Promise<void> {
    return this.typeInto(selector, path);
  }

  /** Types as a user does. */
  async typeInto(selector: string, text: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const found = await this.marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id] = Object.values((found as { value: Record<string, string> }).value);
    await this.marionette.send('WebDriver:ElementSendKeys', { id, text });
  }

  /** Permits what the extension may ask for, as if the user had answered the browser's question with yes. */
  async grant(granted: { origins: string[]; permissions: string[] }): Promise<void> {
    await this.inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       await ExtensionPermissions.add(args[0], args[1], extension);`,
      ADD_ON,
      granted,
    );
  }

  /** A click of a user, not of a script. */
  async clickInPage(selector: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const found = await this.marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id] = Object.values((found as { value: Record<string, string> }).value);
    await this.marionette.send('WebDriver:ElementClick', { id });
  }

  /**
   * The browser's own zoom, as Ctrl+Plus, of the selected tab, in a window in which a page has 1280 × 1024 px at 100 %.
   * @param factor 2 for 200 %
   */
  async zoom(factor: number): Promise<void> {
    const size = () => this.inPage<[number, number]>(`return [innerWidth, innerHeight];`);
    await this.inBrowser(`window.ZoomManager.zoom = args[0];`, factor);
    await until(`a window for ${factor * 100} %`, async () => {
      const [width, height] = await size();
      const off = [1280 - Math.round(width * factor), 1024 - Math.round(height * factor)];
      if (off.every((pixels) => Math.abs(pixels) < factor)) return true;
      await this.inBrowser(`window.resizeBy(args[0], args[1]);`, ...off);
      return false;
    });
  }

  /** What the browser's console has kept, with what went wrong in the extension: for a test that failed. */
  complaints(): Promise<string> {
    return this.inBrowser<string>(
      `return Services.console.getMessageArray().slice(-30).map((message) => {
         try { message.QueryInterface(Ci.nsIScriptError); } catch { return String(message.message); }
         return message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')';
       }).join('\\n');`,
    );
  }

  async screenshot(file: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const shot = (await this.marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    writeFileSync(file, Buffer.from(shot.value, 'base64'));
  }

  /** How many frames the selected tab holds, those too that the page itself cannot see. */
  frames(): Promise<number> {
    return this.inBrowser<number>('return window.gBrowser.selectedBrowser.browsingContext.children.length;');
  }
}

/** Answers that are waited for at the least: those of a page that is just left come late, and empty. */
const FEWEST = 5;

/** Waits for something to be true and gives it back. @throws after `most` milliseconds, saying what did not come */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value> | Value,
  most = 20_000,
): Promise<NonNullable<Value>> {
  const start = Date.now();
  for (let asked = 1; ; asked++) {
    const value = await Promise.resolve(ask()).catch(() => null);
    if (value) return value;
    if (asked >= FEWEST && Date.now() - start > most) throw new Error(`it did not come: ${what}`);
    await wait(100);
  }
}
