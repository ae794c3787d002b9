import { browser } from 'wxt/browser';

/** The browser lets no extension into this page: its own pages, the add-on store, other extensions, a page that crashed. */
export class PageClosed extends Error {
  override readonly name = 'PageClosed';
}

/** What a script of ours gives that is put into the page of a tab. Needs activeTab. @throws {PageClosed} also where it gives nothing */
export async function runInTab(tabId: number, file: '/page-capture.js' | '/page-html.js'): Promise<string> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, files: [file] })
    .catch((error: unknown) => {
      throw new PageClosed(error instanceof Error ? error.message : String(error));
    });
  if (typeof injected?.result !== 'string') throw new PageClosed(`${file} gave nothing`);
  return injected.result;
}
