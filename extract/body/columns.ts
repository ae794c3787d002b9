/** Questions about the box tree. */

import type { Box, Page } from '../../page/page';
import { bodyHint, otherVoiceHint, sideHint } from '../../rules/box-hints';
import type { Draft } from '../draft';
import { isNamed } from '../text/names-of-boxes';

/** Boxes closed and opened on the way from one column to another; tbody and tr are part of their table. */
export function columnDistance(page: Page, from: number, to: number): number {
  if (from === to) return 0;
  let a = from;
  let b = to;
  let steps = 0;
  while (a !== b) {
    // Parents stand before children, so the larger index is never an ancestor of the smaller.
    if (a > b) {
      if (counts(page.boxes[a]!.tag)) steps++;
      a = page.boxes[a]!.parent;
    } else {
      if (counts(page.boxes[b]!.tag)) steps++;
      b = page.boxes[b]!.parent;
    }
  }
  return steps;
}

function counts(tag: string): boolean {
  return tag !== 'tbody' && tag !== 'tr' && tag !== 'p' && tag !== 'li' && tag !== 'center';
}

export function isInside(page: Page, box: number, ancestor: number): boolean {
  let at = box;
  while (at > ancestor) at = page.boxes[at]!.parent;
  return at === ancestor;
}

/**
 * For each box of the page, whether its template names it, or a box around it, as comments, sidebar, navigation…, and it is
 * not half the page. Inside `top` the boxes up to that count. Parents stand before children: no box is asked twice.
 */
export function sideBoxes(draft: Draft, totalProse: number, top: number): boolean[] {
  const sides: boolean[] = [];
  draft.page.boxes.forEach((box, at) => {
    const { prose, first } = draft.boxes[at]!;
    const isAsked = at > 0 && at !== top && first >= 0; // what holds no line makes no line stand aside
    sides.push(isAsked && (prose > totalProse * 0.5 ? false : (isSide(box) ?? sides[box.parent]!)));
  });
  return sides;
}

const SIDE_TAGS = new Set(['nav', 'footer', 'form', 'marquee']);

/** What a box says itself; null where its parent has to be asked. */
function isSide({ hint, tag }: Box): boolean | null {
  if (SIDE_TAGS.has(tag)) return true;
  if (hint === '') return null;
  if (isNamed(hint, otherVoiceHint)) return true;
  if (isNamed(hint, bodyHint)) return false;
  return isNamed(hint, sideHint) ? true : null;
}
