/**
 * Short items that a newspaper prints together (简讯), each with a headline of its own and signed at its end: ◇秋粮开磅 over
 * …每斤多两分钱。（李志强）. The parts of one article have subheads as well, but are signed once, or stand below a headline for all.
 */
import { entryAt } from '../../page/entry-at';
import { briefsLabel, pageLine } from '../../rules/briefs';
import { itemCredit } from '../../rules/credit-lines';
import { ENOUGH } from '../../rules/weights/body';
import type { Body, Line } from '../draft';
import { opensReport } from '../text/dateline';
import { findMoments } from '../text/dates';
import { looksLikeName } from '../text/names';
import { isHeadlineLike } from './headline-like';

/** Items that make a page of them. */
const LEAST = 3;
/** Lines above the first item in which a headline for all may stand, and its characters at least. */
const ABOVE = 8;
const HEADLINE = 6;

/** First paragraphs of such items; none where one of them is not signed. */
export function findSignedItems(spoken: readonly Line[], { first, last }: Body): ReadonlySet<Line> {
  const openers = [...spoken.keys()].filter(
    (at) => at > 0 && entryAt(spoken, at).index <= last && entryAt(spoken, at).index >= first && opensItem(spoken, at),
  );
  const none = new Set<Line>();
  if (openers.length < LEAST || isBelowHeadline(spoken, entryAt(openers, 0) - 1)) return none;
  const ends = openers.map((_, n) => endOfItem(spoken, openers[n + 1] ?? spoken.length, last));
  const areAll = openers.every(
    (at, n) => opensReport(entryAt(spoken, at).key) || isSigned(entryAt(spoken, entryAt(ends, n))),
  );
  return areAll ? new Set(openers.map((at) => entryAt(spoken, at))) : none;
}

/** Running text right below a line that could be its headline. */
function opensItem(spoken: readonly Line[], at: number): boolean {
  const { prose, mark } = entryAt(spoken, at);
  return (
    prose >= ENOUGH.paragraph &&
    mark === null &&
    isHeadlineLike(entryAt(spoken, at - 1)) &&
    !isHeadlineLike(entryAt(spoken, at))
  );
}

/** The last line of the item that ends before the headline of the next one, or with the body. */
function endOfItem(spoken: readonly Line[], next: number, last: number): number {
  let at = next - 1;
  while (at > 0 && (entryAt(spoken, at).index > last || isHeadlineLike(entryAt(spoken, at)))) at--;
  return at;
}

/** …送去大米、食用油。（雷光明） */
function isSigned({ key }: Line): boolean {
  const names = itemCredit.exec(key)?.[1];
  return names?.split(/[\s、]/u).every(looksLikeName) ?? false;
}

/** A headline stands above the first item, and no 简讯 between the two: the items are parts of its article. */
function isBelowHeadline(spoken: readonly Line[], head: number): boolean {
  const above = spoken.slice(Math.max(0, head - ABOVE), head);
  const label = above.findLastIndex(({ key }) => briefsLabel.test(key));
  return above.slice(label + 1).some((line) => isHeadlineLike(line) && line.length >= HEADLINE && !isOfPaper(line));
}

/** 第04版：综合 · 2013年10月18日 星期五 今日四版: the paper's own lines */
function isOfPaper({ key }: Line): boolean {
  return pageLine.test(key) || findMoments(key).length > 0;
}
