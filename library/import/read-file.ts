/** What a file that was brought in is: a saved page with its articles, or a list of links. Pure; runs in a worker. */

import { extract } from '../../extract';
import type { Extraction } from '../../extract/article';
import { repair } from '../../gbk/repair';
import { decode } from '../../page/charset';
import { archiveFile, isBinary, pageFile } from '../../page/file-kind';
import { fromHtml } from '../../page/from-html';
import { fromText } from '../../page/from-text';
import { type ArchivedPicture, htmlOfArchive, picturesOfArchive } from '../../page/mhtml';
import { canonicalAddress, moment, ownSavingTime } from '../../page/own-address';
import type { Page } from '../../page/page';
import type { Link } from './link';
import { isLinkFile, readBookmarks } from './read-bookmarks';
import { readLines } from './read-lines';
import { readTable } from './read-table';

/** Why a file gave nothing, as an id that the interface translates. */
export type ImportFailure =
  | 'no-article'
  | 'no-page'
  | 'no-links'
  | 'not-text'
  | 'too-large'
  | 'unreadable'
  | 'too-slow';

export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly failure: ImportFailure,
    readonly detail = '',
  ) {
    super(`${failure}: ${detail}`);
  }
}

export interface FoundPage {
  is: 'page';
  /** The address that the file says it has; its own path as `file:///…` where it says none. */
  url: string;
  canonicalUrl: string;
  charset: string;
  /** '' for a plain text. */
  html: string;
  /** ISO 8601 in UTC; null where the file does not say. */
  savedAt: string | null;
  extraction: Extraction;
  /** Those of the articles that the file itself holds. */
  pictures: ArchivedPicture[];
}

export interface FoundLinks {
  is: 'links';
  links: Link[];
}

export type Found = FoundPage | FoundLinks;

/** Whether a file is worth reading: pages, archives, tables and lists, not the pictures and scripts beside them. */
export function isImportable(path: string): boolean {
  // A browser keeps what belongs to `新闻.html` in `新闻_files/`: frames of advertisements among it.
  if (/(?:_files|\.files|_文件)\//i.test(path)) return false;
  return pageFile.test(path) || archiveFile.test(path) || /\.(?:csv|txt)$/i.test(path);
}

/** @throws {ImportError} */
export function readFile(path: string, bytes: Uint8Array): Found {
  if (archiveFile.test(path)) return readArchive(path, bytes);
  const { text, charset } = decode(bytes);
  if (isBinary(text)) throw new ImportError('not-text');
  if (/\.csv$/i.test(path)) return linksOr(readTable(text) ?? readLines(text));
  if (pageFile.test(path)) {
    if (isLinkFile(text)) return linksOr(readBookmarks(text));
    return pageOf(path, text, charset, fromHtml(text, ''));
  }
  const links = readLines(text);
  return links ? linksOr(links) : { ...pageOf(path, text, charset, fromText(text, '')), html: '' };
}

function readArchive(path: string, bytes: Uint8Array): FoundPage {
  const part = archived(bytes);
  const { text, charset } = decode(part.bytes, part.contentType);
  const page = pageOf(path, text, charset, fromHtml(text, part.url));
  const wanted = page.extraction.articles.flatMap(({ blocks }) => blocks.flatMap(({ picture }) => picture?.src ?? []));
  const pictures = picturesOfArchive(bytes, new Set(wanted));
  return { ...page, savedAt: page.savedAt ?? moment(part.date), pictures };
}

function archived(bytes: Uint8Array) {
  try {
    return htmlOfArchive(bytes);
  } catch {
    throw new ImportError('no-page');
  }
}

/** @throws {ImportError} `no-article` */
function pageOf(path: string, html: string, charset: string, page: Page): FoundPage {
  const url = page.url || `file:///${path.split('/').map(encodeURIComponent).join('/')}`;
  const extraction = extract(page, { repair });
  if (extraction.articles.length === 0) throw new ImportError('no-article');
  return {
    is: 'page',
    url,
    canonicalUrl: canonicalAddress(page),
    charset,
    html,
    savedAt: ownSavingTime(page),
    extraction: { ...extraction, url },
    pictures: [],
  };
}

function linksOr(links: Link[] | null): FoundLinks {
  if (!links || links.length === 0) throw new ImportError('no-links');
  return { is: 'links', links };
}
