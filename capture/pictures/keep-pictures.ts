/** Keeps the pictures of a saved article: only those that the article itself shows, and only when the reader wants it. */
import { pictureType } from '../../export/picture-type';
import type { library } from '../../library/client';
import { toBase64 } from '../../library/engine/base64';
import type { SavedArticle } from '../../library/record';
import { siteOfAddress } from '../../settings/site-access';

/** Why a picture is not kept, as an id that the interface translates. */
export type PictureFailure = 'not-allowed' | 'refused' | 'gone' | 'no-picture' | 'too-large' | 'unreachable';

/** What of the address of the article a server is told: nothing, its site, all of it. In this order, until one will do. */
const REFERERS = ['none', 'origin', 'page'] as const;
export type Referer = (typeof REFERERS)[number];

export type FetchedPicture = { bytes: Uint8Array<ArrayBuffer> } | { failure: PictureFailure };

export interface PictureReport {
  /** Kept now. */
  kept: number;
  /** Kept before, or part of the article's own text. */
  already: number;
  failures: { src: string; failure: PictureFailure }[];
}

export interface KeepOptions {
  fetch: (src: string, referer: string | null, signal: AbortSignal | undefined) => Promise<FetchedPicture>;
  /** Whether a site may be reached: pictures of others are `not-allowed`. */
  mayReach: (site: string) => Promise<boolean>;
  onProgress?: (done: number, of: number) => void;
  /** Stops before the next picture; what is kept by then stays. */
  signal?: AbortSignal;
}

/** Bytes of one picture, and of all of one article. */
export const LARGEST_PICTURE = 16 * 2 ** 20;
const LARGEST_SET = 128 * 2 ** 20;

/** Addresses of the article's pictures that lie elsewhere, each once. */
export function pictureAddresses({ article }: Pick<SavedArticle, 'article'>): string[] {
  const sources = article.blocks.flatMap(({ picture }) => picture?.src ?? []);
  return [...new Set(sources.filter((src) => siteOfAddress(src) !== null))];
}

/** @throws {LibraryError} */
export async function keepPictures(
  saved: SavedArticle,
  shelf: Pick<typeof library, 'pictures' | 'addPictures'>,
  { fetch, mayReach, onProgress, signal }: KeepOptions,
): Promise<PictureReport> {
  const places = placesOf(saved);
  const known = new Set((await shelf.pictures(saved.id, saved.version)).map(({ src }) => src));
  const wanted = [...places.keys()].filter((src) => !known.has(src));
  const report: PictureReport = { kept: 0, already: places.size - wanted.length, failures: [] };
  /** What a site has been content with. */
  const worked = new Map<string, Referer>();
  let size = 0;
  for (const [done, src] of wanted.entries()) {
    if (signal?.aborted) break;
    onProgress?.(done, wanted.length);
    const site = siteOfAddress(src) as string;
    const fetched = (await mayReach(site))
      ? await fetchKindly(src, saved.url, worked.get(site) ?? 'none', fetch, signal)
      : ({ failure: 'not-allowed' } as const);
    if (signal?.aborted) break;
    if ('failure' in fetched) {
      report.failures.push({ src, failure: fetched.failure });
      continue;
    }
    size += fetched.bytes.length;
    if (size > LARGEST_SET) {
      report.failures.push({ src, failure: 'too-large' });
      continue;
    }
    worked.set(site, fetched.referer);
    const base64 = toBase64(fetched.bytes);
    const pictures = (places.get(src) ?? []).map((place) => ({ ...place, src, mime: fetched.mime, base64 }));
    await shelf.addPictures(saved.id, pictures, saved.version);
    report.kept++;
  }
  onProgress?.(wanted.length, wanted.length);
  return report;
}

/** Tries one way of asking after the other, the one that tells the least first, as long as the server refuses. */
async function fetchKindly(
  src: string,
  page: string,
  first: Referer,
  fetch: KeepOptions['fetch'],
  signal: AbortSignal | undefined,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string; referer: Referer } | { failure: PictureFailure }> {
  let failure: PictureFailure = 'refused';
  for (const referer of [first, ...REFERERS.filter((one) => one !== first)]) {
    const fetched = await fetch(src, refererOf(page, referer), signal);
    // A page or a sign instead of the picture (防盗链) is a refusal too.
    const type = 'bytes' in fetched ? pictureType(fetched.bytes) : null;
    if ('bytes' in fetched && type) return { bytes: fetched.bytes, mime: type.mime, referer };
    const reason: PictureFailure = 'failure' in fetched ? fetched.failure : 'no-picture';
    if (failure === 'refused') failure = reason;
    if (!['refused', 'no-picture', 'gone'].includes(reason) || signal?.aborted) return { failure: reason };
  }
  return { failure };
}

/** The header's value; null for none. */
export function refererOf(page: string, referer: Referer): string | null {
  if (referer === 'none' || siteOfAddress(page) === null) return null;
  const url = new URL(page);
  url.hash = '';
  url.username = '';
  url.password = '';
  return referer === 'origin' ? `${url.origin}/` : url.href;
}

/** Where each picture stands among the picture blocks, and its size on the page. */
function placesOf({ article }: SavedArticle): Map<string, { position: number; width: number; height: number }[]> {
  const places = new Map<string, { position: number; width: number; height: number }[]>();
  for (const [position, picture] of article.blocks.flatMap((block) => block.picture ?? []).entries()) {
    const { src, width, height } = picture;
    if (siteOfAddress(src) === null) continue;
    places.set(src, [...(places.get(src) ?? []), { position, width, height }]);
  }
  return places;
}
