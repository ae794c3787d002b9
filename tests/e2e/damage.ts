/** Damage done to the library's file from outside, as a failing disk does it; and asking the library without its pages. */
import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

type Reply<Answer> = { answer: Answer } | { error: string; failure: string };

/** Asks the library from a page of the extension as its own pages do. @throws with the failure's id */
export async function askLibrary<Answer>(page: Page, ask: string, request?: unknown): Promise<Answer> {
  let reply: Reply<Answer> | undefined;
  await expect
    .poll(async () => {
      reply = await send<Answer>(page, ask, request);
      return reply !== undefined;
    }, 'an answer of the library')
    .toBe(true);
  if (!reply || 'error' in reply) throw new Error(`${reply?.failure}: ${reply?.error}`);
  return reply.answer;
}

/** What came back; undefined where nobody listens yet, or the one who did is gone. */
function send<Answer>(page: Page, ask: string, request: unknown): Promise<Reply<Answer> | undefined> {
  return page.evaluate(
    async ([name, body]) => {
      await chrome.runtime.sendMessage({ ask: 'background.wakeLibrary' });
      return chrome.runtime.sendMessage({ ask: name, request: body }).catch(() => undefined);
    },
    [ask, request] as const,
  );
}

/** Stops the owner of the library, writes zeros over a part of its file (in bytes of the database), and lets it be. */
export async function damage(browser: ExtensionBrowser, page: Page, from: number, length: number): Promise<void> {
  await browser.worker.evaluate(() => chrome.offscreen.closeDocument());
  // The pool keeps the database behind a page of its own.
  await expect.poll(() => overwrite(page, 4096 + from, length), 'the file to be free').toBe(true);
}

/** Writes zeros over a part of the pool's file that holds the library. False while its owner still has it. */
function overwrite(page: Page, position: number, length: number): Promise<boolean> {
  return page.evaluate(
    async ([at, zeros]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await (await root.getDirectoryHandle('library')).getDirectoryHandle('.opaque');
      for await (const handle of folder.values()) {
        const entry = handle as FileSystemFileHandle;
        if (!(await (await entry.getFile()).slice(0, 20).text()).startsWith('/library.sqlite3\0')) continue;
        const stream = await entry.createWritable({ keepExistingData: true }).catch((error: DOMException) => {
          if (error.name === 'NoModificationAllowedError') return null;
          throw error;
        });
        await stream?.write({ type: 'write', position: at, data: new Uint8Array(zeros) });
        await stream?.close();
        return stream !== null;
      }
      throw new Error('there is no library to damage');
    },
    [position, length] as const,
  );
}
