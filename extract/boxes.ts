/** Questions about the tree of boxes. */
import { entryAt } from '../page/entry-at';
import type { Box, Page } from '../page/page';

/** A box by its number, as blocks and boxes name the one that they stand in. */
export function boxAt({ boxes }: Pick<Page, 'boxes'>, at: number): Box {
  return entryAt(boxes, at);
}

/** The numbers of a box and of those around it, from the inside out, `most` of them; without the page itself, which is 0. */
export function boxesAround(page: Page, box: number, most: number): number[] {
  const around: number[] = [];
  for (let at = box; at > 0 && around.length < most; at = boxAt(page, at).parent) around.push(at);
  return around;
}

export function isInside(page: Page, box: number, ancestor: number): boolean {
  let at = box;
  while (at > ancestor) at = boxAt(page, at).parent;
  return at === ancestor;
}

/** Boxes closed and opened on the way from one column to another; tbody and tr are part of their table. */
export function columnDistance(page: Page, from: number, to: number): number {
  let a = from;
  let b = to;
  let steps = 0;
  while (a !== b) {
    // Parents stand before children, so the larger index is never an ancestor of the smaller.
    const inner = boxAt(page, Math.max(a, b));
    if (counts(inner.tag)) steps++;
    if (a > b) a = inner.parent;
    else b = inner.parent;
  }
  return steps;
}

function counts(tag: string): boolean {
  return tag !== 'tbody' && tag !== 'tr' && tag !== 'p' && tag !== 'li' && tag !== 'center';
}
