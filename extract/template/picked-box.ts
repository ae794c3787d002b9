/** The box that the reader chose as the text on pages of this site. */

import { stepOf } from '../../page/box-step';
import { entryAt } from '../../page/entry-at';
import { boxAt } from '../boxes';
import type { Draft, Template } from '../draft';

/** Name of the "system" whose text stands where the reader said. */
const PICKED = 'picked';

/** The reader said where the text is: nothing is told by guesses. */
export function isPicked({ template }: Draft): boolean {
  return template?.family === PICKED;
}

/** The box that the reader chose on a page of this template, if this page has it: the largest where several fit. */
export function pickedBox(draft: Draft): Template | null {
  let best = -1;
  for (const path of draft.picks) {
    for (let box = 1; box < draft.page.boxes.length; box++) {
      if (entryAt(draft.boxes, box).length === 0 || !isAt(draft, box, path)) continue;
      if (best < 0 || entryAt(draft.boxes, box).length > entryAt(draft.boxes, best).length) best = box;
    }
  }
  if (best < 0) return null;
  const { first, last } = entryAt(draft.boxes, best);
  return { family: PICKED, first, last, box: best, isRevealed: false };
}

/** The last step is the box's own, the others stand around it in their order; boxes between them may come and go. */
function isAt({ page }: Draft, box: number, path: readonly string[]): boolean {
  let step = path.length - 1;
  for (let at = box; at >= 0 && step >= 0; at = boxAt(page, at).parent) {
    const { tag, hint } = boxAt(page, at);
    if (stepOf(tag, hint) === path[step]) step--;
    else if (at === box) return false;
  }
  return step < 0;
}
