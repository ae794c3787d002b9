/**
 * A page that came out wrong, as a zip that the reader may hand to whoever mends it: the page's HTML, what we made of it and why.
 * It is made on the device and goes nowhere by itself.
 */
import { strToU8, zipSync } from 'fflate';
import { explainPage } from '../cli/explain-page';
import { analyse } from '../extract';
import { repair } from '../gbk/repair';
import { fromDocument } from '../page/from-document';
import type { Capture } from './capture';

export interface ReportFacts {
  /** Version of the extension. */
  version: string;
  /** `navigator.userAgent`. */
  browser: string;
  /** ISO 8601. */
  at: string;
}

/** @param html the page as it stands, '' where it could not be read. Needs a `DOMParser`: for pages of the extension. */
export function writeReport(
  capture: Capture,
  html: string,
  { version, browser, at }: ReportFacts,
): Uint8Array<ArrayBuffer> {
  const { extraction, ...page } = capture;
  const about = [
    `qingyang ${version}`,
    `browser  ${browser}`,
    `made     ${at}`,
    `url      ${page.url}`,
    `charset  ${page.charset}`,
    `kind     ${extraction.kind}, confidence ${extraction.confidence}, doubts: ${extraction.doubts.join(', ') || 'none'}`,
    '',
    'page.html     the page as it stood in the tab; it may hold what only you were shown: look before you hand it on',
    'result.json   what the extension made of the live page, as the reader left it',
    'explain.txt   what becomes of each block of page.html and why',
    '',
  ].join('\n');
  return zipSync({
    'about.txt': strToU8(about),
    'page.html': strToU8(html),
    'result.json': strToU8(`${JSON.stringify({ page, extraction }, null, 2)}\n`),
    'explain.txt': strToU8(explain(html, page.url)),
  });
}

function explain(html: string, url: string): string {
  if (html === '') return 'The page could not be read.\n';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const draft = analyse(fromDocument(parsed, { url }), { repair });
  return explainPage('page.html', draft, { width: 160, colour: false, all: true });
}
