import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';
import { type Decoded, decode } from '../page/charset';

/**
 * As page/charset.ts decodes in a browser. Node's own Big5 is ICU's: it drops the characters of Hong Kong (HKSCS: 深水埗, 咗, 嘅)
 * that the Encoding Standard's Big5 has, and that every browser shows.
 *
 * @param contentType value of an HTTP Content-Type header, where there was one
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): Decoded {
  return decode(bytes, contentType, (some, charset) =>
    (charset === 'big5' ? new StandardDecoder(charset) : new TextDecoder(charset)).decode(some),
  );
}
