/** Boxes that are another's than the text's by what their template calls them. */
import { entryAt } from '../../page/entry-at';
import type { Box } from '../../page/page';
import { remembered } from '../../page/remembered';
import { ownAnswer } from '../../rules/body-lines';
import { bodyHint, otherVoiceHint, pageForm, sideHint } from '../../rules/box-hints';
import type { Draft } from '../draft';
import { isNamed } from '../text/names-of-boxes';

/**
 * For each box of the page, whether its template names it, or a box around it, as comments, sidebar, navigation…, and it is
 * not half the page. Inside `top` the boxes up to that count. Parents stand before children: no box is asked twice.
 */
export function sideBoxes(draft: Draft, totalProse: number, top: number): boolean[] {
  const sides: boolean[] = [];
  const all = draft.boxes[0]?.lines ?? 0;
  draft.page.boxes.forEach((box, at) => {
    const { prose, first, lines } = entryAt(draft.boxes, at);
    // What holds no line makes no line stand aside.
    const isAsked = at > 0 && at !== top && first >= 0 && !ownAnswer.test(entryAt(draft.lines, first).key);
    sides.push(
      isAsked && (prose > totalProse * 0.5 ? false : (isSide(box, lines * 3 > all) ?? entryAt(sides, box.parent))),
    );
  });
  return sides;
}

const SIDE_TAGS = new Set(['nav', 'footer', 'marquee']);

/** What a box says itself; null where its parent has to be asked. @param isLarge a third of the page's lines stand in it */
function isSide({ hint, tag }: Box, isLarge: boolean): boolean | null {
  if (SIDE_TAGS.has(tag)) return true;
  // ASP.NET sets the whole of a page in one form
  if (tag === 'form' && !isLarge && !isNamed(hint, pageForm)) return true;
  return hint === '' ? null : isNamedAside(hint);
}

/** What its name says. */
const isNamedAside = remembered((hint): boolean | null => {
  const name = hint.toLowerCase();
  if (otherVoiceHint.test(name)) return true;
  if (bodyHint.test(name)) return false;
  return sideHint.test(name) ? true : null;
});
