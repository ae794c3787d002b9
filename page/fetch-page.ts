/**
 * Fetches a further page of the article from the site that the reader is on, and walks it as the page itself was walked. Runs in the
 * page: the request is one of the site to itself, with the reader's own session, as if 下一页 had been pressed. Nothing of what comes
 * runs, and none of its pictures is loaded here.
 */
import { decode } from './charset';
import { fromDocument } from './from-document';
import type { FurtherOriginal } from './further-originals';
import type { Page } from './page';

/** How long a site may take for a page, in ms. */
const PATIENCE = 20_000;
/** No page of an article is larger, in bytes. */
const LARGEST = 8_000_000;

/** A page as it was fetched; plain data, read outside of the page (capture/fetch-further.ts). */
export interface FetchedPage extends FurtherOriginal {
  page: Page;
}

export type FetchFault =
  | 'unreachable' // no connection, or the site sends elsewhere
  | 'slow'
  | 'refused' // 404, 403, 500 …
  | 'no-page' // a file, a picture
  | 'too-large';

export interface FetchFailure {
  is: 'failed';
  fault: FetchFault;
  status?: number;
}

export type FetchOutcome = { is: 'fetched'; fetched: FetchedPage } | FetchFailure;

/** Fetches the page at an address of the site that this runs on; never rejects. */
export async function fetchPage(url: string): Promise<FetchOutcome> {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, {
      // Never to another site, not even where this one sends there.
      mode: 'same-origin',
      credentials: 'same-origin',
      signal: late,
    });
    if (!response.ok) return { is: 'failed', fault: 'refused', status: response.status };
    const type = response.headers.get('content-type') ?? '';
    if (type !== '' && !/html|xml/i.test(type)) return { is: 'failed', fault: 'no-page' };
    const bytes = await bytesOf(response);
    if (!bytes) return { is: 'failed', fault: 'too-large' };
    const { text } = decode(bytes, type);
    return { is: 'fetched', fetched: walked(text, response.url || url) };
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

function walked(html: string, url: string): FetchedPage {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return { url, html, page: fromDocument(parsed, { url }) };
}
