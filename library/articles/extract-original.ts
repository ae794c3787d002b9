/** For pages of the extension, which have a DOM: what the extraction makes of an original that the library keeps. */
import { extract } from '../../extract';
import type { Extraction } from '../../extract/article';
import { joinAll } from '../../extract/pages/join-pages';
import { repair } from '../../gbk/repair';
import { fromDocument } from '../../page/from-document';
import { furtherOriginalsIn } from '../../page/further-originals';
import { withGroupedPictures } from '../../page/single-file';

/** Nothing of the page runs or is loaded. @param url Address it was saved from. */
export function extractOriginal(html: string, url: string): Extraction {
  const parsed = new DOMParser().parseFromString(withGroupedPictures(html), 'text/html');
  const first = extract(fromDocument(parsed, { url }), { repair });
  // What was read over several pages is read so again.
  const further = furtherOriginalsIn(parsed).map((page) => ({
    url: page.url,
    extraction: extractOriginal(page.html, page.url),
  }));
  return joinAll(first, further);
}
