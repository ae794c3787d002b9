import { words } from '../../rules/repair/words.generated';
import { digitAt, pairAt } from '../text/packing';
import type { GbkCodec } from './gbk';

/** Common two-character words: what is likely to stand beside a character. */
export interface Words {
  /** Second characters of the words that begin with a character, with log2 of how much more often than 100 times each is used. */
  after: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The same words by their second character. */
  before: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const CELLS = 94;

let unpacked: Words | undefined;

/** Unpacked when the first half-lost character is met. */
export function commonWords(gbk: GbkCodec): Words {
  unpacked ??= unpack(gbk);
  return unpacked;
}

function unpack(gbk: GbkCodec): Words {
  const after = new Map<string, Map<string, number>>();
  const before = new Map<string, Map<string, number>>();
  // Characters are numbered in the order of GB 2312's level 1, which begins at B0A1.
  const char = (n: number): string => gbk.decode(((0xb0 + Math.floor(n / CELLS)) << 8) | (0xa1 + (n % CELLS))) ?? '';
  let head = -1;
  for (let at = 0; at < words.length; ) {
    head += pairAt(words, at) + 1;
    const count = digitAt(words, at + 2);
    at += 3;
    const tails = new Map<string, number>();
    after.set(char(head), tails);
    for (let i = 0; i < count; i++, at += 3) {
      const tail = char(pairAt(words, at));
      const weight = digitAt(words, at + 2);
      tails.set(tail, weight);
      before.set(tail, (before.get(tail) ?? new Map<string, number>()).set(char(head), weight));
    }
  }
  return { after, before };
}
