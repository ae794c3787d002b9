import type { GbkCodec } from '../extract/repair/gbk';

interface Tables {
  toCode: Map<string, number>;
  toCharacter: Map<number, string>;
}

let tables: Tables | null = null;

/** The GBK table of the platform. It is built at the first character that is asked for, by decoding all pairs of bytes. */
export function gbkCodec(): GbkCodec {
  return {
    encode: (character) => built().toCode.get(character),
    decode: (code) => built().toCharacter.get(code),
  };
}

function built(): Tables {
  tables ??= build();
  return tables;
}

function build(): Tables {
  const bytes: number[] = [];
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      codes.push((lead << 8) | trail);
      bytes.push(lead, trail, 0x0a);
    }
  }
  // gb18030 and not gbk: Node's gbk is not the web's (A8BC gives U+E7C7 instead of ḿ), its gb18030 is.
  const characters = new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).split('\n');
  const toCode = new Map<string, number>();
  const toCharacter = new Map<number, string>();
  codes.forEach((code, at) => {
    const character = characters[at] ?? '';
    if (character === '' || character.includes('\ufffd')) return;
    toCharacter.set(code, character);
    // U+3000 is A1A1 and, for old pages, A3A0: the first is the right one.
    if (!toCode.has(character)) toCode.set(character, code);
  });
  return { toCode, toCharacter };
}
