/** For pages of the extension, which have a DOM: what the extraction makes of an original that the library keeps. */
import { extract } from '../extract';
import type { Extraction } from '../extract/article';
import { fromDocument } from '../page/from-document';
import { repair } from '../page/repair';

/** Nothing of the page runs or is loaded. @param url Address it was saved from. */
export function extractOriginal(html: string, url: string): Extraction {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return extract(fromDocument(parsed, { url }), { repair });
}
