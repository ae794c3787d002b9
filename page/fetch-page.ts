/**
 * Fetches a further page of the article from the site that the reader is on, and reads it as the page itself was read. Runs in the
 * page: the request is one of the site to itself, with the reader's own session, as if 下一页 had been pressed. Nothing of what comes
 * runs, and none of its pictures is loaded here.
 */
import { extract } from '../extract';
import type { Extraction } from '../extract/article';
import { findPager, type Pager } from '../extract/pages/pager';
import { picksFor } from '../settings/picks';
import { placesOf } from './capture';
import { decode } from './charset';
import { fromDocument } from './from-document';
import { readabilityOpinion } from './readability-opinion';
import { repair } from './repair';

/** How long a site may take for a page, in ms. */
const PATIENCE = 20_000;
/** No page of an article is larger, in bytes. */
const LARGEST = 8_000_000;

/** A page as it was fetched; plain data. */
export interface FetchedPage {
  /** Where it was found in the end. */
  url: string;
  html: string;
  extraction: Extraction;
  places: Record<number, string>;
  pager: Pager | null;
}

export type FetchFault =
  | 'unreachable' // no connection, or the site sends elsewhere
  | 'slow'
  | 'refused' // 404, 403, 500 …
  | 'no-page' // a file, a picture
  | 'too-large';

export type FetchOutcome = { is: 'read'; page: FetchedPage } | { is: 'failed'; fault: FetchFault; status?: number };

/** Reads the page at an address of the site that this runs on; never rejects. */
export async function fetchPage(url: string, signal?: AbortSignal): Promise<FetchOutcome> {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, {
      // Never to another site, not even where this one sends there.
      mode: 'same-origin',
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    if (!response.ok) return { is: 'failed', fault: 'refused', status: response.status };
    const type = response.headers.get('content-type') ?? '';
    if (type !== '' && !/html|xml/i.test(type)) return { is: 'failed', fault: 'no-page' };
    const bytes = await bytesOf(response);
    if (!bytes) return { is: 'failed', fault: 'too-large' };
    const { text } = decode(bytes, type);
    return { is: 'read', page: await readPage(text, response.url || url) };
  } catch {
    return { is: 'failed', fault: late.aborted ? 'slow' : 'unreachable' };
  }
}

async function bytesOf(response: Response): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST) return null;
  const blob = await response.blob();
  if (blob.size > LARGEST) return null;
  // To Firefox a buffer that was fetched here belongs to the page, and may not be looked into; a string may.
  if (import.meta.env.FIREFOX) return Uint8Array.from(await binaryString(blob), (byte) => byte.charCodeAt(0));
  return new Uint8Array(await blob.arrayBuffer());
}

/** One character for each byte. */
function binaryString(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(new Error('the page could not be read'));
    reader.readAsBinaryString(blob);
  });
}

async function readPage(html: string, url: string): Promise<FetchedPage> {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const page = fromDocument(parsed, { url });
  const extraction = extract(page, {
    picks: await picksFor(url),
    repair,
    secondOpinion: () => readabilityOpinion(parsed),
  });
  return { url, html, extraction, places: placesOf(page, extraction), pager: findPager(page, extraction) };
}
