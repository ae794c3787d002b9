import { type CDPSession, expect } from '@playwright/test';

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/**
 * The extension's real popup. Playwright makes no Page of an action popup, so this speaks the DevTools protocol to its
 * target. A popup closes when it loses the focus: use it before turning to another page.
 */
export class Popup {
  private nextId = 0;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly targetId: string,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply = JSON.parse(event.message) as Reply;
      if (reply.id !== undefined) this.waiting.get(reply.id)?.(reply);
    });
  }

  static async attach(browser: CDPSession, url: string): Promise<Popup> {
    let targetId = '';
    await expect
      .poll(async () => {
        const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'page' }] });
        targetId = targetInfos.find((target) => target.url.startsWith(url) && !target.attached)?.targetId ?? '';
        return targetId;
      })
      .not.toBe('');
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Popup(browser, targetId, sessionId);
  }

  private send(method: string, params: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.nextId;
      this.waiting.set(id, (reply) => {
        this.waiting.delete(id);
        if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
        else resolve(reply.result);
      });
      const message = JSON.stringify({ id, method, params });
      this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }

  /** Value of a JavaScript expression in the popup; promises are awaited. */
  async evaluate<T = unknown>(expression: string): Promise<T> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    })) as Evaluated;
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as T;
  }

  async waitFor(expression: string): Promise<void> {
    await expect.poll(() => this.evaluate(`!!(${expression})`), { message: expression }).toBe(true);
  }

  /** Visible text of the first element that the selector finds, '' where there is none. */
  text(selector: string): Promise<string> {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  }

  /** Accessible names of the buttons, in document order. */
  buttons(): Promise<string[]> {
    return this.evaluate(
      `[...document.querySelectorAll('button')].map((b) => (b.getAttribute('aria-label') ?? b.innerText).trim())`,
    );
  }

  /** Waits for a button with such an accessible name, and presses it. */
  async press(name: RegExp): Promise<void> {
    const find = `[...document.querySelectorAll('button')].find((b) =>
      !b.disabled && ${name}.test((b.getAttribute('aria-label') ?? b.innerText).trim()))`;
    await this.waitFor(find);
    await this.evaluate(`(${find}).click()`);
  }

  /** What the popup's `prefers-color-scheme` is to say. */
  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  async screenshot(): Promise<Buffer> {
    const shot = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(shot.data, 'base64');
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId });
  }
}
