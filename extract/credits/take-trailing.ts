/** Credits with which a text ends: …。（记者 张三） · 张晓明/文 李莉/图 · 青山电视台李莉报道 · 《联合早报》 */
import { entryAt } from '../../page/entry-at';
import {
  deedAndName,
  paperInMarks,
  penNamesWithDeed,
  printLine,
  stationCredit,
  toldBy,
  trailingBrackets,
  trailingCredit,
} from '../../rules/credit-lines';
import { mediaName } from '../../rules/names/media';
import { CREDIT } from '../../rules/weights/credits';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { findMoments } from '../text/dates';
import { deedCredits } from '../text/deed-credits';
import { isSpoken } from '../text/is-spoken';
import { keyOf } from '../text/script';
import { offerNames, printed } from './offer-names';
import { takeStretch } from './take-stretch';

/** Lines shorter than this may be a credit and nothing else. */
const CREDIT_LINE = 40;
/** So may these, where a stroke or a colon says who did what. */
const LONG_CREDIT_LINE = 60;

/** `isLast`: the text ends with this line, so that names without a label in its brackets are the writer's: …。（罗松） */
export function takeTrailing(draft: Draft, line: Line, isLast: boolean): void {
  if (isSpoken(line.key)) return;
  const isShort = line.length < CREDIT_LINE;
  if ((isShort && takeStation(draft, line)) || takePrintLine(draft, line)) return;
  if (takeBrackets(draft, line, isLast) || (isShort && takeDeeds(draft, line))) return;
  const { length: end } = line.key;
  // 医技药剂党支部、药剂科供稿 摄影/张艳 编辑/苏芳
  if (line.length < LONG_CREDIT_LINE && line.stops < 3 && deedAndName.test(line.key)) {
    takeStretch(draft, { line, start: 0, end, weight: CREDIT.amongWords }, false);
    return;
  }
  const behind = trailingCredit.exec(line.key);
  if (behind)
    takeStretch(draft, { line, start: end - entryAt(behind, 1).length, end, weight: CREDIT.behindSentence }, false);
}

/** 新唐人亚太电视黄定国、林秋霞台湾新竹采访报导 */
function takeStation(draft: Draft, line: Line): boolean {
  const found = stationCredit.exec(line.key);
  if (!found) return false;
  // 林秋霞台湾新竹: a name has three characters at most
  for (const name of printed(line, found).split('、')) offerNames(draft, line, name, 'reporter', CREDIT.station);
  takeAs(line, 'byline', 'credit-line');
  return true;
}

/** 【2012/05/16 聯合報】@ http://udn.com/ · 《联合早报》 · 据新华社电: the paper, in a line of its own */
function takePrintLine(draft: Draft, line: Line): boolean {
  const dated = printLine.exec(line.block.text);
  const paper = dated?.[2] ?? paperInMarks.exec(line.block.text)?.[1] ?? toldBy.exec(line.block.text)?.[1];
  if (paper === undefined || !(dated || mediaName.test(keyOf(paper, draft.traditional)))) return false;
  offerFrom(draft, line, 'source', paper, CREDIT.paper);
  if (dated) offerFrom(draft, line, 'publishedAt', entryAt(dated, 1), CREDIT.printed);
  takeAs(line, 'meta', 'credit-line');
  return true;
}

/** …。（记者 张三） · （罗松） in a line of its own; true where the line ends in brackets. */
function takeBrackets(draft: Draft, line: Line, isLast: boolean): boolean {
  const found = trailingBrackets.exec(line.key);
  if (!found) return false;
  const start = found.index + 1;
  const isWhole = found[0].length >= line.key.length - 1;
  // （大锤、夏天 / 文 2008年10月21日）: the only day of some pages
  const [moment] = isWhole ? findMoments(entryAt(found, 1)) : [];
  if (moment) offerFrom(draft, line, 'publishedAt', moment.day, CREDIT.dateline);
  const end = start + (moment?.start ?? entryAt(found, 1).length);
  const signed = penNamesWithDeed.exec(line.key.slice(start, end).trim())?.[1];
  if (signed) for (const name of signed.split(/[\s、]+/u)) offerFrom(draft, line, 'author', name, CREDIT.names);
  else takeStretch(draft, { line, start, end, weight: CREDIT.names }, isLast || isWhole);
  return true;
}

/** 张晓明/文 · 记者 张晓明/文 李莉/图: the deed behind the name; true where the line holds nothing else. */
function takeDeeds(draft: Draft, line: Line): boolean {
  const credits = deedCredits(line.key);
  for (const { role, start, end } of credits) {
    const weight = role === 'reporter' ? CREDIT.reporter : CREDIT.names;
    offerNames(draft, line, line.block.text.slice(start, end), role, weight);
  }
  if (credits.length > 0) takeAs(line, 'byline', 'credit-line');
  return credits.length > 0;
}
