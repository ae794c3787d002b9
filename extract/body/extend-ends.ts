/** The first and last short lines of the body's column come in: from the core up to the headline and down to the column's end. */
import { entryAt } from '../../page/entry-at';
import { nextPage, pagerText } from '../../rules/pager';
import { isInside } from '../boxes';
import { type Body, type Draft, isTakenBy, type Line } from '../draft';
import { inBodyColumn, isNamedBody } from './body-column';
import { isLinkLine, stopsBody } from './stops-body';

/** Lines of the same column between the headline (or the info line) and the core. */
export function extendUp(draft: Draft, body: Body): void {
  const floor = Math.max(lastInfoAbove(draft, body), draft.titleLine);
  if (body.box === 0 && floor < 0) return;
  const { top, gaps } = reachOf(draft, body);
  const columnOfLead = findColumnOfLead(draft, body);
  let first = body.first;
  let gap = 0;
  for (let i = body.first - 1; i > floor; i--) {
    const line = entryAt(draft.lines, i);
    const inColumn = i >= top && (inBodyColumn(draft, body, line) || line.column === columnOfLead);
    if (!(inColumn || isPictureAbove(draft, body, line)) || line.mark?.is === 'field') break;
    if (stopsBody(line)) {
      // A list of links that floats between the first paragraph and the others is no end of the column.
      const floats = floor >= 0 && isLinkLine(line) && line.column !== body.box;
      if (line.length > 0 && !floats && ++gap > gaps) break;
    } else if (line.length > 0 || line.block.kind !== 'text') first = i;
  }
  body.first = first;
}

/** Lines above the core in which an info line is looked for. */
const INFO_ABOVE = 24;

/** The lowest info line above the core that facts were taken from; -1 where there is none. */
function lastInfoAbove({ lines }: Draft, { first }: Body): number {
  for (let i = first - 1; i >= Math.max(0, first - INFO_ABOVE); i--)
    if (entryAt(lines, i).info && entryAt(lines, i).mark?.is === 'field') return i;
  return -1;
}

/** The lead may stand in the box around the column of the others (besideColumn): what is above it there is the text's too. -1 elsewhere. */
function findColumnOfLead(draft: Draft, body: Body): number {
  const lead = entryAt(draft.lines, body.first);
  return !inBodyColumn(draft, body, lead) && isNamedBody(draft, lead.column) ? lead.column : -1;
}

/** The picture of a digital newspaper stands above its <founder-content>, in the box around it. */
function isPictureAbove({ page }: Draft, { box }: Body, { block }: Line): boolean {
  return block.kind === 'image' && isInside(page, box, block.box);
}

/** Lines of the same column below the core, as far as nothing ends the article. */
export function extendDown(draft: Draft, body: Body): void {
  const { bottom, gaps } = reachOf(draft, body);
  // Text that stands in <body> without a box of its own
  const isBare = entryAt(draft.lines, body.last).block.box === 0 && entryAt(draft.lines, body.first).block.box === 0;
  let gap = 0;
  for (let i = body.last + 1; i <= bottom; i++) {
    const line = entryAt(draft.lines, i);
    if (body.box === 0 ? !isBare || line.block.box !== 0 : !inBodyColumn(draft, body, line)) break;
    if (line.suspect?.where === 'end' || line.mark?.is === 'field' || turnsPage(line)) break;
    if (stopsBody(line)) {
      if (!isTakenBy(line, 'inset') && ++gap > gaps) break;
    } else if (line.length > 0) body.last = i;
  }
}

/** Characters of a pager at most: [1] [2] … [10] 下一页 尾页 余下全文 */
const LONGEST_PAGER = 60;

/** 1 2 下一页 余下全文: the article's own pager, whose buttons need not be links */
function turnsPage({ length, key }: Line): boolean {
  return length <= LONGEST_PAGER && pagerText.test(key) && nextPage.test(key);
}

/** Lines that are not the text's and over which it can reach; more in a box that its system names. */
const GAPS = { anywhere: 2, inTemplate: 6 };

/** How far the text can reach, and over how many lines that are not its own. */
function reachOf({ template, lines }: Draft, body: Body): { top: number; bottom: number; gaps: number } {
  if (!template || body.box !== template.box || body.columnName !== null)
    return { top: 0, bottom: lines.length - 1, gaps: GAPS.anywhere };
  return { top: template.first, bottom: template.last, gaps: GAPS.inTemplate };
}
