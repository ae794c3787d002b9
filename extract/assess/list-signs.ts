/** Signs of a list: that the page holds entries of one make, and that the body is out of them. */
import { entryAt } from '../../page/entry-at';
import { postButton } from '../../rules/forum';
import { editorsNote } from '../../rules/other-pages';
import { type Draft, isMostlyLink, type Line } from '../draft';
import { EXCERPT, isExcerpt, spokenLines } from '../lists/entries';
import { findMoments } from '../text/dates';
import { isListTable } from './list-table';
import { sumOf } from './sum-of';

export interface ListSigns {
  /** Paragraphs of the body that are entries: excerpts under linked headlines, posts over their bars of buttons. */
  entries: number;
  /** Their share of its paragraphs. */
  entryShare: number;
  /** Entries on the page that name each where and when they appeared: 来源：南方日报 2014-06-19 */
  sourcedEntries: number;
  /** Characters of the body that stand in none of those. */
  besideEntries: number;
  /** 编者按 opens the body. */
  isNoted: boolean;
  /** 导语 is a headline that `<title>` knows nothing of. */
  headedAsNote: boolean;
  /** The body is a table of titles and days. */
  isListTable: boolean;
  /** Characters of what readers posted, outside the body. */
  posted: number;
}

/** `body`: the lines of the body that have text. */
export function readListSigns(draft: Draft, body: readonly Line[]): ListSigns {
  const { posts, sourced } = draft.lists;
  return {
    ...countEntries(draft),
    // The stories of a newspaper's page have a byline each.
    sourcedEntries: draft.stories === 0 ? sourced.length : 0,
    besideEntries: lettersBeside(new Set(sourced.flat()), body),
    isNoted: editorsNote.test(body[0]?.key ?? ''),
    headedAsNote: isHeadedAsNote(draft),
    isListTable: isListTable(draft, body),
    posted: sumOf(posts, ({ mark, prose }) => (mark?.is === 'body' ? 0 : Math.max(0, prose))),
  };
}

/** <h2>导语</h2> below the banner of a special; an article called 编者按 is so in `<title>` too. */
function isHeadedAsNote({ lines, titleLine, page }: Draft): boolean {
  const headline = lines[titleLine];
  return headline !== undefined && editorsNote.test(headline.key) && !page.title.includes(headline.block.text);
}

/** Between entries short lines are buttons and labels (详细), in a poem they are the text. */
function lettersBeside(entries: ReadonlySet<Line>, body: readonly Line[]): number {
  const beside = body.filter((line) => !entries.has(line));
  const own = beside.length === body.length ? beside : beside.filter(({ length }) => length >= EXCERPT);
  return sumOf(own, ({ length, linked }) => length - linked);
}

/** How many paragraphs of the body are entries of their own, and what share of its paragraphs that is. */
function countEntries(draft: Draft): Pick<ListSigns, 'entries' | 'entryShare'> {
  const { body } = draft;
  if (!body) return { entries: 0, entryShare: 0 };
  const spoken = spokenLines(draft);
  let paragraphs = 0;
  let entries = 0;
  spoken.forEach((line, at) => {
    if (line.index < body.first - 1 || line.index > body.last || line.length < EXCERPT) return;
    const above = spoken[at - 1];
    if ((isMostlyLink(line) && !isSameLink(above, line)) || isFoot(spoken, at)) return;
    paragraphs++;
    if (isExcerpt(spoken, at) || hasBar(spoken, at)) entries++;
  });
  return { entries, entryShare: paragraphs === 0 ? 0 : entries / paragraphs };
}

/** http://www.qinghe.cn/2020/08/13/… - 青河日报 - 2020-08-13 07:21: where and when, below the excerpt of an entry */
function isFoot(spoken: readonly Line[], at: number): boolean {
  const next = spoken[at + 1];
  const isBetween = at > 1 && isExcerpt(spoken, at - 1) && (next === undefined || isMostlyLink(next));
  return isBetween && findMoments(entryAt(spoken, at).key).length > 0;
}

/** <a href="/c1.html"><h4>headline</h4><p>excerpt</p></a> */
function isSameLink(above: Line | undefined, line: Line): boolean {
  const href = line.block.runs[0]?.href;
  return href !== undefined && above?.block.runs[0]?.href === href;
}

/** Lines between a post and its bar: 收藏 转发 12 评论 8 赞 33 */
const TO_BAR = 4;

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
