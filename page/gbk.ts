import type { GbkCodec } from '../extract/repair/gbk';

/** Pairs that the standard leaves to users; mirrors made with Windows show them as private-use characters. */
const isPrivate = (char: string): boolean => char >= '\ue000' && char <= '\uf8ff';

/**
 * GBK by way of the platform's TextDecoder. The table of 23,940 pairs is built when the first character is asked for
 * (about 10 ms), so that a page without damage never pays for it.
 */
export function createGbkCodec(): GbkCodec {
  let table: Table | undefined;
  const get = (): Table => {
    table ??= buildTable();
    return table;
  };
  return {
    encode: (char) => get().codes.get(char),
    decode: (code) => get().chars.get(code),
  };
}

interface Table {
  codes: Map<string, number>;
  chars: Map<number, string>;
}

function buildTable(): Table {
  const codes = new Map<string, number>();
  const chars = new Map<number, string>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    // One row at a time; a space after every pair keeps a decoder that rejects one pair from eating into the next.
    const trails: number[] = [];
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) trails.push(trail);
    const row = decoder.decode(Uint8Array.from(trails.flatMap((trail) => [lead, trail, 0x20]))).split(' ');
    for (const [i, trail] of trails.entries()) {
      const char = row[i] ?? '';
      if (char.length !== 1 || char === '�') continue;
      const code = (lead << 8) | trail;
      chars.set(code, char);
      // Where two pairs mean one character, the one in daily use is kept: the standard's, not the user-defined one.
      if (!codes.has(char) || isPrivate(char)) codes.set(char, code);
    }
  }
  return { codes, chars };
}
