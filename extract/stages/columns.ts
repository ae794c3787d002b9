/** Questions about the box tree. */

import type { Page } from '../../page/page';
import { bodyHint, otherVoiceHint, sideHint } from '../../rules/box-hints';
import type { Draft } from '../draft';

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

/** A box, or one of its ancestors, that its template names as comments, sidebar, navigation… and that is not half the page. Boxes from `top` upwards do not count. */
export function isSideBox(draft: Draft, box: number, totalProse: number, top = 0): boolean {
  for (let at = box; at > top; at = draft.page.boxes[at]!.parent) {
    const { hint, tag } = draft.page.boxes[at]!;
    if (draft.boxes[at]!.prose > totalProse * 0.5) return false;
    if (tag === 'nav' || tag === 'footer' || tag === 'form') return true;
    if (hint === '') continue;
    const lower = hint.toLowerCase();
    if (otherVoiceHint.test(lower)) return true;
    if (bodyHint.test(lower)) return false;
    if (sideHint.test(lower)) return true;
  }
  return false;
}
