import { browser } from 'wxt/browser';
import { type WhyClosed, whyClosed } from './why-closed';

/** Why the browser let no script of ours into a page, from its error. Where the extension may see files, it was no file. */
export async function askWhyClosed(error: unknown): Promise<WhyClosed> {
  const why = whyClosed(error instanceof Error ? error.message : String(error));
  if (why !== 'withheld') return why;
  return (await browser.extension.isAllowedFileSchemeAccess()) ? 'unknown' : why;
}
