/** The page in a web archive, as a browser saves one in a single file. */
export interface ArchivedPage {
  bytes: Uint8Array;
  contentType: string;
  /** Address that the archive gives, or ''. */
  url: string;
}

/**
 * The first HTML part of an MHTML file (RFC 2557): multipart/related, base64 or quoted-printable.
 *
 * @throws where there is none
 */
export function htmlOfArchive(file: Uint8Array): ArchivedPage {
  const text = Buffer.from(file).toString('latin1');
  const { headers, body } = split(text);
  const location = headers.get('snapshot-content-location') ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '');
  const mark = boundary?.[1] ?? boundary?.[2];
  const parts = mark === undefined ? [text] : body.split(`--${mark}`).map((part) => part.replace(/^\r?\n/, ''));
  for (const part of parts) {
    const found = split(part);
    const contentType = found.headers.get('content-type') ?? '';
    if (!/^\s*(?:text\/html|application\/xhtml)/i.test(contentType)) continue;
    const url = found.headers.get('content-location') ?? location;
    return { bytes: decodeBody(found), contentType, url: /^https?:/i.test(url) ? url : location };
  }
  throw new Error('no page in this archive');
}

interface Part {
  headers: Map<string, string>;
  body: string;
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

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
