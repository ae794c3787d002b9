/** Runs of lines, and the one that is the article. */
import { entryAt } from '../../page/entry-at';
import { ENOUGH, RUN } from '../../rules/weights/body';
import { columnDistance } from '../boxes';
import type { Draft } from '../draft';
import { isNamedBody } from './body-column';
import { nextHeadline } from './headline-anchor';
import { namesEditors, opensOthers } from './weigh-lines';

export interface Segment {
  first: number;
  last: number;
  score: number;
}

/** The best segment and its runners-up, disjoint, best first. */
export function findSegments(draft: Draft, weights: Float64Array, count: number): Segment[] {
  const found: Segment[] = [];
  const taken = new Uint8Array(draft.lines.length);
  for (let n = 0; n < count; n++) {
    const best = bestSegment(draft, weights, taken);
    if (!best) break;
    found.push(best);
    taken.fill(1, best.first, best.last + 1);
  }
  return found;
}

function bestSegment(draft: Draft, weights: Float64Array, taken: Uint8Array): Segment | null {
  let best: Segment | null = null;
  let score = 0;
  let first = 0;
  for (let i = 0; i < draft.lines.length; i++) {
    if (taken[i]) {
      score = 0;
      continue;
    }
    const weight = weights[i] ?? 0;
    if (score > 0)
      score +=
        RUN.column * columnDistance(draft.page, entryAt(draft.lines, i - 1).column, entryAt(draft.lines, i).column);
    if (score <= 0) {
      score = 0;
      first = i;
    }
    score += weight;
    if (weight > 0 && (!best || score > best.score)) best = { first, last: i, score };
  }
  return best;
}

/**
 * The best segment, its place counted in: runs of prose below the headline are ahead, the first of them most, and so are
 * those in a box that its template names as content.
 */
export function bestOf(draft: Draft, segments: readonly Segment[], anchor: number): Segment | null {
  const inOrder = [...segments].sort((a, b) => a.first - b.first);
  let best: Segment | null = null;
  let bestScore = 0;
  let lead: number = RUN.belowHeadline;
  for (const segment of inOrder) {
    // Enough text between the headline and the next headline of its make: the rest belongs to other stories.
    if (best && bestScore > ENOUGH.text && segment.first > nextHeadline(draft, anchor)) break;
    if (
      best &&
      bestScore > ENOUGH.text &&
      anchor >= 0 &&
      best.first > anchor &&
      (hasOthersBetween(draft, best, segment) || isClosedBetween(draft, best, segment))
    )
      break;
    let score = segment.score;
    if (isNamedBody(draft, entryAt(draft.lines, segment.last).column)) score *= RUN.namedBody;
    if (anchor >= 0 && segment.first > anchor && segment.score > RUN.leastBelowHeadline) {
      score += Math.min(RUN.mostBelowHeadline, segment.score * lead);
      lead *= RUN.eachFurther;
    } else if (anchor >= 0 && segment.last < anchor) score *= RUN.aboveHeadline;
    if (score > bestScore) {
      best = segment;
      bestScore = score;
    }
  }
  return best;
}

function hasOthersBetween({ lines }: Draft, above: Segment, below: Segment): boolean {
  return lines.slice(above.last + 1, below.first).some(opensOthers);
}

/** 【责任编辑：卜凡】 below a text, and more text in another column: 滚动直播, 网友还在问 */
function isClosedBetween({ lines }: Draft, above: Segment, below: Segment): boolean {
  if (above.score < ENOUGH.closed || entryAt(lines, above.last).column === entryAt(lines, below.first).column)
    return false;
  return lines.slice(above.last + 1, below.first).some(namesEditors);
}
