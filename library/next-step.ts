/**
 * Articles of a step: it begins small, and grows or shrinks with the time that the last one took. Where they leave the index for
 * good one article takes ten times as long as where they are marked, and on a busy machine ten times that.
 */
export const FIRST_STEP = 25;
const FEWEST = 10;
const MOST = 200;
/** A step is to take so long, in ms: a save in between need not wait longer. */
const PACE = 150;

/** How many articles the next step takes. @param took ms of the last one, which took `step` */
export function nextStep(step: number, took: number): number {
  // No more than twice as many: the next may be longer ones.
  const fitting = Math.min(step * 2, Math.round((step * PACE) / Math.max(took, 1)));
  return Math.max(FEWEST, Math.min(MOST, fitting));
}
