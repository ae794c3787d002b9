/** An info line whose day the page does not say. */
import { dayOfYear, vagueTime } from '../../rules/dates';
import { countBehindName, publishedAtEnd } from '../../rules/info-lines';
import { mediaName } from '../../rules/names/media';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { completeTime, dayAmong } from '../text/dates';
import { readLabelled } from '../text/labelled';
import { statedDays } from './stated-days';
import { offerAccountBefore } from './take-account';
import { takeField } from './take-field';
import { apart, takeNames } from './take-names';

/** 青山发布 11月22日 09:15 阅读 10万+ · 青山发布 2小时前 · 3月11日 11:32 来自：青山网: an info line whose day the page does not say */
export function takeVagueTime(draft: Draft, line: Line): void {
  if (line.length > 60 || line.linked * 2 > line.length) return;
  const vague = vagueTime.exec(line.key) ?? statedDay(draft, line);
  if (!vague) return;
  const { text } = line.block;
  offerFrom(
    draft,
    line,
    'publishedAt',
    completeTime(line.key, () => statedDays(draft)) ?? '',
    WEIGHT.publishedAt.vague,
  );
  for (const field of readLabelled(line.key).fields)
    if (field.kind !== 'time') takeField(draft, line, field, WEIGHT.publishedAt.vague);
  // 青山发布|发布于: the label of the time is no part of the name
  const before = text.slice(0, vague.index).replace(publishedAtEnd, '');
  offerAccountBefore(draft, line, before);
  takeNames(draft, line, apart(line, before.padEnd(text.length)), WEIGHT.source.unlabelled);
  const end = vague.index + vague[0].length;
  offerMedia(draft, line, apart(line, text.slice(end).padStart(text.length)));
  takeAs(line, 'meta', 'vague-time');
}

/** 07-23 19:48 徐州新闻综合频道 6.2万次播放: behind the time stand media, and no names. */
function offerMedia(draft: Draft, line: Line, text: string): void {
  for (const word of text.split(/[\s|｜]+/u)) {
    const medium = word.replace(countBehindName, '');
    if (mediaName.test(medium)) offerFrom(draft, line, 'source', medium, WEIGHT.source.unlabelled);
  }
}

/** 青山发布 05-11 阅读 2万, where a meta has 2020-05-11 18:40 */
function statedDay(draft: Draft, line: Line): RegExpExecArray | null {
  const found = line.stops === 0 && line.length <= 40 ? dayOfYear.exec(line.key) : null;
  const { month, day } = found?.groups ?? {};
  return month && day && dayAmong(statedDays(draft), month, day) !== undefined ? found : null;
}
