const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Bytes turned to text at a time: a multiple of three, so that only the last piece is padded. */
const PIECE = 3 * 8192;

/** Bytes as base64, without the platform's `btoa`, which `export/` does not have (RFC 4648, section 4, padded). */
export function base64(bytes: Uint8Array): string {
  let out = '';
  for (let from = 0; from < bytes.length; from += PIECE) out += encode(bytes.subarray(from, from + PIECE));
  return out;
}

function encode(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]);
    const given = Math.min(3, bytes.length - at);
    out += letters.slice(0, given + 1).join('') + '='.repeat(3 - given);
  }
  return out;
}

/** The bytes of base64 text, white space and padding aside; null for what is none. */
export function readBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const letters = text.replace(/[\s=]+/gu, '');
  if (!/^[A-Za-z0-9+/]*$/u.test(letters) || letters.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of letters) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
