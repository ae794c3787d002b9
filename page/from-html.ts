import { fromDocument } from './from-document';
import type { Page } from './page';
import { parseHtml } from './parse';
import { withGroupedPictures } from './single-file';

/** Page of a saved HTML file. `url` is the page's address, or '' where it is not known. */
export function fromHtml(html: string, url: string): Page {
  return fromDocument(parseHtml(withGroupedPictures(html)), { url });
}
