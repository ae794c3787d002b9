/** Finds the places where the decoder of the mirror lost step and reads them right. */
import { lastOf } from './before';
import { complete } from './fill-lost';
import { keysFor } from './keys';
import { afterLoneLead, LONE_LEAD } from './lone-lead';
import type { PageFacts } from './page-facts';
import { SHARE, shareOf } from './share';
import { readShifted } from './shift';
import { swallowedAt } from './swallowed';
import { bestWay, type Realignment, type Way } from './ways';
import { widen } from './wide';

/** A place that looks like lost step and could not be read. */
export interface Unread {
  from: number;
  to: number;
}

/** How far back an opening quotation mark is looked for. */
const SENTENCE = 400;

/** Finds the places where the decoder of the mirror lost step and reads them right, from left to right. */
export function realign(text: string, page: PageFacts): { edits: Realignment[]; unread: Unread[] } {
  const edits: Realignment[] = [];
  const unread: Unread[] = [];
  let before = '';
  let done = 0;
  for (let at = text.indexOf('?'); at !== -1; ) {
    before = (before + text.slice(done, at)).slice(-SENTENCE);
    done = at;
    const swallowed = swallowedAt(text, at);
    let edit: Realignment | undefined;
    if (swallowed !== undefined && page.annotated) {
      edit = afterKey(text, at, before, swallowed, page);
      if (edit === undefined) unread.push({ from: at, to: swallowed.to });
    } else {
      edit = afterLoneLead(text, at, before, page);
      const suspicious = page.annotated && LONE_LEAD[text.charAt(at + 1)] !== undefined;
      if (edit === undefined && suspicious) unread.push({ from: at, to: at + 2 });
    }
    if (edit !== undefined) {
      edits.push(edit);
      before += edit.text;
      done = edit.to;
    }
    at = text.indexOf('?', edit?.to ?? at + 1);
  }
  return { edits, unread };
}

/** A key that fired across two characters: the second byte of the last one is its lead, `?` stands for its trail and `(`. */
function afterKey(
  text: string,
  at: number,
  before: string,
  swallowed: { reading: string; to: number },
  page: PageFacts,
): Realignment | undefined {
  const neighbour = lastOf(before);
  const code = page.gbk.encode(neighbour) ?? (page.folded ? page.gbk.encode(widen(neighbour)) : undefined);
  if (code === undefined) return undefined;
  const ways: Way[] = [];
  for (const key of keysFor(code & 0xff, swallowed.reading, page.gbk)) {
    for (const shift of readShifted(text, swallowed.to, key & 0xff, page.gbk, page.folded)) {
      if (shareOf(shift.pieces, page) < SHARE.keyed) continue;
      const { text: repaired, guesses, sure } = complete(shift.pieces, before, text, page);
      const annotations = shift.annotations + 1;
      const doubts = guesses + shift.wideMarks;
      ways.push({ from: at, to: shift.to, text: repaired, annotations, flagged: !sure, doubts });
    }
  }
  return bestWay(ways, text, before, page);
}
