/** What a picture is by its first bytes: sites send wrong types, and names without an ending. */
export interface PictureType {
  mime: string;
  extension: string;
}

const JPEG: PictureType = { mime: 'image/jpeg', extension: 'jpg' };
const PNG: PictureType = { mime: 'image/png', extension: 'png' };
const GIF: PictureType = { mime: 'image/gif', extension: 'gif' };
const WEBP: PictureType = { mime: 'image/webp', extension: 'webp' };
const AVIF: PictureType = { mime: 'image/avif', extension: 'avif' };
const BMP: PictureType = { mime: 'image/bmp', extension: 'bmp' };

/** Null for what is no picture, an error page for example, and for SVG, which is a document that can hold anything. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xd8 && third === 0xff) return JPEG;
  if (first === 0x89 && second === 0x50 && third === 0x4e && fourth === 0x47) return PNG;
  const start = latin(bytes, 0, 4);
  if (start === 'GIF8') return GIF;
  if (start === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return WEBP;
  if (latin(bytes, 4, 8) === 'ftyp' && /^avi[fs]$/u.test(latin(bytes, 8, 12))) return AVIF;
  if (start.startsWith('BM') && bytes.length > 14) return BMP;
  return null;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
