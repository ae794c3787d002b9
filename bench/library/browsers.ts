/** A real browser with the built extension, as the bench drives it: Chromium or Firefox on a profile of its own. */
import type { Page } from '@playwright/test';
import type { AnswerOf, Messages, RequestOf } from '../../messages';
import { ExtensionBrowser } from '../../tests/e2e/extension-browser';
import { ExtensionFirefox } from '../../tests/firefox/extension-firefox';

export type BrowserName = 'chromium' | 'firefox';

export interface BenchBrowser {
  readonly name: BrowserName;
  /** Runs the body of an async function in a page of the extension; `ask(name, request)` in it asks the library. */
  run<Result>(body: string, ...parameters: unknown[]): Promise<Result>;
  /** Shuts the browser down as a user does and starts it again on the same profile; null where it is not driven so. */
  restart(): Promise<void>;
  /** SIGKILL, and the same profile again. */
  crash(): Promise<void>;
  dispose(): Promise<void>;
  /** The page that `run` runs in. */
  open(path: string): Promise<void>;
}

/** Asks until the owner listens, as the client of the library does. */
const ASK = `
  const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;
  const ask = async (name, request) => {
    for (let tries = 0; ; tries++) {
      const reply = await api.runtime.sendMessage({ ask: name, request }).catch((error) => ({ lost: String(error) }));
      if (reply && 'answer' in reply) return reply.answer;
      if (reply && 'error' in reply) throw new Error(name + ': ' + reply.failure + ': ' + reply.error);
      if (tries > 300) throw new Error(name + ' is not answered');
      await api.runtime.sendMessage({ ask: 'background.wakeLibrary' }).catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, 50));
    }
  };`;

/** @param profile A folder that is kept. */
export async function launch(name: BrowserName, profile?: string): Promise<BenchBrowser> {
  return name === 'chromium' ? Chromium.launch(profile) : Firefox.launch(profile);
}

export function ask<Name extends keyof Messages>(
  browser: BenchBrowser,
  name: Name,
  request: RequestOf<Name>,
): Promise<AnswerOf<Name>> {
  return browser.run<AnswerOf<Name>>('return ask(args[0], args[1]);', name, request ?? null);
}

export class Chromium implements BenchBrowser {
  readonly name = 'chromium';
  private page!: Page;

  private constructor(readonly extension: ExtensionBrowser) {}

  static async launch(profile?: string): Promise<Chromium> {
    const browser = new Chromium(await ExtensionBrowser.launch(profile ? { profile } : {}));
    await browser.open('options.html');
    return browser;
  }

  async run<Result>(body: string, ...parameters: unknown[]): Promise<Result> {
    const script = `(async (...args) => { ${ASK} ${body} })(...${JSON.stringify(parameters)})`;
    return (await this.page.evaluate(script)) as Result;
  }

  async open(path: string): Promise<void> {
    await this.page?.close().catch(() => undefined);
    this.page = await this.extension.open(this.extension.url(path));
  }

  /** The page, for what only a hand does. */
  get shown(): Page {
    return this.page;
  }

  async restart(): Promise<void> {
    await this.extension.restart();
    await this.open('options.html');
  }

  async crash(): Promise<void> {
    await this.extension.crash();
    await this.open('options.html');
  }

  dispose(): Promise<void> {
    return this.extension.dispose();
  }
}

class Firefox implements BenchBrowser {
  readonly name = 'firefox';

  private constructor(private readonly extension: ExtensionFirefox) {}

  static async launch(profile?: string): Promise<Firefox> {
    const browser = new Firefox(await ExtensionFirefox.launch(profile));
    await browser.open('options.html');
    return browser;
  }

  run<Result>(body: string, ...parameters: unknown[]): Promise<Result> {
    // The sandbox that this runs in sees the page's objects from outside: texts cross, objects do not.
    return this.extension.inPage<Result>(
      `const globalThis = { browser: window.browser }; ${ASK} ${body}`,
      ...parameters,
    );
  }

  open(path: string): Promise<void> {
    return this.extension.open(this.extension.url(path));
  }

  async restart(): Promise<void> {
    await this.crash();
  }

  async crash(): Promise<void> {
    await this.extension.crash();
    await this.open('options.html');
  }

  dispose(): Promise<void> {
    return this.extension.dispose();
  }
}
