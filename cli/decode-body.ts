/** Undoes what a server did to a page on its way: Transfer-Encoding and Content-Encoding. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { AsyncIterReader } from 'warcio';
import { LARGEST_PAGE } from './input';

/**
 * The page's bytes. A crawler may have undone an encoding and kept its header: bytes that are not what the header says are
 * taken as they are. Of a body that breaks off, what is there.
 *
 * @throws where it unpacks to more than LARGEST_PAGE, or is packed in a way that is not known
 */
export async function decodeBody(bytes: Uint8Array, encoding: string, chunked: boolean): Promise<Uint8Array> {
  let body = chunked ? await new AsyncIterReader([bytes], null, true).readFully() : bytes;
  // The last that was applied is named last.
  for (const name of encoding.toLowerCase().split(',').reverse()) body = unpack(body, name.trim());
  return body;
}

const LIMIT = { maxOutputLength: LARGEST_PAGE };
const LENIENT = { ...LIMIT, finishFlush: constants.Z_SYNC_FLUSH };

function unpack(bytes: Uint8Array, name: string): Uint8Array {
  switch (name) {
    case '':
    case 'identity':
    case 'none':
    case 'utf-8': // a mistake of some servers
      return bytes;
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, LENIENT) : bytes;
    case 'deflate':
      return inflate(bytes);
    case 'br':
      return unbrotli(bytes);
    default:
      if (readsAsMarkup(bytes)) return bytes;
      throw new Error(`packed as "${name}", which is not known`);
  }
}

/** With the zlib header that the standard asks for, or without, as some servers send it. */
function inflate(bytes: Uint8Array): Uint8Array {
  if (readsAsMarkup(bytes)) return bytes;
  const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
  return hasHeader ? inflateSync(bytes, LENIENT) : inflateRawSync(bytes, LENIENT);
}

function unbrotli(bytes: Uint8Array): Uint8Array {
  if (readsAsMarkup(bytes)) return bytes;
  return brotliDecompressSync(bytes, { ...LIMIT, finishFlush: constants.BROTLI_OPERATION_FLUSH });
}

function readsAsMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}
