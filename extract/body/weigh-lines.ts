/** What each line adds to an article, so that the article is the run of lines that weighs most. */
import { headsOthers } from '../../rules/body-lines';
import { AGAINST, ENOUGH } from '../../rules/weights/body';
import type { Draft, Line } from '../draft';
import { isSameMake } from './headline-anchor';

/** What each line adds to an article: its prose, less where its place or its phrase speaks against it. */
export function weighLines(draft: Draft, withHidden: boolean, anchor: number): Float64Array {
  const weights = new Float64Array(draft.lines.length);
  for (const line of draft.lines) weights[line.index] = weigh(line, withHidden);
  const lower = (line: Line) => {
    weights[line.index] = Math.min(weights[line.index] ?? 0, -Math.min(line.prose, AGAINST.listed));
  };
  for (const line of draft.lists.posts) lower(line);
  barComments(draft, weights, anchor);
  // Below or above an article of its own headline, a list of excerpts is another matter.
  for (const line of otherStories(draft, anchor)) lower(line);
  if (anchor >= 0) {
    weights[anchor] = AGAINST.endForGood; // no body runs across its headline
    barOtherHeadlines(draft, weights, anchor);
    barOtherColumns(draft, weights, anchor);
  } else barInfoLines(draft, weights);
  return weights;
}

/** 来源：基金会秘书处 日期：2018-11-20 9:35:02: where the headline is not known, a text does not run across its info line. */
function barInfoLines({ lines }: Draft, weights: Float64Array): void {
  for (const { index, info } of lines)
    if (info && info.moments.length > 0 && info.fields.some(({ kind }) => kind === 'source'))
      weights[index] = AGAINST.end;
}

/** Another headline of the same make opens another article: pages that load the next story below the first. */
function barOtherHeadlines(draft: Draft, weights: Float64Array, anchor: number): void {
  for (const line of draft.lines)
    if (line.index > anchor && isSameMake(draft, line, anchor)) weights[line.index] = AGAINST.endForGood;
}

/** 责任编辑：卜凡 below a text, where other columns follow: their tickers and questions are not the article's, however long. */
function barOtherColumns({ lines }: Draft, weights: Float64Array, anchor: number): void {
  let prose = 0;
  let column = -1;
  let credits: Line | null = null;
  for (const line of lines.slice(anchor + 1)) {
    if (prose >= ENOUGH.closed && namesEditors(line)) credits = line;
    if (line.prose < ENOUGH.paragraph || line.aside) continue;
    if (credits && line.column !== column) weights[credits.index] = AGAINST.endForGood;
    credits = null;
    prose += line.prose;
    column = line.column;
  }
}

/** Credits, which stand below a text or in its info line: without a time, below it. */
export function namesEditors({ info }: Line): boolean {
  return info !== null && info.moments.length === 0 && info.fields.some(({ kind }) => kind === 'editor');
}

export function opensOthers({ suspect, key }: Line): boolean {
  return suspect?.rule === 'more/comments' || (suspect?.rule === 'more/related' && headsOthers.test(key));
}

/** 网友评论 and 为你推荐 below a text: what follows is the readers' or another story's, however much it is. */
function barComments(draft: Draft, weights: Float64Array, anchor: number): void {
  let prose = 0;
  for (const line of draft.lines.slice(anchor + 1)) {
    if (prose >= ENOUGH.text && opensOthers(line)) weights[line.index] = AGAINST.endForGood;
    else prose += Math.max(0, weights[line.index] ?? 0);
  }
}

function weigh(line: Line, withHidden: boolean): number {
  if (line.mark?.is === 'removed') return Math.min(line.prose, AGAINST.removed);
  if (line.mark?.is === 'field' || line.info) return AGAINST.fact;
  if (line.suspect) return line.suspect.where === 'end' ? AGAINST.end : Math.min(line.prose, AGAINST.suspect);
  if (line.block.hidden && !withHidden) return Math.min(line.length * AGAINST.hidden, 0);
  const prose = line.block.hidden ? Math.abs(line.prose) : line.prose;
  const { perCharacter, most } = AGAINST.aside;
  if (line.aside) return Math.min(prose, 0) - Math.min(prose > 0 ? prose * perCharacter : 0, most);
  return prose;
}

/** Excerpts under linked headlines, where the page has an article of its own: below its headline, or enough text above or below them. */
export function otherStories(draft: Draft, anchor: number): Line[] {
  const listed = draft.lists.excerpts;
  const [first, last] = [listed[0], listed.at(-1)];
  if (anchor >= 0 || !first || !last) return listed;
  const runningText = (lines: readonly Line[]) =>
    lines.reduce((sum, { prose, aside }) => sum + (aside ? 0 : Math.max(0, prose)), 0);
  const above = runningText(draft.lines.slice(0, first.index));
  const below = runningText(draft.lines.slice(last.index + 1));
  return Math.max(above, below) >= ENOUGH.outsideList ? listed : [];
}
