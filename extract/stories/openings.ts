/** Where a story opens: a headline group above a byline, a dateline, or the text of a short item that is signed. */
import { entryAt } from '../../page/entry-at';
import { briefsLabel } from '../../rules/briefs';
import { bylineLead } from '../../rules/credit-lines';
import { longDash } from '../../rules/title-tag';
import { type Draft, isSeen, type Line } from '../draft';
import { opensReport } from '../text/dateline';
import { isHeadlineLike } from './headline-like';
import { findSignedItems } from './signed-items';

export interface StoryOpening {
  kicker: Line | null;
  title: Line;
  subtitle: Line | null;
  /** The byline or the first paragraph. */
  opener: Line;
}

/** In the order of the page, down to the body's end. */
export function findOpenings(draft: Draft): StoryOpening[] {
  const openings: StoryOpening[] = [];
  const { body } = draft;
  if (!body) return [];
  const spoken = draft.lines.filter(isSeen);
  const signed = findSignedItems(spoken, body);
  spoken.forEach((line, at) => {
    if (line.index > body.last || !(opensReport(line.key) || isBylineLine(line) || signed.has(line))) return;
    const group: Line[] = [];
    for (let k = at - 1; k >= 0 && group.length < 3 && isHead(entryAt(spoken, k)); k--)
      group.unshift(entryAt(spoken, k));
    const opening = readGroup(group, line);
    if (opening) openings.push(opening);
  });
  return openings;
}

/** 一周短讯 heads the page and no story. */
function isHead(line: Line): boolean {
  return isHeadlineLike(line) && !briefsLabel.test(line.key);
}

/** 记者 姬慧洋 · □记者 姬慧洋 通讯员 罗阳阳 */
function isBylineLine(line: Line): boolean {
  return bylineLead.test(line.key) && line.length <= 30 && line.stops === 0;
}

/** 引题 above, 主题, 副题 below with its dash: `——示范区探索…新路径`. */
function readGroup(group: readonly Line[], opener: Line): StoryOpening | null {
  const last = group.at(-1);
  const subtitle = last && longDash.test(last.block.text) ? last : null;
  const heads = subtitle ? group.slice(0, -1) : group;
  const title = heads.at(-1);
  if (!title) return null;
  return { kicker: heads.at(-2) ?? null, title, subtitle, opener };
}
