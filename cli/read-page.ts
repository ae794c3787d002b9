import { readFileSync } from 'node:fs';
import { archiveFile, isBinary, pageFile } from '../page/file-kind';
import { fromHtml } from '../page/from-html';
import { fromText } from '../page/from-text';
import { htmlOfArchive } from '../page/mhtml';
import type { Page } from '../page/page';
import { decodeBytes } from './decode-bytes';

/**
 * Reads a saved page or text.
 *
 * @throws where the file cannot be read, or is no text
 */
export function readPage(path: string): Page {
  const bytes = readFileSync(path);
  if (archiveFile.test(path)) {
    const part = htmlOfArchive(bytes);
    return fromHtml(decodeBytes(part.bytes, part.contentType).text, part.url);
  }
  const { text } = decodeBytes(bytes);
  if (isBinary(text)) throw new Error('not a text file');
  return isHtml(path, text) ? fromHtml(text, '') : fromText(text, '');
}

function isHtml(path: string, text: string): boolean {
  if (pageFile.test(path)) return true;
  if (/\.txt$/i.test(path)) return false;
  return /^\s*<(?:!doctype|html|head|body|\?xml|!--|meta|div|p)\b/i.test(text);
}
