/**
 * Finds the run of lines that reads as the article: the maximum-sum segment over the line stream (Pasternack and Roth's
 * extraction by maximum subsequence, WWW 2009), where a line weighs its prose and crossing from one column into another costs.
 */
import { bodyHint, sideHint } from '../../rules/box-hints';
import type { Draft, Line } from '../draft';
import { columnDistance, isInside, isSideBox } from './columns';

export interface Segment {
  first: number;
  last: number;
  score: number;
}

/** Cost of each box closed or opened between two lines, in characters of prose. */
const COLUMN_COST = 5;
/** A line that ends articles (相关阅读) weighs as much as a long paragraph. */
const END_WEIGHT = -160;

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
    const weight = weights[i]!;
    if (score > 0) score -= COLUMN_COST * columnDistance(draft.page, draft.lines[i - 1]!.host, draft.lines[i]!.host);
    if (score <= 0) {
      score = 0;
      first = i;
    }
    score += weight;
    if (weight > 0 && (!best || score > best.score)) best = { first, last: i, score };
  }
  return best;
}

/** What each line adds to an article: its prose, less where its place or its phrase speaks against it. */
export function weighLines(draft: Draft, withHidden: boolean): Float64Array {
  const total = draft.boxes[0]?.prose ?? 0;
  const sides = draft.page.boxes.map((_, box) => isSideBox(draft, box, total, sideHint, bodyHint));
  const weights = new Float64Array(draft.lines.length);
  for (const line of draft.lines) weights[line.index] = weigh(line, sides[line.block.box]!, withHidden);
  return weights;
}

function weigh(line: Line, inSideBox: boolean, withHidden: boolean): number {
  if (line.mark?.is === 'removed') return Math.min(line.prose, -6);
  if (line.mark?.is === 'field') return -6;
  if (line.suspect) return line.suspect.where === 'end' ? END_WEIGHT : Math.min(line.prose, -12);
  if (line.block.hidden && !withHidden) return Math.min(-line.length * 0.2, 0);
  const prose = line.block.hidden ? Math.abs(line.prose) : line.prose;
  if (inSideBox) return Math.min(prose, 0) - Math.min(prose > 0 ? prose * 0.2 : 0, 20);
  return prose;
}

/** The column that holds most of the segment's prose. */
export function mainHost(draft: Draft, segment: Segment): number {
  const mass = new Map<number, number>();
  for (let i = segment.first; i <= segment.last; i++) {
    const line = draft.lines[i]!;
    const prose = Math.abs(line.prose);
    if (line.prose > 0 || line.block.hidden) mass.set(line.host, (mass.get(line.host) ?? 0) + prose);
  }
  let best = draft.lines[segment.first]!.host;
  for (const [host, prose] of mass) if (prose > (mass.get(best) ?? 0)) best = host;
  return commonColumn(draft, mass, best);
}

/** Climbs until the column holds four fifths of the prose: articles whose parts stand in sibling boxes. */
function commonColumn(draft: Draft, mass: Map<number, number>, start: number): number {
  const total = [...mass.values()].reduce((sum, value) => sum + value, 0);
  let at = start;
  while (at > 0) {
    let inside = 0;
    for (const [host, prose] of mass) if (isInside(draft.page, host, at)) inside += prose;
    if (inside >= total * 0.8) return at;
    at = draft.page.boxes[at]!.parent;
  }
  return 0;
}
