/** Takes date, source, authors and editors out of info lines, weighed by where they stand. */
import {
  accountBehindTime,
  accountDay,
  borrowedFrom,
  editionLine,
  laterDay,
  nameBeforePlace,
  otherCraft,
  paperAlone,
  paperBeforeDay,
  photographedBy,
  publishedAtEnd,
  reportedFrom,
  signatureDate,
  toolBetweenNames,
  writerMark,
} from '../../rules/info-lines';
import type { LabelKind } from '../../rules/labels/labels';
import { mediaName } from '../../rules/names/media';
import { inBodyColumn } from '../body/body-column';
import { type Draft, type FieldName, type Line, offer, takeAs } from '../draft';
import { editorNames, nameBehindOffice, personNames, sourceValue } from '../text/credit-values';
import { completeTime, vagueTime } from '../text/dates';
import { deedCredits } from '../text/deed-credits';
import type { Labelled, Reading } from '../text/labelled';
import { looksLikeName, splitNames } from '../text/names';
import { trimBrackets } from '../text/width';
import { isOnPaper } from './read-edition';
import { valueEnd } from './read-info-lines';

/** Lines around the body in which info lines are the article's own. */
const ABOVE_TITLE = 14;
const BELOW_BODY = 30;
/** 责任编辑 stands alone far down on some portals, below related stories. */
const EDITOR_BELOW_BODY = 100;

export function readFacts(draft: Draft): void {
  const { body, titleLine } = draft;
  const bodyFirst = body?.first ?? draft.lines.length;
  const bodyLast = body?.last ?? -1;
  const top = titleLine >= 0 ? titleLine : bodyFirst;
  const comments = draft.lines.find((line) => line.index > bodyLast && line.suspect?.rule === 'more/comments');
  for (const line of draft.lines) {
    if (line.index === titleLine || line.mark?.is === 'field' || ruleOf(line) === 'more/today') continue;
    // 江风 2015-9-18 09:20 and the time of day above each comment are the readers'.
    if (comments && line.index > comments.index && !line.info?.fields.some(({ kind }) => kind === 'editor')) continue;
    const weight = placeWeight(line.index, top, titleLine, bodyFirst, bodyLast);
    if (line.info && weight > 0) takeInfo(draft, line, line.info, weight);
    else if (line.info && line.index > bodyLast && line.index <= bodyLast + EDITOR_BELOW_BODY)
      takeFarEditor(draft, line, line.info);
    else if (line.index > top && line.index < bodyFirst) {
      takeUnlabelledLine(draft, line);
      if (line.mark === null && titleLine >= 0) takeVagueLine(draft, line);
    }
  }
}

/** 青山发布 11月22日 09:15 阅读 10万+ · 青山发布 2小时前: an info line whose day the page does not say */
function takeVagueLine(draft: Draft, line: Line): void {
  const vague = line.length <= 60 && line.linked * 2 <= line.length ? vagueTime.exec(line.key) : null;
  if (!vague) return;
  const from = `block ${line.block.at}`;
  const value = completeTime(line.key, draft.page.url);
  if (value) offer(draft, 'publishedAt', { value, from, line: line.index, weight: 70 });
  // 青山发布|发布于: the label of the time is no part of the name
  const text = line.block.text.slice(0, vague.index).replace(publishedAtEnd, '');
  takeUnlabelled(draft, line, apart(line, text.padEnd(line.block.text.length)), 58);
  takeAs(line, 'meta', 'vague-time');
}

/** Between headline and body 100; just below the body 80; just above the headline 60; inside the body 50. */
function placeWeight(at: number, top: number, titleLine: number, bodyFirst: number, bodyLast: number): number {
  if (at < top) return at >= top - ABOVE_TITLE ? 62 - (top - at) : 0;
  if (at < bodyFirst) return titleLine >= 0 ? 100 - (at - titleLine) * 0.5 : 90;
  if (at <= bodyLast) return 50;
  return at <= bodyLast + BELOW_BODY ? 82 - (at - bodyLast) : 0;
}

function ruleOf(line: Line): string | null {
  return line.mark?.is === 'removed' ? line.mark.rule : null;
}

/** 2020年7月16日 alone in its line, right below a notice and the name of who gives it: the text ends with it. */
export function isSignatureDate(draft: Draft, line: Line): boolean {
  const { body } = draft;
  if (!body || line.index <= body.last || line.index > body.last + 4 || !inBodyColumn(draft, body, line)) return false;
  return signatureDate.test(line.key) && !hasStops(draft, line);
}

/** A sentence between the body and a line below it: then the line is not the text's last. */
function hasStops(draft: Draft, line: Line): boolean {
  return draft.lines.slice(draft.body!.last + 1, line.index).some((between) => /[。!?]$/u.test(between.key));
}

function takeInfo(draft: Draft, line: Line, reading: Reading, weight: number): void {
  // A date alone in its line inside the text is the text's: 二○一二年一月十六日 below a notice, 5月17日至5月19日
  const isHead = weight === 50 && isBelowHeadline(draft, line);
  if (weight === 50 && reading.fields.length === 0 && !isHead && !editionLine.test(line.key)) return;
  if (isSignatureDate(draft, line)) {
    offer(draft, 'publishedAt', {
      value: reading.moments[0]?.iso ?? '',
      from: `block ${line.block.at}`,
      line: line.index,
      weight: 20,
    });
    return;
  }
  // <li><a>青山恢复国际航班</a> <small>2021年8月2日</small> beside the text too
  const isDay = reading.moments.every(({ precision }) => precision === 'day');
  if (line.block.tag === 'li' && line.linked >= 6 && isDay && reading.fields.length === 0) return;
  // Dated links below the text are other stories: ·图文：英国财政大臣欧思邦 2012.01.16
  const dated = reading.moments.reduce((sum, moment) => sum + moment.end - moment.start, 0);
  if (
    line.linked > 0 &&
    line.linked * 2 > line.length - dated &&
    line.index > (draft.body?.last ?? 0) &&
    !hasCredit(reading)
  )
    return;
  let taken = false;
  for (const moment of reading.moments) {
    if (accountDay.test(line.key.slice(0, moment.start))) continue;
    // 最后更新 · 最新推荐文章于 2024-05-07 发布: a later date than the article's
    const late = laterDay.test(line.key.slice(0, moment.start)) ? -12 : 0;
    offer(draft, 'publishedAt', {
      value: moment.iso,
      from: `block ${line.block.at}`,
      line: line.index,
      weight: weight + late + (moment.precision === 'day' ? 0 : 6),
    });
    taken = true;
  }
  const deeds = deedCredits(line.key);
  for (const { role, start, end } of deeds)
    for (const value of splitNames(line.block.text.slice(start, end)))
      offer(draft, role, { value, from: `block ${line.block.at}`, line: line.index, weight });
  if (deeds.length > 0) taken = true;
  else for (const field of reading.fields) taken = takeField(draft, line, field, weight) || taken;
  const account = accountBehindTime.exec(line.key.slice(reading.moments.at(-1)?.end ?? line.key.length))?.[1];
  if (account && !looksLikeName(account))
    offer(draft, 'source', { value: account, from: `block ${line.block.at}`, line: line.index, weight: weight - 30 });
  if (taken) {
    // 顶端新闻·河南商报记者马俊峰/文: the paper in a byline is the writer's, not the source.
    // Above the headline are the page's own tools: 无障碍阅读 简体 繁体
    if (!isByline(reading) && line.index > draft.titleLine)
      takeUnlabelled(draft, line, apart(line, restOf(line, reading)), weight - 30);
    takeAs(line, isByline(reading) ? 'byline' : 'meta', 'info-line');
    if (isHead && draft.body && line.index < draft.body.last) draft.body.first = line.index + 1;
  }
}

/** 青山晚报 2023-11-22 第08版: right below the headline with the paper's name, though the box of the text has begun. */
function isBelowHeadline(draft: Draft, line: Line): boolean {
  const { titleLine } = draft;
  if (titleLine < 0 || line.index < titleLine || line.index > titleLine + 4 || !/\p{L}/u.test(line.key)) return false;
  // 2024年02月27日 07:55 青山网 below a deck that reads as the text's first lines
  const isTimed = line.length <= 40 && line.info!.moments.some(({ precision }) => precision !== 'day');
  const between = draft.lines.slice(titleLine + 1, line.index);
  return (
    between.every(({ length, linked }) => linked * 2 <= length && length < (isTimed ? 90 : 40)) &&
    (isTimed || paperBeforeDay.test(line.key))
  );
}

function hasCredit(reading: Reading): boolean {
  return reading.fields.some((field) => field.kind === 'editor' || field.kind === 'source' || field.kind === 'section');
}

function takeFarEditor(draft: Draft, line: Line, reading: Reading): void {
  for (const field of reading.fields)
    if (field.kind === 'editor' && line.linked < line.length * 0.8 && takeField(draft, line, field, 30))
      takeAs(line, 'meta', 'info-line');
}

function isByline(reading: Reading): boolean {
  const people: LabelKind[] = ['reporter', 'correspondent', 'author', 'photographer'];
  return (
    reading.moments.length === 0 &&
    reading.fields.length > 0 &&
    reading.fields.every((field) => people.includes(field.kind))
  );
}

const FIELD_OF: Partial<Record<LabelKind, FieldName>> = {
  source: 'source',
  reporter: 'reporter',
  correspondent: 'correspondent',
  photographer: 'photographer',
  author: 'author',
  editor: 'editor',
  section: 'section',
};

/** 通讯员 蓝天 · 记者蓝天, with the label's last character */
const NAME_ALONE = /^.[\s:：]*\p{Script=Han}{2,3}\s*$/u;
/** 记者：次仁央宗 · 通讯员 斯琴图雅; not 记者深入一线, and not 图片来源：视觉中国 */
const NAME_OF_FOUR = /^[\s:：]+\p{Script=Han}{4}\s*$/u;

/** Offers the value of one labelled field; true when there was one (or the label stands empty). */
export function takeField(draft: Draft, line: Line, field: Labelled, weight: number): boolean {
  const name = FIELD_OF[field.kind];
  // 审核：张启华: who passed the text is a fact of the line, and no field
  if (!name) return field.kind === 'time' || field.kind === 'reviewer';
  const original = withinRun(line, field.valueStart, valueEnd(line.key, field), name === 'source');
  const from = `block ${line.block.at}`;
  if (name === 'source') {
    const value = sourceValue(original);
    if (value) offer(draft, 'source', { value, from, line: line.index, weight });
    return true;
  }
  if (name === 'section') {
    // 栏目：国内新闻; the path above the headline says more
    const value = sourceValue(original);
    if (value.length <= 10) offer(draft, 'section', { value, from, line: line.index, weight: 45 });
    return true;
  }
  // 本报记者 韩东 摄
  const people = photographedBy.test(line.key.slice(field.valueStart).trim()) ? 'photographer' : name;
  // In a byline of its own the label is enough: 通讯员 蓝天
  const stated = line.key.charAt(field.valueStart - 1) + original;
  const alone =
    (NAME_ALONE.test(stated) || (name !== 'photographer' && NAME_OF_FOUR.test(stated))) &&
    line.info !== null &&
    isByline(line.info);
  const penNames = name === 'author' || (alone && line.length <= 40 && line.linked * 2 <= line.length);
  const names = name === 'editor' ? editorNames(original) : personNames(original, penNames);
  for (const value of names) offer(draft, name === 'editor' ? name : people, { value, from, line: line.index, weight });
  return name === 'editor' || names.length > 0;
}

/**
 * The text of a value as far as its element goes: a paper's name in a link ends with the link, names outside of links end where
 * a link begins (来源: [江城早报]原标题 · 实习生 冷雨[返回搜狐，查看更多]), and so they do behind an element that holds them
 * with their label (<span class="editor">编辑：小何</span><a class="phone-look">手机查看</a>).
 */
function withinRun(line: Line, start: number, end: number, single: boolean): string {
  let at = 0;
  let stop = end;
  let isLinked: boolean | null = null;
  /** What the element that holds label and value is called. */
  let labelled: string | undefined;
  for (const run of line.block.runs) {
    const runStart = at;
    at += run.text.length;
    if (at <= start || run.text.trim() === '' || line.block.text.slice(start, at).trim() === '') continue;
    if (runStart >= end) break;
    if (labelled !== undefined && run.hint !== labelled) {
      stop = Math.min(stop, runStart);
      break;
    }
    if (isLinked === null && runStart < start && at < end) labelled = run.hint;
    const linked = run.href !== undefined;
    if (isLinked === null) {
      isLinked = linked;
      if (linked && single) stop = Math.min(stop, at);
    } else if (linked && !isLinked && /^[^\s\d(（]/u.test(run.text) && run.text.length > 4) {
      stop = Math.min(stop, runStart);
      break;
    }
  }
  return line.block.text.slice(start, stop);
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
    blank(field.start, at < 0 ? end : at + value.length);
  }
  for (const moment of reading.moments) blank(moment.start, moment.end);
  return text;
}

/** 民生|青山日报|刘银霞: elements with names of their own that no blank sets apart. `text` has the line's length. */
function apart(line: Line, text: string): string {
  let out = '';
  let at = 0;
  for (const run of line.block.runs) {
    if (run.hint !== undefined && at > 0) out += '\n';
    out += text.slice(at, at + run.text.length);
    at += run.text.length;
    if (run.hint !== undefined) out += '\n';
  }
  return out + text.slice(at);
}

/**
 * Names without labels: `2012-01-11 20:54 蘋果即時`, `石佳/中国青年报`, `台灣醒報／李宛儒`, `腾讯财经[微博]我要评论(0)`.
 * True when every part of the text was a name.
 */
function takeUnlabelled(draft: Draft, line: Line, text: string, weight: number): boolean {
  const tokens = text
    .replace(toolBetweenNames, '\n')
    .split(/[\s/／╱|｜,，()（）【】[\]<>「」]+/u)
    .map(trimBrackets)
    .filter((token) => token.length >= 2);
  const from = `block ${line.block.at}`;
  let named = 0;
  for (const whole of tokens) {
    // uho新聞中心林又旻: the name behind its office
    const token = nameBehindOffice(whole) ?? whole;
    const office = whole.slice(0, whole.length - token.length);
    // 青山日报刘银霞: two elements without a blank
    if (paperAlone.test(office)) offer(draft, 'source', { value: office, from, line: line.index, weight });
    // The site's own name without a label is the weakest of sources: (京华时报) below the text is stronger.
    if (mediaName.test(token))
      offer(draft, 'source', {
        value: token,
        from,
        line: line.index,
        weight: isSiteName(draft, token) ? Math.min(weight, 38) : weight,
      });
    else if (looksLikeName(token))
      offer(draft, 'author', { value: token, from, line: line.index, weight: weight + 20 });
    else if (reportedFrom.test(token)) continue;
    else continue;
    named++;
  }
  return named > 0 && named >= tokens.length - 1;
}

function isSiteName(draft: Draft, token: string): boolean {
  return (draft.candidates.get('siteName') ?? []).some((candidate) => candidate.value === token);
}

/** A line of its own between headline and body: `石佳/中国青年报`, `新华社`, `【中廣新聞／郭希誠】`, `[摘自京华时报]`. */
function takeUnlabelledLine(draft: Draft, line: Line): void {
  if (line.length === 0 || line.length > 26 || line.stops > 1 || line.mark?.is === 'removed') return;
  const borrowed = borrowedFrom.exec(line.block.text)?.[1];
  if (borrowed) {
    offer(draft, 'source', { value: borrowed, from: `block ${line.block.at}`, line: line.index, weight: 80 });
    takeAs(line, 'meta', 'unlabelled');
    return;
  }
  const led = nameBeforePlace.exec(line.block.text)?.[1];
  if (led && looksLikeName(led)) {
    offer(draft, 'reporter', { value: led, from: `block ${line.block.at}`, line: line.index, weight: 80 });
    takeAs(line, 'byline', 'unlabelled');
    return;
  }
  // 张 晓 明 · □李莉: how papers name the writer; elsewhere a bare word may be a tag
  const mark = writerMark.exec(line.block.text)?.[0];
  if (mark !== undefined || isOnPaper(draft)) {
    const stated = line.block.text.slice(mark?.length ?? 0);
    const names = splitNames(stated);
    if (names.length > 0 && names.join('').length === stated.replace(/[\s、,，]/gu, '').length) {
      for (const value of names)
        offer(draft, 'author', { value, from: `block ${line.block.at}`, line: line.index, weight: 76 });
      takeAs(line, 'byline', 'unlabelled');
      return;
    }
  }
  // A bare word may be a tag; a paper, or a paper with a name behind a stroke or in brackets, is a credit.
  if (!mediaName.test(line.key.trim()) && !/[／/╱【〔]/u.test(line.block.text)) return;
  // 直升机航线示意图 制图/李莉: neither writer nor photographer
  if (otherCraft.test(line.key)) return;
  if (takeUnlabelled(draft, line, line.block.text, 58)) takeAs(line, 'meta', 'unlabelled');
}
