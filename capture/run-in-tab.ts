import { browser } from 'wxt/browser';
import { askWhyClosed } from './ask-why-closed';
import type { NotRead, WhyClosed } from './why-closed';

/** The browser lets no extension into this page: its own pages, the add-on store, other extensions, a page that crashed. */
export class PageClosed extends Error {
  override readonly name = 'PageClosed';

  constructor(
    message: string,
    readonly why: WhyClosed = 'unknown',
  ) {
    super(message);
  }
}

/**
 * What a script of ours gives that is put into the page of a tab. Needs activeTab.
 * @param now does not wait until the page is there: one that hangs on a script of its own may never be
 * @throws {PageClosed} also where it gives nothing
 */
export async function runInTab(
  tabId: number,
  file: '/page-capture.js' | '/page-html.js',
  now: boolean,
): Promise<string> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, files: [file], injectImmediately: now })
    .catch(async (error: unknown) => {
      throw new PageClosed(error instanceof Error ? error.message : String(error), await askWhyClosed(error));
    });
  const given = injected?.result as string | NotRead | null | undefined;
  if (typeof given !== 'string') throw new PageClosed(`${file} gave nothing`, given?.closed);
  return given;
}
