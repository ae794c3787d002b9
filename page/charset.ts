import { FREQUENT } from './frequent';

/** How the charset of a file was found; `content` where nothing declared it or the declaration was wrong. */
export type CharsetFrom = 'bom' | 'header' | 'meta' | 'content';

export interface Decoded {
  /** Well-formed text without a byte order mark. */
  text: string;
  /** utf-8, gb18030, big5, utf-16le … as TextDecoder names it. */
  charset: string;
  how: CharsetFrom;
}

/** Bytes as text; `charset` is a name that TextDecoder knows. Bytes that mean nothing become U+FFFD. */
type Decoder = (bytes: Uint8Array, charset: string) => string;

/** Bytes of the start of a file that are searched for a `<meta charset>`. A browser takes 1024; old pages put scripts first. */
const PRESCAN = 16384;
/** A text with fewer Chinese characters than this proves nothing about its charset. */
const ENOUGH_HAN = 20;
/** Share of frequent characters: 0.6 to 0.9 in Chinese news, at most 0.2 in the same bytes decoded wrongly. */
const READS_AS_CHINESE = 0.4;
/** Share of characters that may be broken in a text of the right charset: cut in half by a script, or spoilt by a mirror. */
const BEARABLE_DAMAGE = 0.02;

/**
 * Decodes a saved page or text. The order is byte order mark, HTTP header, `<meta>`, content; a declaration that the bytes
 * contradict is passed over. gb2312 and gbk are read as gb18030, which contains them.
 *
 * @param contentType value of an HTTP Content-Type header, where there was one
 * @param decoder what turns bytes of a known charset into text: the browser's own where none is given
 */
export function decode(bytes: Uint8Array, contentType = '', decoder: Decoder = byBrowser): Decoded {
  const run: Decoder = (some, charset) => decoder(some, charset).toWellFormed();
  const marked = markedCharset(bytes);
  if (marked !== null) return { text: run(bytes, marked), charset: marked, how: 'bom' };
  const wide = wideCharset(bytes);
  if (wide !== null) return { text: run(bytes, wide), charset: wide, how: 'content' };
  const declared: [string | null, CharsetFrom][] = [
    [charsetOf(/charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType)?.[1]), 'header'],
    [metaCharset(bytes), 'meta'],
  ];
  const tried = new Map<string, Reading>();
  for (const [charset, how] of declared) {
    if (charset === null || tried.has(charset)) continue;
    const reading = read(run(bytes, charset), charset);
    tried.set(charset, reading);
    if (isCredible(reading, bytes)) return { text: reading.text, charset, how };
  }
  for (const charset of ['utf-8', 'gb18030', 'big5']) {
    if (!tried.has(charset)) tried.set(charset, read(run(bytes, charset), charset));
  }
  let best: [string, Reading] | null = null;
  for (const entry of tried) if (best === null || worth(entry[1]) > worth(best[1])) best = entry;
  const [charset, reading] = best as [string, Reading];
  const how = declared.find(([name]) => name === charset)?.[1] ?? 'content';
  return { text: reading.text, charset, how };
}

interface Reading {
  text: string;
  multibyte: boolean;
  /** Chinese characters. */
  han: number;
  /** Share of the most frequent characters among them. */
  frequent: number;
  /** Share of broken characters among all that are not ASCII. */
  damage: number;
}

function read(text: string, charset: string): Reading {
  let han = 0;
  let frequent = 0;
  let broken = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code >= 0x4e00 && code <= 0x9fff) {
      han++;
      if (FREQUENT.has(text.charAt(at))) frequent++;
      // Node gives private-use characters for some invalid pairs, where a browser gives U+FFFD.
    } else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code <= 0x9f)) {
      broken++;
    } else {
      other++;
    }
  }
  const all = han + broken + other;
  return {
    text,
    multibyte: MULTIBYTE.has(charset),
    han,
    frequent: han === 0 ? 0 : frequent / han,
    damage: all === 0 ? 0 : broken / all,
  };
}

const MULTIBYTE = new Set(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'euc-jp', 'shift_jis', 'euc-kr']);

/** The declared charset is taken at its word unless the result is damaged, or is not Chinese where bytes could be. */
function isCredible(reading: Reading, bytes: Uint8Array): boolean {
  if (reading.damage > BEARABLE_DAMAGE) return false;
  if (reading.han >= ENOUGH_HAN) return reading.frequent >= READS_AS_CHINESE;
  // iso-8859-1 never fails: 2,000 bytes above 0x7F without a Chinese character are a Chinese page that says so wrongly.
  return reading.multibyte && reading.han > 0 ? true : highBytes(bytes) < ENOUGH_HAN;
}

function worth(reading: Reading): number {
  const sure = Math.min(1, reading.han / ENOUGH_HAN);
  return reading.frequent * sure - reading.damage * 2;
}

function highBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80 && ++count >= ENOUGH_HAN) break;
  return count;
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Share of null bytes at every other place in HTML of UTF-16, whose tags are ASCII; a text of another charset has none. */
const WIDE = 0.2;

/** UTF-16 without a byte order mark, by the null halves of its ASCII characters. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, PRESCAN) & ~1;
  if (end < 32) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const least = (end / 2) * WIDE;
  if (odd >= least && even * 20 < odd) return 'utf-16le';
  return even >= least && odd * 20 < even ? 'utf-16be' : null;
}

/** Charset that a `<meta>` or an XML declaration near the start names; a `<meta>` in a comment does not count. */
function metaCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?-->/g, '');
  const found =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1];
  const charset = charsetOf(found);
  // Bytes in which this could be read are not UTF-16.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** TextDecoder's name of a label, gb2312 and gbk as gb18030; null where the label means nothing. */
function charsetOf(label: string | undefined): string | null {
  if (label === undefined) return null;
  const name = label.toLowerCase();
  if (/^(?:gb|x-gbk|cp936|csgb|chinese)/.test(name)) return 'gb18030';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function byBrowser(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}
