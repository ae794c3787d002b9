/** Credits with which a report opens: 本报讯（记者 闫宏伟）… · 东方网记者曹磊5月13日报道：… · 【記者陳木隆／台北報導】… */
import { datelineBrackets, datelineDay, datelineName, datelinePaper, mediumAndName } from '../../rules/credit-lines';
import { datelineEnd } from '../../rules/datelines';
import { mediaName } from '../../rules/names/media';
import { CREDIT } from '../../rules/weights/credits';
import { type Draft, type Line, offerFrom } from '../draft';
import { leadCredits } from '../text/lead-credits';
import { onlyNames } from '../text/only-names';
import { offerNames, printed, spanOf } from './offer-names';
import { takeStretch } from './take-stretch';

/** Characters in which the brackets of a dateline are looked for. */
const OPENING = 120;
/** First brackets that end here may be the paper's, and the names' follow: 【青山日报】（记者 张晓明） */
const SHORT = 20;

export function takeDateline(draft: Draft, line: Line): void {
  const bare = datelineName.exec(line.key);
  if (bare) {
    offerNames(draft, line, printed(line, bare), 'reporter', CREDIT.reporter);
    return;
  }
  offerFrom(draft, line, 'publishedAt', datelineDay.exec(line.key)?.[1] ?? '', CREDIT.dateline);
  // 【台湾醒报记者潘姿羽台北报导】: names the paper where the page does not
  const paper = datelinePaper.exec(line.key)?.[1];
  if (paper && mediaName.test(paper))
    offerFrom(draft, line, 'source', line.block.text.slice(1, 1 + paper.length), CREDIT.dateline);
  for (const { role, start, end } of leadCredits(line.key))
    offerNames(draft, line, line.block.text.slice(start, end), role, CREDIT.reporter);
  const end = takeBrackets(draft, line, 0);
  if (end > 0 && end < SHORT) takeBrackets(draft, line, end);
}

/** Credits in the first brackets behind `from`; where they end, 0 where there are none. */
function takeBrackets(draft: Draft, line: Line, from: number): number {
  const found = datelineBrackets.exec(line.key.slice(from, from + OPENING));
  if (!found) return 0;
  const [opens, closes] = spanOf(found);
  const [start, end] = [from + opens, from + closes];
  // 本报讯（罗松）: right behind a dateline a name alone is who reports; elsewhere the text speaks of him
  const before = line.key.slice(0, start - 1).trim();
  if (before === '' && takeMedium(draft, line, start, end)) return from + found[0].length;
  takeStretch(draft, { line, start, end, weight: CREDIT.reporter }, before !== '' && datelineEnd.test(before));
  return from + found[0].length;
}

/** 【中廣新聞／張曉明】 · （青山融媒 李莉 王刚）: the medium, and who reports for it */
function takeMedium(draft: Draft, line: Line, start: number, end: number): boolean {
  const inside = line.key.slice(start, end);
  const [, medium, stated] = mediumAndName.exec(inside) ?? [];
  if (medium === undefined || stated === undefined || !mediaName.test(medium)) return false;
  const at = start + inside.indexOf(stated, inside.indexOf(medium) + medium.length);
  const names = line.block.text.slice(at, at + stated.length);
  // （星洲日报／花城）: two characters behind a stroke may be a place
  if (names.length < 3 && /[/╱]/u.test(line.key.slice(start, end))) return false;
  if (onlyNames(names).length === 0) return false;
  offerNames(draft, line, names, 'author', CREDIT.names);
  offerFrom(draft, line, 'source', line.block.text.slice(start, start + medium.length), CREDIT.dateline);
  return true;
}
