/** Damage done to the library's file from outside, as a failing disk does it; and asking the library without its pages. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

/** Asks the library from a page of the extension as its own pages do. @throws with the failure's id. */
export async function askLibrary<Answer>(page: Page, ask: string, request?: unknown): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return (await page.evaluate(
        async ([name, body]) => {
          await chrome.runtime.sendMessage({ ask: 'background.wakeLibrary' });
          const reply = await chrome.runtime.sendMessage({ ask: name, request: body });
          if ('error' in reply) throw new Error(`${reply.failure}: ${reply.error}`);
          return reply.answer;
        },
        [ask, request] as const,
      )) as Answer;
    } catch (error) {
      if (tries > 20 || !/Receiving end|reading 'answer'|undefined/.test(String(error))) throw error;
      await page.waitForTimeout(100);
    }
  }
}

/** Stops the owner of the library, writes zeros over a part of its file (in bytes of the database), and lets it be. */
export async function damage(browser: ExtensionBrowser, page: Page, from: number, length: number): Promise<void> {
  await browser.worker.evaluate(() => chrome.offscreen.closeDocument());
  await page.evaluate(
    async ([at, zeros]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await (await root.getDirectoryHandle('library')).getDirectoryHandle('.opaque');
      for await (const handle of folder.values()) {
        const entry = handle as FileSystemFileHandle;
        if (!(await (await entry.getFile()).slice(0, 20).text()).startsWith('/library.sqlite3\0')) continue;
        for (let tries = 0; ; tries++) {
          try {
            const stream = await entry.createWritable({ keepExistingData: true });
            // The pool keeps the database behind a page of its own.
            await stream.write({ type: 'write', position: 4096 + at, data: new Uint8Array(zeros) });
            await stream.close();
            return;
          } catch (error) {
            if (tries > 50) throw error;
            await new Promise((resume) => setTimeout(resume, 100));
          }
        }
      }
      throw new Error('there is no library to damage');
    },
    [from, length] as const,
  );
}
