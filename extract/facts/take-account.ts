/** The account that a text appeared in, where no label says so. */
import {
  accountBeforeTime,
  accountBehindBadge,
  accountBehindTime,
  officialAccount,
  paperOfReporter,
} from '../../rules/info-lines';
import { mediaName } from '../../rules/names/media';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom } from '../draft';
import { isNamedAbove } from '../named-above';
import type { Reading } from '../text/labelled';
import { looksLikeName } from '../text/names';

/** Lines below the headline in which accounts stand. */
const NEAR = 4;

/** 菜乡头条 01-05 11:20 · 原创 GameForce 2019-09-04 22:18: what stands before the time, in the line right below the headline. `before`: the line up to its time. */
export function offerAccountBefore(draft: Draft, line: Line, before: string): void {
  const value = accountBehindBadge.exec(before.trim())?.[1] ?? before.trim();
  const { titleLine } = draft;
  if (titleLine < 0 || line.index <= titleLine || line.index > titleLine + NEAR) return;
  const reads = accountBeforeTime.test(value) || accountBehindBadge.test(before.trim());
  if (reads && !looksLikeName(value)) offerFrom(draft, line, 'source', value, WEIGHT.source.accountBeforeTime);
}

/** 原创2019-07-21 21:36·淮上观察 · 2023-07-26 09:14 贵州《青山晨讯》官方账号: who keeps the account that the text appeared in */
export function offerAccount(draft: Draft, line: Line, reading: Reading, weight: number): void {
  const behind = line.key.slice(reading.moments.at(-1)?.end ?? line.key.length);
  const value = (accountBehindTime.exec(behind) ?? officialAccount.exec(behind))?.[1];
  if (value && !looksLikeName(value)) offerFrom(draft, line, 'source', value, weight);
}

/** 青山日报记者 李莉 2023-11-22 09:15, and no 来源 in the line: the paper of the reporter is where the text is from. */
export function offerPaperOfReporter(draft: Draft, line: Line, { fields, moments }: Reading, weight: number): void {
  const reporter = fields.find(({ rule }) => rule === 'reporter');
  if (!reporter || moments.length === 0 || fields.some(({ kind }) => kind === 'source')) return;
  const paper = paperOfReporter.exec(line.key.slice(0, reporter.valueStart))?.[1] ?? '';
  // 爱青山 of 爱青山记者 李莉 reads like no paper, but the bar of the application above the headline says it too.
  if (paper === '' || (!mediaName.test(paper) && !isNamedAbove(draft, draft.titleLine, paper, 'whole'))) return;
  const start = line.key.lastIndexOf(paper, reporter.valueStart);
  offerFrom(draft, line, 'source', line.block.text.slice(start, start + paper.length), weight);
}
