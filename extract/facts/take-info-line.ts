/** An info line: its dates, its labelled fields and the names beside them. */
import { entryAt } from '../../page/entry-at';
import {
  accountDay,
  askedDay,
  dayWithTools,
  editionLine,
  laterDay,
  paperBeforeDay,
  paperBehindNames,
  paperWithDay,
  readerLine,
} from '../../rules/info-lines';
import { WEIGHT } from '../../rules/weights/fields';
import { BY_PLACE, BY_WORDING } from '../../rules/weights/info-lines';
import { type Draft, isMostlyLink, type Line, offerFrom, settingOf, takeAs } from '../draft';
import { sourceValue } from '../text/credit-values';
import { completeTime } from '../text/dates';
import { deedCredits } from '../text/deed-credits';
import type { Reading } from '../text/labelled';
import { splitNames } from '../text/names';
import { offerSectionBeside } from './section-beside';
import { isSignatureDate, offerSignatureDate } from './signature-date';
import { statedDays } from './stated-days';
import { offerAccount, offerAccountBefore, offerPaperOfReporter } from './take-account';
import { isByline, takeField } from './take-field';
import { apart, takeNames } from './take-names';
import { valueEnd } from './value-end';

export function takeInfoLine(draft: Draft, line: Line, reading: Reading, weight: number): void {
  // A date alone in its line inside the text is the text's: 二○一二年一月十六日 below a notice, 5月17日至5月19日
  const isHead = weight === BY_PLACE.inText && isBelowHeadline(draft, line);
  if (weight === BY_PLACE.inText && reading.fields.length === 0 && !isHead && !editionLine.test(line.key)) return;
  if (isSignatureDate(draft, line)) offerSignatureDate(draft, line, reading);
  else if (!isOtherStory(draft, line, reading))
    takeFacts(draft, line, reading, isHead ? BY_PLACE.inHead : weight, isHead);
}

/** `isHead`: the line stands in the body's box, which begins below it. */
function takeFacts(draft: Draft, line: Line, reading: Reading, weight: number, isHead: boolean): void {
  const isDated = offerDays(draft, line, reading, weight);
  const isNamed = offerFields(draft, line, reading, weight);
  const rest = apart(line, restOf(line, reading));
  if (reading.moments.length > 0 && weight >= BY_PLACE.inHead) offerSectionBeside(draft, line, rest);
  const unlabelled = weight + BY_WORDING.unlabelled;
  offerAccount(draft, line, reading, unlabelled);
  offerPaperOfReporter(draft, line, reading, unlabelled + BY_WORDING.inOffice);
  // 本报记者 张晓明《青山日报》（2020年10月19日 第 11 版）: how digital papers state themselves behind the byline
  const paper = paperWithDay.exec(line.key);
  if (paper) {
    const start = paper.index + paper[0].indexOf(entryAt(paper, 1));
    offerFrom(draft, line, 'source', line.block.text.slice(start, start + entryAt(paper, 1).length), unlabelled);
  }
  const [first] = reading.moments;
  if (first && first.precision !== 'day' && reading.fields.every(({ kind }) => kind !== 'source'))
    offerAccountBefore(draft, line, line.block.text.slice(0, first.start));
  if (!isDated && !isNamed) return;
  // 顶端新闻·河南商报记者马俊峰/文: the paper in a byline is the writer's, not the source.
  if (!isByline(reading) && (line.index > draft.titleLine || isRightAbove(draft, line, reading)))
    takeNames(draft, line, rest, unlabelled);
  takeAs(line, isByline(reading) ? 'byline' : 'meta', 'info-line');
  if (isHead && draft.body && line.index < draft.body.last) draft.body.first = line.index + 1;
}

/** The editor alone of a line far below the text. */
export function takeFarEditor(draft: Draft, line: Line, reading: Reading): void {
  for (const field of reading.fields)
    if (
      field.kind === 'editor' &&
      line.linked < line.length * 0.8 &&
      takeField(draft, line, field, WEIGHT.editor.farBelow)
    )
      takeAs(line, 'meta', 'info-line');
}

/** A dated link beside the text or below it. */
function isOtherStory(draft: Draft, line: Line, reading: Reading): boolean {
  // <li><a>青山恢复国际航班</a> <small>2021年8月2日</small> beside the text too
  const isDay = reading.moments.every(({ precision }) => precision === 'day');
  if (line.block.tag === 'li' && line.linked >= 6 && isDay && reading.fields.length === 0) return true;
  if (line.index > (draft.body?.last ?? 0) && readerLine.test(line.key) && !hasCredit(reading)) return true;
  // <a>高考志愿：预计月底完工</a><p>2022-05-22</p>: the day alone in a line of its own behind the link
  if (isDay && line.index > (draft.body?.last ?? 0) && reading.fields.length === 0 && isBehindLink(draft, line))
    return true;
  // Dated links below the text are other stories: ·图文：英国财政大臣欧思邦 2012.01.16
  const dated = reading.moments.reduce((sum, moment) => sum + moment.end - moment.start, 0);
  return (
    line.linked > 0 &&
    line.linked * 2 > line.length - dated &&
    line.index > (draft.body?.last ?? 0) &&
    !hasCredit(reading)
  );
}

function isBehindLink({ lines }: Draft, line: Line): boolean {
  const above = lines.slice(0, line.index).findLast(({ length }) => length > 0);
  if (above === undefined || !isMostlyLink(above) || above.length < 6) return false;
  return line.length <= 12 || (line.length <= 30 && isInRows(lines, line));
}

/** Days of entries that are set alike: a list; and lines around one in which they are looked for. */
const ROWS = 3;
const NEAR_ROWS = 24;

/** <a>乡道硬化进入冲刺阶段</a><span>青山融媒 2022-05-13</span>, entry after entry: whose the story is, and its day */
function isInRows(lines: readonly Line[], line: Line): boolean {
  const setting = settingOf(line);
  const near = lines.slice(Math.max(0, line.index - NEAR_ROWS), line.index + NEAR_ROWS);
  const rows = near.filter((other) => settingOf(other) === setting && (other.info?.moments.length ?? 0) > 0);
  return rows.length >= ROWS;
}

/** True where one of the line's days is the article's. */
function offerDays(draft: Draft, line: Line, reading: Reading, weight: number): boolean {
  let offered = false;
  for (const moment of reading.moments) {
    const before = line.key.slice(0, moment.start);
    if (accountDay.test(before)) continue;
    // 最后更新 · 最新推荐文章于 2024-05-07 发布: a later date than the article's
    const late = laterDay.test(before) || askedDay.test(before) ? BY_WORDING.late : 0;
    // 2009年6月11日 12:08:41 星期四 far above the headline may be the page's clock
    const isHeadOfPage = line.index < draft.titleLine && !isRightAbove(draft, line, reading);
    const timed = moment.precision === 'day' || isHeadOfPage ? 0 : BY_WORDING.withMinute;
    offerFrom(draft, line, 'publishedAt', moment.iso, weight + late + timed);
    offered = true;
  }
  // 录入时间：09-01 15:26 where a meta has 2022-09-01
  const completed = reading.moments.length === 0 ? completeTime(line.key, () => statedDays(draft)) : null;
  if (completed === null) return offered;
  offerFrom(draft, line, 'publishedAt', completed, weight);
  return true;
}

/** The deeds behind names (张晓明/文), else the labelled fields; true where there was one. */
function offerFields(draft: Draft, line: Line, reading: Reading, weight: number): boolean {
  const deeds = deedCredits(line.key);
  for (const { role, start, end } of deeds)
    for (const value of splitNames(line.block.text.slice(start, end))) offerFrom(draft, line, role, value, weight);
  if (deeds.length > 0) return true;
  let taken = false;
  for (const field of reading.fields) taken = takeField(draft, line, field, weight) || taken;
  return taken;
}

/** 青山晚报 2023-11-22 第08版 · 2020-04-01 10:29: right below the headline with the paper's name, though the box of the text has begun. */
function isBelowHeadline(draft: Draft, line: Line): boolean {
  const { titleLine } = draft;
  if (titleLine < 0 || line.index < titleLine || line.index > titleLine + 4) return false;
  // 2024年02月27日 07:55 青山网 below a deck that reads as the text's first lines
  const isTimed = line.length <= 60 && line.info?.moments.some(({ precision }) => precision !== 'day');
  const between = draft.lines.slice(titleLine + 1, line.index);
  return (
    between.every(({ length, linked }) => linked * 2 <= length && length < (isTimed ? 90 : 40)) &&
    (isTimed || paperBeforeDay.test(line.key) || dayWithTools.test(line.key))
  );
}

/**
 * 2012年01月17日19:44 青山财经, right above the headline, with the minute; else above the headline are the page's own tools: 2024年5月20日
 * 无障碍阅读 简体 繁体
 */
function isRightAbove({ titleLine, lines }: Draft, line: Line, { moments }: Reading): boolean {
  const between = lines.slice(line.index + 1, titleLine);
  return between.every(({ length }) => length === 0) && moments.some(({ precision }) => precision !== 'day');
}

function hasCredit(reading: Reading): boolean {
  return reading.fields.some((field) => field.kind === 'editor' || field.kind === 'source' || field.kind === 'section');
}

/** The line's text without its labelled values and dates, cut where they stood. */
function restOf(line: Line, reading: Reading): string {
  let text = line.block.text;
  const blank = (start: number, end: number) => {
    text = text.slice(0, start) + '\n'.repeat(Math.max(0, end - start)) + text.slice(end);
  };
  for (const field of reading.fields) {
    // A source's value ends at the first blank; 来源：中国新闻网 王帆 leaves a name behind it.
    const end = field.kind === 'time' ? field.valueStart : valueEnd(line.key, field);
    const value = field.kind === 'source' ? sourceValue(text.slice(field.valueStart, end)) : '';
    const at = value === '' ? -1 : text.indexOf(value, field.valueStart);
    // 图：龙德海 青山晚报 阅读: the paper behind the names
    const paper = paperBehindNames.exec(text.slice(field.valueStart, end));
    if (paper) blank(field.start, field.valueStart + paper.index);
    else blank(field.start, at < 0 ? end : at + value.length);
  }
  for (const moment of reading.moments) blank(moment.start, moment.end);
  return text;
}
