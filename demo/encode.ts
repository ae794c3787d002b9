const tables = new Map<string, Map<string, number>>();

/**
 * HTML as the bytes of an old Chinese charset. What the charset does not have becomes a character reference, as every
 * content management system of the time did it.
 */
export function encodeHtml(html: string, charset: 'utf-8' | 'gb2312' | 'big5'): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(html);
  const table = tableOf(charset);
  const bytes: number[] = [];
  for (const char of html) {
    const code = char.codePointAt(0) as number;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = table.get(char);
    if (pair === undefined) bytes.push(...new TextEncoder().encode(`&#${code};`));
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Character to double byte, found by decoding every double byte once. */
function tableOf(charset: 'gb2312' | 'big5'): Map<string, number> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, number>();
  // Node's gbk differs from the browsers' in a few places, its gb18030 does not
  const decoder = new TextDecoder(charset === 'gb2312' ? 'gb18030' : charset);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      // private use and replacement characters stand for what the charset does not define
      if ([...char].length !== 1 || /[\p{Co}\u{FFFD}]/u.test(char)) continue;
      // the first of two codes for one character is the one in use, but for big5's frame characters nobody writes
      if (!table.has(char)) table.set(char, (lead << 8) | trail);
    }
  }
  tables.set(charset, table);
  return table;
}
