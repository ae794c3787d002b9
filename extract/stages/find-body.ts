/**
 * Finds the run of lines that reads as the article: the maximum-sum segment over the line stream (Pasternack and Roth's
 * extraction by maximum subsequence, WWW 2009), where a line weighs its prose and crossing from one column into another costs.
 */
import { bodyHint, titleHint } from '../../rules/box-hints';
import { findListed } from '../count-entries';
import type { Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { headlineOfTitleTag } from '../text/title-tag';
import { skeleton } from '../text/width';
import { columnDistance, isInside, sideBoxes } from './columns';
import { findVerse } from './find-verse';
import { PICKED } from './read-pick';

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
/** Below this much prose the text may be a poem. */
const LITTLE_VERSE = 25;
/** How far the first run of prose below the headline is ahead of others, as a multiple of its score. */
const BELOW_HEADLINE = 3;

/** Sets `draft.body` to the core of the article and the column it stands in. */
export function findCore(draft: Draft): void {
  const { vote } = draft;
  markAsides(draft);
  const anchor = findAnchor(draft);
  let segments = findSegments(draft, weighLines(draft, false, anchor, vote), 4);
  let best = bestOf(draft, segments, anchor);
  if ((best?.score ?? 0) < LITTLE_PROSE) {
    const withHidden = findSegments(draft, weighLines(draft, true, anchor, vote), 4);
    const hidden = bestOf(draft, withHidden, anchor);
    if ((hidden?.score ?? 0) > (best?.score ?? 0) * 2) {
      best = hidden;
      segments = withHidden;
    }
  }
  const given = coreOfTemplate(draft, anchor, vote, best);
  const core = given ?? best;
  const rival = segments.find((segment) => segment !== best && !(given && overlap(segment, given)));
  if (core && rival) draft.rival = Math.min(1, Math.max(0, rival.score / Math.max(core.score, 1)));
  if (given) draft.body = { first: given.first, last: given.last, host: draft.template!.box, column: null };
  else if ((best?.score ?? 0) < LITTLE_VERSE) draft.body = findVerse(draft, anchor) ?? (best && narrow(draft, best));
  else if (best) draft.body = narrow(draft, best);
  setListedAside(draft, anchor);
}

/** What readers posted below the text, and other stories' excerpts below it, stop the text however near they stand. */
function setListedAside(draft: Draft, anchor: number): void {
  const last = draft.body?.last ?? draft.lines.length;
  for (const line of findListed(draft, 'names')) {
    if (line.index <= last) continue;
    line.aside = true;
    // 网友路人甲 · 2023-09-10 11:20 above the post
    for (let i = line.index - 1, n = 0; i > last && n < 3; i--, n++) {
      const above = draft.lines[i]!;
      if (above.length > 40 || (above.info === null && above.stops > 0)) break;
      above.aside = true;
    }
  }
  for (const line of otherStories(draft, anchor)) if (line.index > last) line.aside = true;
}

/** Running text above a list of excerpts that makes an article of a page without a certain headline. */
const ENOUGH_ABOVE = 200;

/** Excerpts under linked headlines, where the page has an article of its own: below its headline, or below enough text. */
function otherStories(draft: Draft, anchor: number): Line[] {
  const listed = findListed(draft, 'headlines');
  const first = listed[0];
  if (anchor >= 0 || first === undefined) return listed;
  const above = draft.lines
    .slice(0, first.index)
    .reduce((sum, { prose, aside }) => sum + (aside ? 0 : Math.max(0, prose)), 0);
  return above >= ENOUGH_ABOVE ? listed : [];
}

/** A run this much better than the text of the template's own box is believed instead: the box holds a lead or a stand-in. */
const MUCH_BETTER = 5;

/** The run of prose inside the box that the page's system keeps its text in; every line of it where none reads as prose. */
function coreOfTemplate(
  draft: Draft,
  anchor: number,
  vote: ReadonlySet<number> | null,
  best: Segment | null,
): Segment | null {
  const { template } = draft;
  if (!template) return null;
  const lines = draft.lines.slice(template.first, template.last + 1);
  const isHidden = template.isRevealed || lines.every((line) => line.block.hidden || line.prose <= 0);
  const weights = weighLines(draft, isHidden, anchor, vote);
  weights.fill(-Infinity, 0, template.first);
  weights.fill(-Infinity, template.last + 1);
  const spoken = lines.filter((line) => line.length > 0 && line.mark === null && !line.suspect && !line.info);
  const own =
    findSegments(draft, weights, 1)[0] ??
    (spoken.length > 0 ? { first: spoken[0]!.index, last: spoken.at(-1)!.index, score: 1 } : null);
  if (own && template.family === PICKED) return own;
  if (!own || (best && !overlap(best, own) && best.score > 300 && best.score > own.score * MUCH_BETTER)) return null;
  return own;
}

function overlap(a: Segment, b: Segment): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** A line that repeats `<title>` and is set as a headline: the body follows it. -1 where none is certain. */
function findAnchor(draft: Draft): number {
  const pageTitle = skeleton(draft.page.title);
  if (pageTitle.length < 6) return -1;
  for (const line of draft.lines) {
    if (line.length < 6 || line.length > 90 || line.block.hidden) continue;
    const { hint } = draft.page.boxes[line.block.box]!;
    if (!/^h[1-3]$/u.test(line.block.tag) && !isNamed(hint, titleHint)) continue;
    const bones = skeleton(line.block.text);
    if (bones.length >= 6 && pageTitle.startsWith(bones)) return line.index;
  }
  return findPlainAnchor(draft);
}

/** The headline of `<title>` to the letter, in a cell or box without a name. */
function findPlainAnchor(draft: Draft): number {
  const headline = skeleton(headlineOfTitleTag(draft.page.title));
  const pageTitle = skeleton(draft.page.title);
  if (headline.length < 8) return -1;
  const line = draft.lines.find(
    ({ length, linked, block, info, mark }) =>
      length <= 90 &&
      linked === 0 &&
      !block.hidden &&
      info === null &&
      mark === null &&
      (skeleton(block.text) === headline || isMostOf(skeleton(block.text), pageTitle, headline)),
  );
  return line?.index ?? -1;
}

/** 福州某醫院稱看病滿2000元就送火車票 of 中國評論新聞：福州某…; a headline whose subtitle follows it in `<title>` */
function isMostOf(bones: string, pageTitle: string, headline: string): boolean {
  if (bones.length < 10) return false;
  return (
    (bones.length >= pageTitle.length * 0.6 && pageTitle.endsWith(bones)) ||
    (bones.length >= headline.length * 0.5 && headline.startsWith(bones))
  );
}

/**
 * The best segment, its place counted in: runs of prose below the headline are ahead, the first of them most, and so are
 * those in a box that its template names as content.
 */
function bestOf(draft: Draft, segments: readonly Segment[], anchor: number): Segment | null {
  const inOrder = [...segments].sort((a, b) => a.first - b.first);
  let best: Segment | null = null;
  let bestScore = 0;
  let lead = BELOW_HEADLINE;
  for (const segment of inOrder) {
    // Enough text between the headline and the next headline of its make: the rest belongs to other stories.
    if (best && bestScore > LITTLE_PROSE && segment.first > nextHeadline(draft, anchor)) break;
    if (
      best &&
      bestScore > LITTLE_PROSE &&
      anchor >= 0 &&
      best.first > anchor &&
      hasOthersBetween(draft, best, segment)
    )
      break;
    let score = segment.score;
    if (isNamedBody(draft, draft.lines[segment.last]!.host)) score *= 1.3;
    if (anchor >= 0 && segment.first > anchor && segment.score > 20) {
      score += Math.min(1200, segment.score * lead);
      lead *= 0.6;
    } else if (anchor >= 0 && segment.last < anchor) score *= 0.5;
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

/** The template names the column, or one of the two boxes around it, as its content. */
export function isNamedBody(draft: Draft, host: number): boolean {
  for (let at = host, n = 0; at > 0 && n < 3; at = draft.page.boxes[at]!.parent, n++)
    if (isNamed(draft.page.boxes[at]!.hint, bodyHint)) return true;
  return false;
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

function markAsides(draft: Draft): void {
  const total = draft.lines.reduce((sum, line) => sum + Math.max(0, line.prose), 0);
  // Around the text of a known system no name makes a sidebar of it: VSB sets articles in a form.
  const sides = sideBoxes(draft, total, draft.template?.box ?? 0);
  for (const line of draft.lines) line.aside = sides[line.block.box]! || line.block.tag === 'button';
}

/** What each line adds to an article: its prose, less where its place or its phrase speaks against it. */
function weighLines(draft: Draft, withHidden: boolean, anchor: number, vote: ReadonlySet<number> | null): Float64Array {
  const weights = new Float64Array(draft.lines.length);
  for (const line of draft.lines) weights[line.index] = weigh(line, withHidden);
  if (vote)
    for (const line of draft.lines)
      if (weights[line.index]! > 0) weights[line.index]! *= vote.has(line.index) ? 1.6 : 0.6;
  const lower = (line: Line) => {
    weights[line.index] = Math.min(weights[line.index]!, -Math.min(line.prose, 20));
  };
  for (const line of findListed(draft, 'names')) lower(line);
  barComments(draft, weights, anchor);
  // Below or above an article of its own headline, a list of excerpts is another matter.
  for (const line of otherStories(draft, anchor)) lower(line);
  if (anchor >= 0) {
    weights[anchor] = END_WEIGHT * 10; // no body runs across its headline
    barOtherHeadlines(draft, weights, anchor);
  }
  return weights;
}

/** The next line set as the headline is; past the end where there is none. */
function nextHeadline(draft: Draft, anchor: number): number {
  if (anchor < 0) return draft.lines.length;
  const next = draft.lines.find((line) => line.index > anchor && isSameMake(draft, line, anchor));
  return next?.index ?? draft.lines.length;
}

function isSameMake(draft: Draft, line: Line, anchor: number): boolean {
  const headline = draft.lines[anchor]!.block;
  const { hint } = draft.page.boxes[headline.box]!;
  if (hint === '' || line.block.tag !== headline.tag || draft.page.boxes[line.block.box]!.hint !== hint) return false;
  return headline.tag === 'h1' || (isNamed(hint, titleHint) && line.length >= 8 && line.linked === 0);
}

/** Another headline of the same make opens another article: pages that load the next story below the first. */
function barOtherHeadlines(draft: Draft, weights: Float64Array, anchor: number): void {
  for (const line of draft.lines)
    if (line.index > anchor && isSameMake(draft, line, anchor)) weights[line.index] = END_WEIGHT * 10;
}

/** 为你推荐 · 猜你喜欢 · 热门推荐: other stories, and never a box of the article's own as 相关链接 may be */
const RECOMMENDED = /推荐|猜你喜欢|可能|大家都在|热门|热榜|排行|热文|热读/;

function opensOthers({ suspect, key }: Line): boolean {
  return suspect?.rule === 'more/comments' || (suspect?.rule === 'more/related' && RECOMMENDED.test(key));
}

/** 网友评论 and 为你推荐 below a text: what follows is the readers' or another story's, however much it is. */
function barComments(draft: Draft, weights: Float64Array, anchor: number): void {
  let prose = 0;
  for (const line of draft.lines.slice(anchor + 1)) {
    if (prose >= LITTLE_PROSE && opensOthers(line)) weights[line.index] = END_WEIGHT * 10;
    else prose += Math.max(0, weights[line.index]!);
  }
}

function weigh(line: Line, withHidden: boolean): number {
  if (line.mark?.is === 'removed') return Math.min(line.prose, -6);
  if (line.mark?.is === 'field' || line.info) return -6;
  if (line.suspect) return line.suspect.where === 'end' ? END_WEIGHT : Math.min(line.prose, -12);
  if (line.block.hidden && !withHidden) return Math.min(-line.length * 0.2, 0);
  const prose = line.block.hidden ? Math.abs(line.prose) : line.prose;
  if (line.aside) return Math.min(prose, 0) - Math.min(prose > 0 ? prose * 0.2 : 0, 20);
  return prose;
}

/**
 * Narrows a segment to the column that holds most of its prose. Boxes with the same parent and the same name are one column:
 * articles set in several `<div class="text1">`, `<div class="text2">`.
 */
function narrow(draft: Draft, segment: Segment): NonNullable<Draft['body']> {
  const mass = new Map<string, number>();
  let total = 0;
  for (let i = segment.first; i <= segment.last; i++) {
    const line = draft.lines[i]!;
    const prose = line.block.hidden ? Math.abs(line.prose) : Math.max(0, line.prose);
    total += prose;
    const column = columnOf(draft, line.host);
    mass.set(column, (mass.get(column) ?? 0) + prose);
  }
  const [column, share] = [...mass].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (share < total * DOMINANT)
    return { first: segment.first, last: segment.last, host: commonBox(draft, segment, total), column: null };
  const belongs = (line: Line) => columnOf(draft, line.host) === column || isWithinColumn(draft, line.host, column);
  let { first, last } = segment;
  while (first < last && !belongs(draft.lines[first]!)) first++;
  while (last > first && !belongs(draft.lines[last]!)) last--;
  const hosts = new Set(
    draft.lines
      .slice(first, last + 1)
      .filter((line) => columnOf(draft, line.host) === column)
      .map((line) => line.host),
  );
  const host = Math.max(0, hosts.size === 1 ? [...hosts][0]! : draft.page.boxes[[...hosts][0]!]!.parent);
  for (const line of besideColumn(draft, segment, host)) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return { first, last, host, column };
}

/**
 * Lines of prose that stand in the content box around the column: the lead above <div class="paragraph">, an <article> with
 * its first paragraph in <div id="upper"> and the others in <div id="lower">.
 */
function besideColumn(draft: Draft, segment: Segment, host: number): number[] {
  const { boxes } = draft.page;
  const around: number[] = [];
  for (let at = boxes[host]!.parent, n = 0; at > 0 && n < 2; at = boxes[at]!.parent, n++)
    if (boxes[at]!.tag === 'article' || isNamed(boxes[at]!.hint, bodyHint)) around.push(at);
  return draft.lines
    .slice(segment.first, segment.last + 1)
    .filter((line) => line.prose > 10 && !line.aside && around.some((box) => isInside(draft.page, line.host, box)))
    .map((line) => line.index);
}

/** Share of the prose that makes a column the article's own. */
const DOMINANT = 0.55;

/** True where a line stands in the body's column: the one named column, or anywhere in its box. */
export function inBodyColumn(draft: Draft, body: NonNullable<Draft['body']>, line: Line): boolean {
  return body.column === null
    ? isInside(draft.page, line.block.box, body.host)
    : isWithinColumn(draft, line.host, body.column);
}

function columnOf(draft: Draft, host: number): string {
  const { parent, tag, hint } = draft.page.boxes[host]!;
  return `${parent} ${tag} ${hint.replace(/\d+/gu, '')}`;
}

/** Levels of boxes in a column at most; a page may nest without end. */
const DEEPEST = 60;

function isWithinColumn(draft: Draft, host: number, column: string): boolean {
  for (let at = host, n = 0; at >= 0 && n < DEEPEST; at = draft.page.boxes[at]!.parent, n++)
    if (columnOf(draft, at) === column) return true;
  return false;
}

/** The lowest box that holds four fifths of the prose: an article whose parts stand in boxes of different kinds. */
function commonBox(draft: Draft, segment: Segment, total: number): number {
  const { boxes } = draft.page;
  const lines = draft.lines.slice(segment.first, segment.last + 1);
  const mass = new Float64Array(boxes.length);
  for (const line of lines) mass[line.host]! += Math.max(0, line.prose);
  // Parents stand before children.
  for (let box = boxes.length - 1; box > 0; box--) mass[boxes[box]!.parent]! += mass[box]!;
  let at = lines.reduce((best, line) => (line.prose > best.prose ? line : best)).host;
  while (at > 0 && mass[at]! < total * 0.8) at = boxes[at]!.parent;
  return Math.max(0, at);
}
