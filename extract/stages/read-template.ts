/** Recognises the system that made a page by what it leaves there, and so where it keeps the text (rules/fingerprints). */
import { fingerprints } from '../../rules/fingerprints';
import type { FieldOfElement, Fingerprint } from '../../rules/fingerprints/fingerprint';
import { isInside } from '../body/columns';
import type { Draft, Template } from '../draft';
import { pickedBox } from './read-pick';

/** Names of boxes that hold the text: family and place in its list. */
const bodyNames = new Map<string, { family: string; rank: number }>();
for (const [family, { body }] of Object.entries(fingerprints))
  for (const [rank, name] of (body ?? []).entries()) bodyNames.set(name, { family, rank });

/** Names of elements that hold one field. */
const fieldNames = new Map<string, FieldOfElement>();
for (const { fields } of Object.values(fingerprints))
  for (const [name, field] of Object.entries(fields ?? {})) fieldNames.set(name, field);

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

/** `index_cententWrap__Jv8jK` → `index_cententwrap`; `vsb_content_100` → `vsb_content`; names as written in lower case first. */
export function namesOf(token: string): string[] {
  const lower = token.toLowerCase();
  if (!token.includes('_')) return [lower];
  const bare = token
    .replace(/__[\w-]{4,}$/u, '')
    .replace(/_(?=[A-Za-z]*\d|[a-z]*[A-Z])[A-Za-z0-9]{5,6}$/u, '')
    .replace(/_\d+$/u, '')
    .toLowerCase();
  return bare === lower ? [lower] : [lower, bare];
}

/** The family whose fingerprint names a box, by element name, id, classes and itemprop. */
export function bodyNameOf(tag: string, hint: string, role: string): { family: string; rank: number } | null {
  const own = bodyNames.get(tag);
  if (own) return own;
  if (role !== '' && /\barticlebody\b/iu.test(role)) return bodyNames.get('itemprop:articlebody')!;
  if (hint === '') return null;
  for (const token of hint.split(/\s+/u))
    for (const name of namesOf(token)) {
      const found = bodyNames.get(name);
      if (found) return found;
    }
  return null;
}

/** What a fingerprint says that an element of this id, class or tag name holds: `js_name` → source. */
export function fieldOfName(token: string): FieldOfElement | null {
  for (const name of namesOf(token)) {
    const field = fieldNames.get(name);
    if (field) return field;
  }
  return null;
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
  let at = draft.lines[first]!.block.box;
  while (at > 0 && !(draft.boxes[at]!.last >= last && isInside(draft.page, draft.lines[last]!.block.box, at)))
    at = draft.page.boxes[at]!.parent;
  return at;
}

function inNamedBox(draft: Draft): Template | null {
  const { boxes } = draft.page;
  const named: { box: number; family: string; rank: number; length: number }[] = [];
  for (let box = 1; box < boxes.length; box++) {
    const length = draft.boxes[box]!.length - draft.boxes[box]!.linked;
    if (length < LEAST_TEXT) continue;
    const { tag, hint, role } = boxes[box]!;
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
  const { first, last } = draft.boxes[box]!;
  const { bodyIsRevealed }: Fingerprint = fingerprints[best.family]!;
  return { family: best.family, first, last, box, isRevealed: bodyIsRevealed ?? false };
}

function related(draft: Draft, a: number, b: number): boolean {
  return isInside(draft.page, Math.max(a, b), Math.min(a, b));
}
