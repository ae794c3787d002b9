/** Recognises info lines: short lines that hold dates and labelled fields and little else. */
import { captionLead, takenBy } from '../../rules/captions';
import { timeAndDay } from '../../rules/dates';
import { issuerLabel } from '../../rules/index-table';
import {
  editionLine,
  noticeItem,
  ownLabel,
  partOfDay,
  repostNote,
  sentenceEnd,
  sentenceOfTime,
  siteAddress,
  spanOfTime,
  timeAlone,
  wholeInBrackets,
} from '../../rules/info-lines';
import { infoFiller } from '../../rules/labels/labels';
import type { Draft, Line } from '../draft';
import { valueEnd } from '../facts/value-end';
import { dayAmong, findMoments } from '../text/dates';
import { isSpoken } from '../text/is-spoken';
import { type Reading, readLabelled } from '../text/labelled';
import { withoutBlanks } from '../text/without-blanks';

/** Characters of an info line, whatever it holds. */
const LONGEST = {
  line: 240,
  /** 编者按：本文来自微信公众号“…”（ID：…），作者：…，编辑：…，36氪经授权发布。 */
  note: 120,
  /** Of a line that ends as sentences do */
  sentence: 45,
  /** 2022-10 of 2022-10 and 13 in two lines */
  partOfDay: 8,
  /** 责任编辑, and its value, in a cell each */
  label: 8,
  value: 24,
};

/** What a line may say beside its facts, in characters, and as a part of all; and the same of a line with a time of day. */
const RESIDUE = {
  little: 10,
  most: 30,
  share: 0.34,
  timed: { length: 70, most: 34, stops: 3 },
};

export function readInfoLines(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.length === 0 || line.length > LONGEST.line || line.block.kind === 'table') continue;
    const reading = readLabelled(line.key);
    if (isCaption(line, draft.lines[line.index - 1])) continue;
    if (isInfo(line, reading)) line.info = reading;
    else
      line.info =
        dayInTwoLines(line, draft.lines[line.index - 1]) ??
        timeBelowDay(line, draft.lines[line.index - 1]) ??
        timeOfDayAbove(line, draft.lines) ??
        valueInNextCell(line, draft.lines[line.index - 1]);
  }
}

/** 图为大会开幕式现场。 江城晚报记者 李明 摄 below a picture belongs to it: what stands over the text begins no text. */
function isCaption(line: Line, above: Line | undefined): boolean {
  return above?.block.kind === 'image' && (captionLead.test(line.key) || takenBy.test(line.key));
}

/** 13 above 2022-10, or below it, 2023 above 09/13: the parts of one day in lines of their own. */
function dayInTwoLines(line: Line, above: Line | undefined): Reading | null {
  if (!above || above.length === 0 || above.column !== line.column) return null;
  if (line.length > LONGEST.partOfDay || above.length > LONGEST.partOfDay) return null;
  if (!partOfDay.test(line.key) || !partOfDay.test(above.key)) return null;
  // 2023 above 09/ 13, as 大众网 sets them
  const day = withoutBlanks(line.key);
  const readings = [' ', '-'].map((joint) => findMoments(`${above.key.trim()}${joint}${day}`));
  const moment = readings.find(({ length }) => length === 1)?.[0];
  return moment ? { fields: [], moments: [{ ...moment, start: 0, end: line.key.length }] } : null;
}

/** 2012-08-09, and 01:22 below it: the minute in a line of its own. */
function timeBelowDay(line: Line, above: Line | undefined): Reading | null {
  if (!above?.info || !timeAlone.test(line.key) || above.box.parent !== line.box.parent) return null;
  const [day, ...others] = above.info.moments;
  if (day?.precision !== 'day' || others.length > 0 || above.info.fields.length > 0) return null;
  const [moment] = findMoments(`${day.day} ${line.key}`);
  return moment && moment.precision !== 'day'
    ? { fields: [], moments: [{ ...moment, start: 0, end: line.key.length }] }
    : null;
}

const CELL = /^(?:t[dh]|d[td])$/u;

/** <td>作者：</td><td>尹丽 曾凡</td>, <dt>来源</dt><dd>澧州日报</dd>: the value in a cell of its own behind its label's */
function valueInNextCell(line: Line, above: Line | undefined): Reading | null {
  const areCells = above && above.box !== line.box && [above, line].every(({ block }) => CELL.test(block.tag));
  if (!areCells || above.box.parent !== line.box.parent) return null;
  if (above.length > LONGEST.label || line.length > LONGEST.value || line.stops > 0) return null;
  const label = withoutBlanks(above.key).replace(/:$/u, '');
  // 发布机构 | 县卫生健康委, of the record above a document, says less than 信息来源 below it (readIndexTable)
  if (issuerLabel.test(label)) return null;
  const [field, ...others] = readLabelled(`${label}:${line.key}`).fields;
  if (field?.start !== 0 || field.valueStart !== label.length + 1 || others.length > 0) return null;
  return { fields: [{ ...field, valueStart: 0, end: line.key.length }], moments: [] };
}

/** Lines above a time in which the page says the day with its year. */
const DAY_ABOVE = 6;

/** 20:42 08/05 below the headline, and 2019年08月05日(一) above it, as a portal of Hong Kong sets it */
function timeOfDayAbove(line: Line, lines: readonly Line[]): Reading | null {
  const found = line.length <= 14 ? timeAndDay.exec(line.key)?.groups : undefined;
  const { month, day, time, monthFirst, dayNext, timeLast } = found ?? {};
  const seen = lines
    .slice(Math.max(0, line.index - DAY_ABOVE), line.index)
    .flatMap(({ info }) => info?.moments ?? [])
    .map((moment) => moment.day);
  const stated = found && dayAmong(seen, month ?? monthFirst ?? '', day ?? dayNext ?? '');
  const [moment] = stated ? findMoments(`${stated} ${time ?? timeLast}`) : [];
  return moment ? { fields: [], moments: [{ ...moment, start: 0, end: line.key.length }] } : null;
}

function isInfo(line: Line, reading: Reading): boolean {
  if (editionLine.test(line.key)) return reading.moments.length > 0;
  const facts = reading.fields.filter((field) => field.kind !== 'noise' && field.kind !== 'summary');
  if (reading.moments.length === 0 && facts.length === 0) return false;
  if (repostNote.test(line.key) && line.length <= LONGEST.note && facts.some(({ kind }) => kind === 'author'))
    return true;
  return !isSentence(line, reading) && !isOfText(line, reading) && saysLittleElse(line, reading);
}

/** A sentence with dates or names in it. */
function isSentence({ key, length }: Line, { moments }: Reading): boolean {
  // 记者：下一步？ in an interview
  if (/[?!]$/u.test(key)) return true;
  if (wholeInBrackets.test(key)) return false;
  // 本报讯（记者 陈默 通讯员 林小满）昨日，记者从市公交集团获悉，…23时。 Cut short in a list of excerpts, it ends in ……
  if (length > LONGEST.sentence && /[。!?…][”"’」』)]?$/u.test(key)) return true;
  // 记者通过电子邮件联系了富士康，截至发稿时，尚未收到回应。
  // 记者联系了公司，尚未收到回应。（通讯员 李莉）
  return moments.length === 0 && sentenceEnd.test(key) && /[,;]/u.test(key);
}

/** A line of the text itself that is made like one of facts. */
function isOfText({ key }: Line, { fields }: Reading): boolean {
  // 一、封闭时间：2023年11月10日至20日: an item of a notice
  if (noticeItem.test(key) || isSpoken(key) || spanOfTime.test(key)) return true;
  if (fields.every(({ kind }) => kind === 'time') && sentenceOfTime.test(key)) return true;
  // 摘要：… is a paragraph of its own kind
  if (fields.some(({ kind }) => kind === 'summary')) return true;
  // 开奖日期：2021年3月4日: a label of the text's own
  return fields.length === 0 && ownLabel.test(key);
}

function saysLittleElse(line: Line, reading: Reading): boolean {
  const rest = residue(line.key, reading);
  // 優活健康資訊網╱uho新聞中心林又旻 2012-01-12 10:50: names without labels around a time of day; not [网友] 写得真好。(2015-10-21 20:17)
  const isTimed = reading.moments.some((moment) => moment.precision !== 'day') && !/[。!?]/.test(rest);
  const { timed, little, most, share } = RESIDUE;
  if (isTimed && line.length <= timed.length && rest.length <= timed.most && line.stops <= timed.stops) return true;
  return rest.length <= little || (rest.length <= most && rest.length < line.length * share);
}

/** What is left of the line without its fields, dates and filler: the measure of how much else it says. */
function residue(key: string, reading: Reading): string {
  let out = '';
  let at = 0;
  const spans = [
    ...reading.fields.map((field) => [field.start, valueEnd(key, field)] as const),
    ...reading.moments.map((moment) => [moment.start, moment.end] as const),
  ].sort((a, b) => a[0] - b[0]);
  for (const [start, end] of spans) {
    if (start > at) out += key.slice(at, start);
    at = Math.max(at, end);
  }
  return (out + key.slice(at)).replace(infoFiller, '').replace(siteAddress, '');
}
