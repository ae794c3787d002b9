/** Tells the entries of a list: excerpts under their linked headlines, posts over their bars of buttons. */
import { vagueTime } from '../rules/dates';
import { postButton } from '../rules/forum';
import { type Draft, isMostlyLink, type Line, settingOf } from './draft';
import { findMoments } from './text/dates';

/** Characters that a paragraph or an excerpt has at least. */
const LEAST = 18;
/** Lines between a post and its bar: 收藏 转发 12 评论 8 赞 33 */
const TO_BAR = 4;
/** Entries that make a list, and lines from one to the next at most. */
const LIST = 3;
const TO_NEXT = 5;
/** Who wrote an entry and when */
const LONGEST_BYLINE = 24;

/** How many paragraphs of the body are entries of their own, and what share of its paragraphs that is. */
export function countEntries(draft: Draft): { count: number; share: number } {
  const { body } = draft;
  if (!body) return { count: 0, share: 0 };
  const spoken = spokenLines(draft);
  let paragraphs = 0;
  let count = 0;
  spoken.forEach((line, at) => {
    if (line.index < body.first - 1 || line.index > body.last || line.length < LEAST) return;
    const above = spoken[at - 1];
    if ((isMostlyLink(line) && !isSameLink(above, line)) || isFoot(spoken, at)) return;
    paragraphs++;
    if (isExcerpt(spoken, at) || hasBar(spoken, at)) count++;
  });
  return { count, share: paragraphs === 0 ? 0 : count / paragraphs };
}

/** Lines of the page in a list of three or more: excerpts under linked headlines, readers' posts under names with a time. */
export function findListed(draft: Draft, under: 'headlines' | 'names'): Line[] {
  const spoken = spokenLines(draft);
  const listed: Line[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length >= LIST) listed.push(...run.map((at) => spoken[at]!));
    run = [];
  };
  spoken.forEach((line, at) => {
    const above = spoken[at - 1];
    const isListed =
      under === 'names' ? isPosted(above, spoken[at - 2]) || isSigned(above, spoken[at + 1]) : isExcerpt(spoken, at);
    if (line.length < LEAST || isMostlyLink(line) || !isListed) return;
    const last = run.at(-1);
    if (last !== undefined && (at - last > TO_NEXT || !isSameTag(spoken[last - 1]!, spoken[at - 1]!))) close();
    run.push(at);
  });
  close();
  return listed;
}

/** Characters of an entry's headline, and of 来源：南方日报 2014-06-19 below its excerpt. */
const HEADLINE = { least: 4, most: 45 };
const LONGEST_FOOT = 50;

/**
 * The entries of a digest of which the text is one or some: a headline, an excerpt, where and when it appeared, and over again.
 * 0 where the text says more than excerpts.
 */
export function countDigest(draft: Draft): number {
  if (draft.stories > 0) return 0;
  const spoken = spokenLines(draft);
  let run: Line[] = [];
  let last = -1;
  for (let at = 1; at + 1 < spoken.length; at++) {
    if (!isSourcedExcerpt(spoken, at)) continue;
    const isNext =
      last > 0 && at - last <= TO_NEXT && settingOf(draft, spoken[last + 1]!) === settingOf(draft, spoken[at + 1]!);
    if (!isNext && run.length >= LIST && holdsText(draft, run)) break;
    if (!isNext) run = [];
    run.push(spoken[at]!);
    last = at;
  }
  return run.length >= LIST && holdsText(draft, run) ? run.length : 0;
}

function isSourcedExcerpt(spoken: readonly Line[], at: number): boolean {
  const [above, excerpt, foot] = spoken.slice(at - 1, at + 2) as [Line, Line, Line];
  if (excerpt.length < LEAST || excerpt.stops === 0 || excerpt.info !== null || isMostlyLink(excerpt)) return false;
  if (foot.length > LONGEST_FOOT || (foot.info?.moments.length ?? 0) === 0) return false;
  const { length, info, stops } = above;
  return (
    length >= HEADLINE.least && length <= HEADLINE.most && info === null && stops <= 2 && !/[。;]$/u.test(above.key)
  );
}

function holdsText({ lines }: Draft, entries: readonly Line[]): boolean {
  const paragraphs = lines.filter(
    ({ mark, length }) => mark?.is === 'body' && mark.as === 'paragraph' && length >= LEAST,
  );
  return paragraphs.length > 0 && paragraphs.every((line) => entries.includes(line));
}

/** 网友 2021-08-01 10:00 above what the reader wrote */
function isPosted(above: Line | undefined, before: Line | undefined): boolean {
  if (above?.info == null || above.length > 40 || above.info.fields.length > 0) return false;
  const timed = above.info.moments.find((moment) => moment.precision !== 'day');
  if (timed === undefined) return false;
  // 2021-08-01 10:00 below a paragraph is the time of an event in a chronicle, below a name that of a post.
  const isNamed = before !== undefined && before.length <= 14 && before.stops === 0;
  return isNamed || above.length - timed.end + timed.start >= 2;
}

/** 路人甲 above what the reader wrote, and 2021-08-01 10:00 回复 or 3小时前 below it */
function isSigned(above: Line | undefined, below: Line | undefined): boolean {
  if (above === undefined || below === undefined || above.length > 16 || above.stops > 0 || above.info) return false;
  if (below.length > 40 || (below.info?.fields.length ?? 0) > 0) return false;
  return below.info?.moments.some(({ precision }) => precision !== 'day') ?? vagueTime.test(below.key);
}

function isSameTag(a: Line, b: Line): boolean {
  return a.block.tag === b.block.tag;
}

function spokenLines(draft: Draft): Line[] {
  return draft.lines.filter((line) => line.length > 0 && !line.block.hidden);
}

/** A linked line as long as a headline, in the box of the excerpt below it or in the box beside. */
function isHeadlineOf(above: Line | undefined, excerpt: Line): boolean {
  return above !== undefined && isMostlyLink(above) && above.length >= 6 && above.length < excerpt.length;
}

/** A linked headline above the excerpt, or who wrote it and when between the two: 王刚 7-19 */
function isExcerpt(spoken: readonly Line[], at: number): boolean {
  const line = spoken[at]!;
  const above = spoken[at - 1];
  if (isHeadlineOf(above, line)) return true;
  const isByline = above !== undefined && above.length <= LONGEST_BYLINE && above.stops === 0 && /\d/.test(above.key);
  return isByline && isHeadlineOf(spoken[at - 2], line);
}

/** http://www.qinghe.cn/2020/08/13/… - 青河日报 - 2020-08-13 07:21: where and when, below the excerpt of an entry */
function isFoot(spoken: readonly Line[], at: number): boolean {
  const next = spoken[at + 1];
  const isBetween = at > 1 && isExcerpt(spoken, at - 1) && (next === undefined || isMostlyLink(next));
  return isBetween && findMoments(spoken[at]!.key).length > 0;
}

/** <a href="/c1.html"><h4>headline</h4><p>excerpt</p></a> */
function isSameLink(above: Line | undefined, line: Line): boolean {
  const href = line.block.runs[0]?.href;
  return href !== undefined && above?.block.runs[0]?.href === href;
}

/** Two or more buttons below a post, before the next one. */
function hasBar(spoken: readonly Line[], at: number): boolean {
  let buttons = 0;
  for (const line of spoken.slice(at + 1, at + 1 + TO_BAR)) {
    if (line.mark?.is !== 'removed' || !line.mark.rule.startsWith('sharing/')) break;
    // 转发 1 评论 2 赞 9 in one line
    buttons += Math.max(1, line.key.match(postButton)?.length ?? 0);
  }
  return buttons >= 2;
}
