/**
 * Finds the run of lines that reads as the article: the maximum-sum segment over the line stream (Pasternack and Roth's
 * extraction by maximum subsequence, WWW 2009), where a line weighs its prose and crossing from one column into another costs.
 */
import { entryAt } from '../../page/entry-at';
import { ENOUGH, TEMPLATE } from '../../rules/weights/body';
import { narrowToColumn } from '../body/body-column';
import { findVerse } from '../body/find-verse';
import { findAnchor } from '../body/headline-anchor';
import { bestOf, findSegments, type Segment } from '../body/segments';
import { otherStories, weighLines } from '../body/weigh-lines';
import type { Draft, Line } from '../draft';
import { isPicked } from '../template/picked-box';
import { hasDateline } from '../text/dateline';

/** Runs of prose that are compared: the best one, and what may rival it. */
const MOST_SEGMENTS = 4;
/** How far ahead of the visible text a hidden one must be. */
const HIDDEN_AHEAD = 2;
/** Lines above a reader's post that may say who posted it, and their characters. */
const HEAD_OF_POST = { lines: 3, longest: 40 };

/** Sets `draft.body` to the core of the article and the column it stands in. */
export function findCore(draft: Draft): void {
  const anchor = findAnchor(draft);
  let segments = findSegments(draft, weighLines(draft, false, anchor), MOST_SEGMENTS);
  let best = bestOf(draft, segments, anchor);
  if ((best?.score ?? 0) < ENOUGH.text) {
    const withHidden = findSegments(draft, weighLines(draft, true, anchor), MOST_SEGMENTS);
    const hidden = bestOf(draft, withHidden, anchor);
    if ((hidden?.score ?? 0) > (best?.score ?? 0) * HIDDEN_AHEAD) {
      best = hidden;
      segments = withHidden;
    }
  }
  const given = coreOfTemplate(draft, anchor, best);
  const core = given ?? best;
  const rival = segments.find((segment) => segment !== best && !(given && overlap(segment, given)));
  if (core && rival) draft.rival = Math.min(1, Math.max(0, rival.score / Math.max(core.score, 1)));
  if (given) draft.body = { first: given.first, last: given.last, box: draft.template?.box ?? 0, columnName: null };
  else if ((best?.score ?? 0) < ENOUGH.prose)
    draft.body = findVerse(draft, anchor) ?? (best && narrowToColumn(draft, best));
  else if (best) draft.body = narrowToColumn(draft, best);
  setListedAside(draft, anchor);
}

/** What readers posted below the text, and other stories' excerpts below it, stop the text however near they stand. */
function setListedAside(draft: Draft, anchor: number): void {
  const last = draft.body?.last ?? draft.lines.length;
  for (const line of draft.lists.posts) {
    if (line.index <= last) continue;
    line.aside = true;
    // 网友路人甲 · 2023-09-10 11:20 above the post
    for (let i = line.index - 1, n = 0; i > last && n < HEAD_OF_POST.lines; i--, n++) {
      const above = entryAt(draft.lines, i);
      if (above.length > HEAD_OF_POST.longest || (above.info === null && above.stops > 0)) break;
      above.aside = true;
    }
  }
  for (const line of otherStories(draft, anchor)) if (line.index > last) line.aside = true;
}

/** The run of prose inside the box that the page's system keeps its text in; every line of it where none reads as prose. */
function coreOfTemplate(draft: Draft, anchor: number, best: Segment | null): Segment | null {
  const { template } = draft;
  if (!template) return null;
  const lines = draft.lines.slice(template.first, template.last + 1);
  const isHidden = template.isRevealed || lines.every((line) => line.block.hidden || line.prose <= 0);
  const weights = weighLines(draft, isHidden, anchor);
  weights.fill(-Infinity, 0, template.first);
  weights.fill(-Infinity, template.last + 1);
  const spoken = lines.filter((line) => line.length > 0 && line.mark === null && !line.suspect && !line.info);
  const [opener, closer] = [spoken[0], spoken.at(-1)];
  const own =
    findSegments(draft, weights, 1)[0] ??
    (opener && closer ? { first: opener.index, last: closer.index, score: 1 } : null);
  if (own && isPicked(draft)) return own;
  if (!own || !best) return own;
  const { beyond, elsewhere } = TEMPLATE;
  if (!overlap(best, own)) return best.score > elsewhere.least && best.score > own.score * elsewhere.times ? null : own;
  // A synopsis in the box of the text, and the text below it in a box without a name
  const more = best.score - own.score;
  return hasLeadAbove(draft, best, own) || (more > beyond.least && more > own.score * beyond.times) ? null : own;
}

/** 【明報專訊】… in <div id="upper"> above the box of the rest: a dateline opens a text, wherever it stands. */
function hasLeadAbove({ lines }: Draft, best: Segment, own: Segment): boolean {
  const opens = ({ key, prose }: Line) => prose > 0 && hasDateline(key);
  return lines.slice(best.first, own.first).some(opens) && !opens(entryAt(lines, own.first));
}

function overlap(a: Segment, b: Segment): boolean {
  return a.first <= b.last && b.first <= a.last;
}
