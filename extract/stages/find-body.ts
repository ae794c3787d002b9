/**
 * Finds the run of lines that reads as the article: the maximum-sum segment over the line stream (Pasternack and Roth's
 * extraction by maximum subsequence, WWW 2009), where a line weighs its prose and crossing from one column into another costs.
 */
import { bodyHint, sideHint, titleHint } from '../../rules/box-hints';
import type { Draft, Line } from '../draft';
import { skeleton } from '../text/width';
import { columnDistance, isInside, isSideBox } from './columns';

export interface Segment {
  first: number;
  last: number;
  score: number;
}

/** Cost of each box closed or opened between two lines, in characters of prose. */
const COLUMN_COST = 5;
/** A line that ends articles (相关阅读) weighs as much as a long paragraph. */
const END_WEIGHT = -60;

/** Below this much prose, hidden text is considered too: WeChat hides its body until a script has run. */
const LITTLE_PROSE = 60;
/** What the run of prose right below the headline has ahead of any other on the page, in characters. */
const BELOW_HEADLINE = 220;

/** Sets `draft.body` to the core of the article and the column it stands in. */
export function findCore(draft: Draft): void {
  const anchor = findAnchor(draft);
  let segments = findSegments(draft, weighLines(draft, false), 4);
  let best = bestOf(draft, segments, anchor);
  if ((best?.score ?? 0) < LITTLE_PROSE) {
    const withHidden = findSegments(draft, weighLines(draft, true), 4);
    const hidden = bestOf(draft, withHidden, anchor);
    if ((hidden?.score ?? 0) > (best?.score ?? 0) * 2) {
      best = hidden;
      segments = withHidden;
    }
  }
  const rival = segments.find((segment) => segment !== best);
  if (best && rival) draft.rival = Math.min(1, Math.max(0, rival.score / best.score));
  if (best) draft.body = { first: best.first, last: best.last, host: mainHost(draft, best) };
}

/** A line that repeats `<title>` and is set as a headline: the body follows it. -1 where none is certain. */
function findAnchor(draft: Draft): number {
  const pageTitle = skeleton(draft.page.title);
  if (pageTitle.length < 6) return -1;
  for (const line of draft.lines) {
    if (line.length < 6 || line.length > 90 || line.block.hidden) continue;
    const { hint } = draft.page.boxes[line.block.box]!;
    if (!/^h[1-3]$/u.test(line.block.tag) && !titleHint.test(hint.toLowerCase())) continue;
    const bones = skeleton(line.block.text);
    if (bones.length >= 6 && pageTitle.startsWith(bones)) return line.index;
  }
  return -1;
}

/** The best segment, the place below the headline counted in. */
function bestOf(draft: Draft, segments: readonly Segment[], anchor: number): Segment | null {
  let best: Segment | null = null;
  let bestScore = 0;
  const below =
    anchor < 0
      ? undefined
      : segments.filter((segment) => segment.first > anchor && segment.score > 20).sort((a, b) => a.first - b.first)[0];
  for (const segment of segments) {
    let score = segment.score;
    if (
      segment === below &&
      draft.lines.slice(anchor + 1, Math.max(anchor + 1, segment.first)).filter((line) => line.length > 0 && !line.mark)
        .length < 25
    )
      score += Math.min(1200, segment.score * 6);
    else if (anchor >= 0 && segment.last < anchor) score *= 0.5;
    if (score > bestScore) {
      best = segment;
      bestScore = score;
    }
  }
  return best;
}

/** The best segment and its runners-up, disjoint, best first. */
function findSegments(draft: Draft, weights: Float64Array, count: number): Segment[] {
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
function weighLines(draft: Draft, withHidden: boolean): Float64Array {
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
function mainHost(draft: Draft, segment: Segment): number {
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
