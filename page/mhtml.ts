/** The page in a web archive, as a browser saves one in a single file. */
export interface ArchivedPage {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  /** Address that the archive gives, or ''. */
  url: string;
  /** When it was saved, as the archive says: `Fri, 5 Mar 2021 02:00:00 -0000`, or ''. */
  date: string;
}

export interface ArchivedPicture {
  /** As in the page: http or https, or `cid:` and the id of the part. */
  src: string;
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The first HTML part of an MHTML file (RFC 2557): multipart/related, base64 or quoted-printable.
 *
 * @throws where there is none
 */
export function htmlOfArchive(file: Uint8Array): ArchivedPage {
  const { headers, parts } = open(file);
  const location = headers.get('snapshot-content-location') ?? '';
  for (const found of parts) {
    const contentType = found.headers.get('content-type') ?? '';
    if (!/^\s*(?:text\/html|application\/xhtml)/i.test(contentType)) continue;
    const url = found.headers.get('content-location') ?? location;
    const address = /^https?:/i.test(url) ? url : location;
    return { bytes: decodeBody(found), contentType, url: address, date: headers.get('date') ?? '' };
  }
  throw new Error('no page in this archive');
}

/** The pictures of the archive that have one of these addresses. */
export function picturesOfArchive(file: Uint8Array, wanted: ReadonlySet<string>): ArchivedPicture[] {
  if (wanted.size === 0) return [];
  return open(file).parts.flatMap((part) => {
    // Outlook and WPS name parts by an id: <img src="cid:image001.jpg@01D7">
    const names = [
      part.headers.get('content-location'),
      `cid:${part.headers.get('content-id')?.replace(/^<|>$/g, '')}`,
    ];
    const src = names.find((name) => name && wanted.has(name));
    const mime = /^\s*(image\/[\w.+-]+)/i.exec(part.headers.get('content-type') ?? '')?.[1]?.toLowerCase();
    return mime && src ? [{ src, mime, bytes: decodeBody(part) }] : [];
  });
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** The headers of the archive and its parts, each byte a character. */
function open(file: Uint8Array): { headers: Map<string, string>; parts: Part[] } {
  const text = byteString(file);
  const { headers, body } = split(text);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '');
  const mark = boundary?.[1] ?? boundary?.[2];
  const parts = mark === undefined ? [text] : body.split(`--${mark}`).map((part) => part.replace(/^\r?\n/, ''));
  return { headers, parts: parts.map(split) };
}

function split(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function decodeBody({ headers, body }: Part): Uint8Array<ArrayBuffer> {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return bytesOf(atob(body.replace(/[^A-Za-z0-9+/]/g, '')));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '') // blanks in front of = are the text's: 发展 =⏎实干 (RFC 2045, 6.7)
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return bytesOf(plain);
}

/** Characters that `String.fromCharCode` takes at once: more would overflow the stack. */
const CHUNK = 0x8000;

/** TextDecoder's latin1 is windows-1252, which gives other characters for 0x80 to 0x9F. */
function byteString(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return text;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
