/** What the entries of lists look like: excerpts under linked headlines, readers' posts under names, reports over their sources. */
import { entryAt } from '../../page/entry-at';
import { vagueTime } from '../../rules/dates';
import { type Draft, isMostlyLink, isSeen, type Line } from '../draft';

/** Characters that an excerpt or a post has at least. */
export const EXCERPT = 18;
/** Characters of an entry's headline; at least of one that is known by its link alone. */
const HEADLINE = { least: 4, most: 45, leastLinked: 6 };
/** Characters of 王刚 7-19 below a headline, of 网友 2021-08-01 10:00 above a post, of 来源：南方日报 2014-06-19 below an excerpt. */
const LONGEST = { byline: 24, head: 40, foot: 50 };
/** Characters of a reader's name, alone and in front of the time of his post. */
const LONGEST_NAME = { alone: 16, above: 14 };

/** Lines that a reader of the page sees. Places in it are what the functions below are asked about. */
export function spokenLines({ lines }: Draft): Line[] {
  return lines.filter(isSeen);
}

/** A linked headline above the excerpt, or who wrote it and when between the two: 王刚 7-19 */
export function isExcerpt(spoken: readonly Line[], at: number): boolean {
  const line = entryAt(spoken, at);
  const above = spoken[at - 1];
  if (isHeadlineOf(above, line)) return true;
  const isByline = above !== undefined && above.length <= LONGEST.byline && above.stops === 0 && /\d/.test(above.key);
  return isByline && isHeadlineOf(spoken[at - 2], line);
}

/** A linked line as long as a headline, in the box of the excerpt below it or in the box beside. */
function isHeadlineOf(above: Line | undefined, excerpt: Line): boolean {
  return (
    above !== undefined && isMostlyLink(above) && above.length >= HEADLINE.leastLinked && above.length < excerpt.length
  );
}

/** What a reader wrote, with his name and the time of day beside it. */
export function isPost(spoken: readonly Line[], at: number): boolean {
  const { linked, info } = entryAt(spoken, at);
  // <a>台灣選情的最新觀察</a> (2012-01-11 10:41:54): a headline in a list, with its time
  if (linked > 0 && info !== null && info.moments.length > 0) return false;
  return isPosted(spoken[at - 1], spoken[at - 2]) || isSigned(spoken[at - 1], spoken[at + 1]);
}

/** 网友 2021-08-01 10:00 above what the reader wrote */
function isPosted(above: Line | undefined, before: Line | undefined): boolean {
  if (above?.info == null || above.length > LONGEST.head || above.info.fields.length > 0) return false;
  const timed = above.info.moments.find((moment) => moment.precision !== 'day');
  if (timed === undefined) return false;
  // 2021-08-01 10:00 below a paragraph is the time of an event in a chronicle, below a name that of a post.
  const isNamed = before !== undefined && before.length <= LONGEST_NAME.above && before.stops === 0;
  return isNamed || above.length - timed.end + timed.start >= 2;
}

/** 路人甲 above what the reader wrote, and 2021-08-01 10:00 回复 or 3小时前 below it */
function isSigned(above: Line | undefined, below: Line | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  if (above.length > LONGEST_NAME.alone || above.stops > 0 || above.info) return false;
  if (below.length > LONGEST.head || (below.info?.fields.length ?? 0) > 0) return false;
  return below.info?.moments.some(({ precision }) => precision !== 'day') ?? vagueTime.test(below.key);
}

/**
 * The lines of an entry by its last one, 来源：南方日报 2014-06-19: where and when it appeared, below a headline and an excerpt, or
 * below the headline alone. Empty for any other line.
 */
export function entryAbove(spoken: readonly Line[], foot: number): Line[] {
  const last = entryAt(spoken, foot);
  if (last.length > LONGEST.foot || (last.info?.moments.length ?? 0) === 0) return [];
  const above = spoken[foot - 1];
  if (isExcerptText(above) && isHeadline(spoken[foot - 2])) return spoken.slice(foot - 2, foot + 1);
  const isSourced = last.info?.fields.some(({ kind }) => kind === 'source');
  return isSourced && isHeadline(above) ? [above, last] : [];
}

function isExcerptText(line: Line | undefined): boolean {
  return line !== undefined && line.stops > 0 && line.info === null && !isMostlyLink(line);
}

function isHeadline(line: Line | undefined): line is Line {
  if (line === undefined || line.info !== null || line.stops > 2) return false;
  return line.length >= HEADLINE.least && line.length <= HEADLINE.most && !/[。;]$/u.test(line.key);
}
