import { onPageAlone } from '../in-page/present';
import { fromDocument } from './from-document';
import { liveOptions } from './live';
import type { Page } from './page';

/** What a script tells of the page it runs in; plain data, read outside of it (capture/read-walked.ts). */
export type Walked =
  | {
      page: Page;
      /** Charset that the browser decoded the page from. */
      charset: string;
    }
  /** Walking failed. */
  | { error: string; url: string; title: string; charset: string };

/** Walks the document this runs in, as it is without the extension. Never throws: what goes wrong is in `error`. */
export function walkHere(): Walked {
  const charset = document.characterSet;
  try {
    return { page: onPageAlone(() => fromDocument(document, liveOptions(document))), charset };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { error: message, url: document.URL, title: document.title, charset };
  }
}
