/** Recognises the system that made a page by what it leaves there, and so where it keeps the text (rules/fingerprints). */
import { entryAt } from '../../page/entry-at';
import { fingerprints } from '../../rules/fingerprints';
import { boxAt, isInside } from '../boxes';
import type { Draft, Template } from '../draft';
import { bodyNameOf } from '../template/element-names';
import { pickedBox } from '../template/picked-box';

const commentRules = Object.entries(fingerprints).flatMap(([family, { content }]) =>
  content ? [{ family, ...content }] : [],
);

/** Characters that a box has to hold to be taken for the text's: a stand-in for a video holds less. */
const LEAST_TEXT = 12;
/** A second box of the same name with this share of the largest one's text makes a list of articles of the page. */
const OWN_SHARE = 0.4;

/** Sets `draft.template` where the reader's choice or a fingerprint tells which lines are the text's. */
export function readTemplate(draft: Draft): void {
  const template = pickedBox(draft) ?? betweenComments(draft) ?? inNamedBox(draft);
  if (template) draft.template = template;
}

/** `<!--enpcontent-->…<!--/enpcontent-->`; the longest stretch, where the comments are doubled or nested. */
function betweenComments(draft: Draft): Template | null {
  let best: Template | null = null;
  let bestLength = LEAST_TEXT - 1;
  for (const { family, begin, end } of commentRules) {
    let first = -1;
    for (const { text, before } of draft.page.comments) {
      if (first < 0 && begin.test(text)) first = before - 1;
      else if (first >= 0 && end.test(text)) {
        const last = before - 2;
        const length = draft.lines.slice(first, last + 1).reduce((sum, line) => sum + line.length, 0);
        if (length > bestLength) {
          best = { family, first, last, box: boxAround(draft, first, last), isRevealed: false };
          bestLength = length;
        }
        first = -1;
      }
    }
  }
  return best;
}

/** The lowest box that holds both lines and what is between. */
function boxAround(draft: Draft, first: number, last: number): number {
  let at = entryAt(draft.lines, first).block.box;
  while (
    at > 0 &&
    !(entryAt(draft.boxes, at).last >= last && isInside(draft.page, entryAt(draft.lines, last).block.box, at))
  )
    at = boxAt(draft.page, at).parent;
  return at;
}

function inNamedBox(draft: Draft): Template | null {
  const { boxes } = draft.page;
  const named: { box: number; family: string; rank: number; length: number }[] = [];
  for (let box = 1; box < boxes.length; box++) {
    const length = entryAt(draft.boxes, box).length - entryAt(draft.boxes, box).linked;
    if (length < LEAST_TEXT) continue;
    const { tag, hint, role } = entryAt(boxes, box);
    const found = bodyNameOf(tag, hint, role);
    if (found) named.push({ box, ...found, length });
  }
  const [best] = named.sort((a, b) => a.rank - b.rank || b.length - a.length || a.box - b.box);
  if (!best) return null;
  // .entry-content of ten posts, of which none is the page's own
  const others = named.filter((other) => other.family === best.family && !related(draft, best.box, other.box));
  if (others.some((other) => other.length >= best.length * OWN_SHARE)) return null;
  // TRS_Editor inside TRS_Editor: the inner one, if it holds nearly all
  const inner = named.filter(
    (other) => other.box > best.box && isInside(draft.page, other.box, best.box) && other.length >= best.length * 0.9,
  );
  const box = Math.max(best.box, ...inner.map((other) => other.box));
  const { first, last } = entryAt(draft.boxes, box);
  const isRevealed = fingerprints[best.family]?.bodyIsRevealed ?? false;
  return { family: best.family, first, last, box, isRevealed };
}

function related(draft: Draft, a: number, b: number): boolean {
  return isInside(draft.page, Math.max(a, b), Math.min(a, b));
}
