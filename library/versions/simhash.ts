/**
 * SimHash over runs of characters: texts that share nearly all of their runs have hashes that differ in few of 64 bits.
 * Chinese has no spaces, so runs of four characters stand in for words. Spaces, punctuation, width, case and script do not
 * count: a reprint changes them first.
 */
import { fold } from '../search/fold';

/** 64 bits as two unsigned numbers of 32. */
export interface SimHash {
  high: number;
  low: number;
}

/** The hashes on disk are made like this. Raise it when `simHash` changes: the library then makes them anew. */
export const SIMHASH_VERSION = 1;

/** Characters of a run. */
const RUN = 2;
/** Shorter texts have too few runs for their likeness to say anything. */
const SHORTEST = 40;

/** A text is parted into this many bands of 8 bits: two hashes with fewer than 8 bits between them share one at least. */
export const BANDS = 8;

const UNCOUNTED = /[^\p{L}\p{N}]/gu;

/** Null for a text with less than 40 letters and digits. */
export function simHash(text: string): SimHash | null {
  const points = Array.from(fold(text).replace(UNCOUNTED, ''), (point) => point.codePointAt(0) as number);
  if (points.length < SHORTEST) return null;
  const votes = new Int32Array(64);
  for (let at = 0; at + RUN <= points.length; at++) vote(votes, points, at);
  return { high: bitsOf(votes, 0), low: bitsOf(votes, 32) };
}

/** Number of bits in which they differ, 0 to 64. */
export function distance(one: SimHash, other: SimHash): number {
  return ones(one.high ^ other.high) + ones(one.low ^ other.low);
}

/** The bands of a hash as numbers that no two bands have in common: 0 to 2047. */
export function bandsOf({ high, low }: SimHash): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const half = band < 4 ? high : low;
    return band * 256 + ((half >>> ((band % 4) * 8)) & 0xff);
  });
}

/** Each run votes for the bits of its own hash. */
function vote(votes: Int32Array, points: readonly number[], from: number): void {
  let high = 0x9747b28c;
  let low = 0x3c6ef372;
  for (let at = from; at < from + RUN; at++) {
    const point = points[at] as number;
    high = mixed(high ^ point, 0x85ebca6b);
    low = mixed(low ^ point, 0xc2b2ae35);
  }
  for (let bit = 0; bit < 32; bit++) {
    votes[bit] = (votes[bit] as number) + ((high >>> bit) & 1) * 2 - 1;
    votes[bit + 32] = (votes[bit + 32] as number) + ((low >>> bit) & 1) * 2 - 1;
  }
}

/** Spreads every bit over the others: two rounds of multiply and shift, as in the end of MurmurHash3. */
function mixed(value: number, factor: number): number {
  const once = Math.imul(value ^ (value >>> 16), factor);
  return Math.imul(once ^ (once >>> 13), 0x5bd1e995) ^ (once >>> 16);
}

function bitsOf(votes: Int32Array, from: number): number {
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) if ((votes[from + bit] as number) > 0) bits |= 1 << bit;
  return bits >>> 0;
}

function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
