/** How much of a text has to be in daily use for a reading to be believed. */
import { everydayShare } from './everyday';
import type { PageFacts } from './page-facts';
import type { Piece } from './shift';

/** Characters in daily use are all but a few of any text, and under half of bytes out of step. */
export const SHARE = {
  /** Reading and lead byte of a key agree: little more proof is needed. */
  keyed: 0.6,
  lone: 0.8,
  /** On a page without annotations. */
  loneUnannotated: 0.9,
  /** How much better the repaired text must read than the damaged one. */
  better: 0.25,
};

export function shareOf(pieces: readonly Piece[], page: PageFacts): number {
  return everydayShare(
    pieces.filter((piece) => typeof piece === 'string'),
    page.gbk,
  );
}
