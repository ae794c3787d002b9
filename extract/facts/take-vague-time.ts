/** An info line whose day the page does not say. */
import { vagueTime } from '../../rules/dates';
import { publishedAtEnd } from '../../rules/info-lines';
import { type Draft, type Line, offer, takeAs } from '../draft';
import { completeTime } from '../text/dates';
import { statedDays } from './stated-days';
import { offerAccountBefore } from './take-account';
import { apart, takeNames } from './take-names';

/** 青山发布 11月22日 09:15 阅读 10万+ · 青山发布 2小时前: an info line whose day the page does not say */
export function takeVagueTime(draft: Draft, line: Line): void {
  const vague = line.length <= 60 && line.linked * 2 <= line.length ? vagueTime.exec(line.key) : null;
  if (!vague) return;
  const from = `block ${line.block.at}`;
  const value = completeTime(line.key, statedDays(draft));
  if (value) offer(draft, 'publishedAt', { value, from, line: line.index, weight: 70 });
  // 青山发布|发布于: the label of the time is no part of the name
  const text = line.block.text.slice(0, vague.index).replace(publishedAtEnd, '');
  offerAccountBefore(draft, line, text);
  takeNames(draft, line, apart(line, text.padEnd(line.block.text.length)), 58);
  takeAs(line, 'meta', 'vague-time');
}
