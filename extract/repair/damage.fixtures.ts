/**
 * Damages a Simplified text as the mirrors do, byte by byte: for tests. The steps were reproduced from damaged pages whose
 * originals are known: made Traditional by character, keys replaced in the GBK bytes, decoded by a decoder that takes
 * two bytes for every invalid pair.
 */
import { IN_BOTH_SCRIPTS } from './gate';
import type { GbkCodec } from './gbk';
import { readingTable } from './readings';

export interface Mirror {
  gbk: GbkCodec;
  /** Traditional characters that get their reading, and which. */
  keys: ReadonlyMap<string, string>;
  /** Left out by what passes the text on, as text corpora do. */
  dropPrivate?: boolean;
  /** Lone lead bytes in front of trail A3 and ！, ； or ？. */
  loneLeads?: boolean;
  /** 。and ， become . and , as in text corpora; only the punctuation that NFKC would fold. */
  foldWidth?: boolean;
}

const ROUND = '(';

/** The text as a reader of the mirror sees it. Tags in it are eaten where their `<` is. */
export function damage(simplified: string, mirror: Mirror): string {
  const bytes = insertReadings(toBytes(makeTraditional(simplified), mirror.gbk), mirror);
  let shown = decode(bytes, mirror);
  if (mirror.dropPrivate === true) shown = shown.replace(/[\ue000-\uf8ff]/g, '');
  if (mirror.foldWidth === true) shown = shown.replace(/[！-～]/g, (wide) => wide.normalize('NFKC'));
  return shown;
}

/** One Traditional character for every Simplified one; those of both scripts stay. */
export function makeTraditional(simplified: string): string {
  const { traditional } = readingTable();
  return [...simplified]
    .map((char) => (char === '着' ? '著' : IN_BOTH_SCRIPTS.has(char) ? char : (traditional.get(char)?.[0] ?? char)))
    .join('');
}

/** Bytes as a string of characters below U+0100. */
function toBytes(text: string, gbk: GbkCodec): string {
  return [...text].map((char) => byteString(char, gbk)).join('');
}

function byteString(char: string, gbk: GbkCodec): string {
  const code = gbk.encode(char);
  if (code !== undefined) return String.fromCharCode(code >> 8, code & 0xff);
  if (char <= '~') return char;
  throw new Error(`${char} is not in GBK`);
}

/** Not aligned to characters: a key also fires on the second byte of one character and the first of the next. */
function insertReadings(bytes: string, { keys, gbk }: Mirror): string {
  let out = bytes;
  for (const [key, reading] of keys) {
    const found = byteString(key, gbk);
    out = out.replaceAll(found, `${found}${ROUND}${toBytes(reading, gbk)})`);
  }
  return out;
}

function decode(bytes: string, { gbk, loneLeads = false }: Mirror): string {
  let shown = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes.charCodeAt(i);
    if (lead < 0x80) {
      shown += bytes.charAt(i++);
    } else if (lead === 0x80) {
      shown += '€';
      i += 1;
    } else if (loneLeads && bytes.charCodeAt(i + 1) === 0xa3 && [0xa1, 0xbb, 0xbf].includes(bytes.charCodeAt(i + 2))) {
      shown += '?';
      i += 1;
    } else {
      shown += gbk.decode((lead << 8) | bytes.charCodeAt(i + 1)) ?? '?';
      i += 2;
    }
  }
  return shown;
}
