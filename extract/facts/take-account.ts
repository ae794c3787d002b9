/** The account that a text appeared in, where no label says so. */
import { accountBeforeTime } from '../../rules/info-lines';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom } from '../draft';
import { looksLikeName } from '../text/names';

/** Lines below the headline in which accounts stand. */
const NEAR = 4;

/** 菜乡头条 01-05 11:20: what stands before the time, in the line right below the headline. `before`: the line up to its time. */
export function offerAccountBefore(draft: Draft, line: Line, before: string): void {
  const value = before.trim();
  const { titleLine } = draft;
  if (titleLine < 0 || line.index <= titleLine || line.index > titleLine + NEAR) return;
  if (accountBeforeTime.test(value) && !looksLikeName(value))
    offerFrom(draft, line, 'source', value, WEIGHT.source.accountBeforeTime);
}
