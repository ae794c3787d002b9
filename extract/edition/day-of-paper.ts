/** The day of a newspaper's page. */
import { entryAt } from '../../page/entry-at';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, isMostlyLink, offer, offerFrom } from '../draft';
import { dayInAddress, findMoments } from '../text/dates';

/** Lines between a paper's day and the name of its page. */
const NEAR = 8;
/** Characters of a line in a page's head that states its day. */
const LONGEST = 70;

/**
 * 2022-11-04 星期五 in the head of the page, above line `until`, beside 第A05版：民生调查; and the day in the address. `page`: the line that
 * names the page, -1 where none does.
 */
export function offerDay(draft: Draft, page: number, until: number): void {
  for (const line of draft.lines.slice(0, until)) {
    if (line.length > LONGEST || isMostlyLink(line) || line.block.hidden || line.mark?.is === 'removed') continue;
    const moments = line.info?.moments ?? findMoments(line.key);
    if (moments.length !== 1 || entryAt(moments, 0).precision !== 'day') continue;
    const isBeside = page >= 0 && Math.abs(line.index - page) <= NEAR;
    const weight = isBeside ? WEIGHT.publishedAt.ofPaper : WEIGHT.publishedAt.inHeadOfPaper;
    offerFrom(draft, line, 'publishedAt', entryAt(moments, 0).iso, weight);
  }
  const value = dayInAddress(draft.page.url) ?? '';
  offer(draft, 'publishedAt', { value, from: 'url', line: -1, weight: WEIGHT.publishedAt.address });
}
