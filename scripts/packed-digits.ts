/** Numbers as digits of a packed table; extract/text/packing.ts is the way back. */
import { DIGITS } from '../extract/text/packing';

const base = DIGITS.length;

/** A number as one digit. */
export const one = (n: number): string => DIGITS[n] ?? outOfRange(n);
/** A number as two digits. */
export const two = (n: number): string => one(Math.floor(n / base)) + one(n % base);

function outOfRange(n: number): never {
  throw new Error(`${n} does not fit`);
}
