import type { Line } from '../draft';

const LONGEST = 90;
/** What the page itself sets as a heading may be longer: a headline that counts up who took part, and what else it is about. */
const LONGEST_HEADING = 200;

/** No headline has so many characters. */
export function isTooLong({ length, block }: Line): boolean {
  return length > (/^h[1-3]$/u.test(block.tag) ? LONGEST_HEADING : LONGEST);
}
