/** Packs pairs of characters; extract/text/unpack-forms.ts is the way back. */
import { DIGITS } from '../extract/text/packing';

const base = DIGITS.length;

/** A number as one digit. */
export const one = (n: number): string => DIGITS[n] ?? outOfRange(n);
/** A number as two digits. */
export const two = (n: number): string => one(Math.floor(n / base)) + one(n % base);

function outOfRange(n: number): never {
  throw new Error(`${n} does not fit`);
}

/**
 * The lines of a module that holds the pairs, as `PackedForms`.
 *
 * @param pairs in the order of the Traditional characters
 */
export function packForms(pairs: readonly (readonly [traditional: string, simplified: string])[]): string[] {
  const targets = [...new Set(pairs.map(([, to]) => to))].sort();
  let previous = 0;
  let mapping = '';
  for (const [, to] of pairs) {
    // Characters of one radical follow each other in both scripts, so the step to the next target is mostly small.
    const step = targets.indexOf(to) - previous;
    previous += step;
    mapping += two(step < 0 ? -2 * step - 1 : 2 * step);
  }
  return [
    '/** The Traditional characters in order: gaps between their code points. */',
    `export const traditional = '${packGaps(pairs.map(([from]) => from))}';`,
    '/** The Simplified characters in order: gaps between their code points. */',
    `export const simplified = '${packGaps(targets)}';`,
    '/** For each Traditional character, the step from the last Simplified character to its own: two digits, zigzag. */',
    `export const mapping = '${mapping}';`,
  ];
}

/** Gaps between the code points of ordered characters from U+4E00; a digit 0 is a step of a whole alphabet without a character. */
function packGaps(chars: readonly string[]): string {
  let last = 0x4dff;
  let packed = '';
  for (const char of chars) {
    const gap = char.charCodeAt(0) - last;
    last = char.charCodeAt(0);
    packed += one(0).repeat(Math.floor((gap - 1) / (base - 1))) + one(((gap - 1) % (base - 1)) + 1);
  }
  return packed;
}
