/** Takes date, source, authors and editors out of info lines and credits, weighed by where they stand. */
import type { LabelKind } from '../../rules/labels/labels';
import { mediaName } from '../../rules/names/media';
import { type Draft, type FieldName, type Line, offer, takeAs } from '../draft';
import { type Labelled, type Reading, readLabelled } from '../text/labelled';
import { looksLikeName, splitNames } from '../text/names';
import { trimBrackets } from '../text/width';
import { valueEnd } from './read-info-lines';

/** Lines around the body in which info lines are the article's own. */
const ABOVE_TITLE = 14;
const BELOW_BODY = 30;

export function readFacts(draft: Draft): void {
  const { body, titleLine } = draft;
  const bodyFirst = body?.first ?? draft.lines.length;
  const bodyLast = body?.last ?? -1;
  const top = titleLine >= 0 ? titleLine : bodyFirst;
  for (const line of draft.lines) {
    if (!line.info || line.index === titleLine) continue;
    const weight = placeWeight(line.index, top, titleLine, bodyFirst, bodyLast);
    if (weight > 0) takeInfo(draft, line, line.info, weight);
  }
}

/** Between headline and body 100; just below the body 80; just above the headline 60; inside the body 50. */
function placeWeight(at: number, top: number, titleLine: number, bodyFirst: number, bodyLast: number): number {
  if (at < top) return at >= top - ABOVE_TITLE ? 62 - (top - at) : 0;
  if (at < bodyFirst) return titleLine >= 0 ? 100 - (at - titleLine) * 0.5 : 90;
  if (at <= bodyLast) return 50;
  return at <= bodyLast + BELOW_BODY ? 82 - (at - bodyLast) : 0;
}

function takeInfo(draft: Draft, line: Line, reading: Reading, weight: number): void {
  let taken = false;
  for (const moment of reading.moments) {
    const label = reading.fields.find(
      (field) => field.kind === 'time' && field.valueStart <= moment.start && moment.start - field.valueStart < 4,
    );
    const late = label && /更新|修改/u.test(line.key.slice(label.start, label.valueStart)) ? -12 : 0;
    offer(draft, 'publishedAt', {
      value: moment.iso,
      from: `block ${line.block.at}`,
      line: line.index,
      weight: weight + late + (moment.precision === 'day' ? 0 : 6),
    });
    taken = true;
  }
  for (const field of reading.fields) taken = takeField(draft, line, field, weight) || taken;
  if (weight > 85 || taken) readUnlabelled(draft, line, reading, weight);
  if (taken) takeAs(line, isByline(reading) ? 'byline' : 'meta', 'info-line');
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

/** Offers the value of one labelled field; true when there was one (or the label stands empty). */
export function takeField(draft: Draft, line: Line, field: Labelled, weight: number): boolean {
  const name = FIELD_OF[field.kind];
  if (!name) return field.kind === 'time';
  const original = line.block.text.slice(field.valueStart, valueEnd(line.key, field));
  const from = `block ${line.block.at}`;
  if (name === 'source') {
    const value = sourceValue(original);
    if (value) offer(draft, 'source', { value, from, line: line.index, weight });
    return true;
  }
  if (name === 'section') return true;
  const names = name === 'editor' ? editorNames(original) : personNames(original, name);
  for (const value of names) offer(draft, name, { value, from, line: line.index, weight });
  return name === 'editor' || names.length > 0;
}

/** `天津政務網  作者:` → 天津政務網; `《光明日报》（2022年…` → 光明日报; blanks inside a name are rare. */
export function sourceValue(text: string): string {
  const cut = /^[\s:：]*(.*?)(?:\s{1,}|[|｜丨,，;；(（[【>]|$)/u.exec(text)?.[1] ?? '';
  const value = trimBrackets(cut).replace(/(?:原创)?(?:作者|责任编辑|编辑)$/u, '');
  return value.length > 30 || /^(?:未知|不详|本文|http|www)/u.test(value) ? '' : value;
}

/** Editors may be ids and nicknames (AP0015, xcwang, 棒棒不是糖), so that only organisations' words and stops end them. */
function editorNames(text: string): string[] {
  const head = /^[\s:：]*([^。；;()（）[\]【】|｜丨]*)/u.exec(text)?.[1] ?? '';
  const tokens = splitNames(head, false);
  if (tokens.length > 0)
    return tokens.map((token) => token.replace(/_[A-Z]+\d+$/u, '')).filter((token) => !/^\d+$/u.test(token));
  const whole = trimBrackets(head);
  return whole.length >= 2 && whole.length <= 10 && !/\s/u.test(whole) ? [whole] : [];
}

/** Names behind 记者, 通讯员, 摄…, up to the first word that is none; `報導`, `摄` and place names fall away. */
export function personNames(text: string, role: FieldName): string[] {
  const head = /^[\s:：/|]*([^。；;()（）[\]【】〔〕|]*)/u.exec(text)?.[1] ?? '';
  const tokens = head
    .split(/(?<=[\s、,，;/／&])|(?=[\s、,，;/／&])/u)
    .map((token) => token.trim())
    .filter((token) => token !== '');
  const kept: string[] = [];
  for (const token of tokens) {
    if (/^[、,，;/／&]$/u.test(token)) {
      kept.push(token);
      continue;
    }
    const name = bareName(token);
    if (name === '') break;
    kept.push(name, ' ');
  }
  return splitNames(kept.join(' ').replace(/ ([、,，;/／&]) /gu, '$1'), role !== 'author' && role !== 'photographer');
}

/** 张翠报导 → 张翠; 黄自强台北12日电 → 黄自强; 从市政府获悉 → ''. One character is kept: it may be half of 刘 磊. */
function bareName(token: string): string {
  const text = token.replace(
    /(?:综合|綜合)?(?:整理|报道|報道|报导|報導|摄影|攝影|摄|攝|文图|图文|文|图|撰|采写|編譯|编译|供图)+$/u,
    '',
  );
  if (text.length <= 1) return text;
  if (looksLikeName(text) || splitNames(text, true).length > 0) return text;
  const led = /^(\p{Script=Han}{2,3}?)(?:\p{Script=Han}{2,4})?\d{1,2}日[电電讯訊]/u.exec(text)?.[1];
  if (led && looksLikeName(led)) return led;
  return /^[\p{Script=Han}·•]{2,6}$/u.test(text) && text.length <= 4 && !/[的在从於于是了对為为与和及等说]/u.test(text)
    ? text
    : '';
}

/**
 * Names without labels in the info line: `2012-01-11 20:54 蘋果即時`, `石佳/中国青年报`, `台灣醒報／李宛儒`, `CBSi中国·ZOL`.
 */
function readUnlabelled(draft: Draft, line: Line, reading: Reading, weight: number): void {
  const spans = [
    ...reading.fields.map((field) => [field.start, valueEnd(line.key, field)] as const),
    ...reading.moments.map((moment) => [moment.start, moment.end] as const),
  ];
  for (const token of unlabelledTokens(line, spans)) {
    const from = `block ${line.block.at}`;
    if (mediaName.test(token)) offer(draft, 'source', { value: token, from, line: line.index, weight: weight - 30 });
    else if (looksLikeName(token))
      offer(draft, 'author', { value: token, from, line: line.index, weight: weight - 30 });
  }
}

function unlabelledTokens(line: Line, spans: readonly (readonly [number, number])[]): string[] {
  let text = line.block.text;
  for (const [start, end] of spans) text = text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end);
  return text
    .split(/[\s/／╱|｜,，()（）【】[\]<>「」]+/u)
    .map(trimBrackets)
    .filter((token) => token.length >= 2 && token.length <= 20);
}

/** Credits inside running text: the dateline's brackets, the brackets at the end, a signature line, the photographer of a caption. */
export function readCredits(draft: Draft, stories: number): void {
  for (let story = 0; story < Math.max(1, stories); story++) {
    const lines = draft.lines.filter(
      (line) => line.mark?.is === 'body' && line.length > 0 && (stories === 0 || line.story === story),
    );
    const prose = lines.filter((line) => line.mark?.is === 'body' && line.mark.as !== 'caption');
    for (const line of prose.slice(0, 3)) readDateline(draft, line);
    for (const line of prose.slice(-4)) readTrailing(draft, line);
    for (const line of lines) if (line.mark?.is === 'body' && line.mark.as === 'caption') readPhotographer(draft, line);
    readSignature(draft, prose);
  }
}

/** 示范区“创文”办志愿者到文苑社区群众家中走访…。记者 姬慧洋摄 · （通讯员 张三 摄） · 李四/摄 */
const PHOTOGRAPHER =
  /(?:^|[。!?)”\s(（【[]|记者|通讯员)\s?([\p{Script=Han}·、\s]{2,20}?)\s?[/]?\s?(?:摄影?|供图)[)\]】。]?$/u;

function readPhotographer(draft: Draft, line: Line): void {
  const found = PHOTOGRAPHER.exec(line.key);
  if (!found) return;
  const start = line.key.lastIndexOf(found[1]!);
  for (const value of splitNames(
    line.block.text.slice(start, start + found[1]!.length).replace(/.*(?:记者|記者|通讯员|通訊員)/u, ''),
  ))
    offer(draft, 'photographer', { value, from: `block ${line.block.at}`, line: line.index, weight: 70 });
}

/** The last line of a newspaper story that holds nothing but names: 杜永兵 赵国勇 刘 磊 */
function readSignature(draft: Draft, prose: readonly Line[]): void {
  const last = prose.at(-1);
  if (!last) return;
  const below = draft.lines.slice(last.index + 1, last.index + 4).find((line) => line.length > 0);
  for (const line of [last, below]) {
    if (!line || line.mark?.is === 'removed' || line.linked > 0 || line.length > 24 || line.stops > 2) continue;
    const names = splitNames(line.block.text);
    const letters = line.block.text.replace(/[\s、,，]/gu, '').length;
    if (names.length < 2 || names.join('').length !== letters) continue;
    for (const value of names)
      offer(draft, 'author', { value, from: `block ${line.block.at}`, line: line.index, weight: 80 });
    takeAs(line, 'byline', 'signature');
  }
}

/** 本报讯（记者 闫宏伟 通讯员 李申佳）… · 新华社北京1月2日电（记者许雪毅、王橙澄） · 【记者陈木隆／台北报导】 */
const DATELINE_BRACKETS = /^.{0,40}?[([【〔]([^()[\]【】〔〕]{2,60})[)\]】〕]/u;

function readDateline(draft: Draft, line: Line): void {
  const found = DATELINE_BRACKETS.exec(line.key.slice(0, 120));
  if (!found) return;
  const start = found[0].length - 1 - found[1]!.length;
  const inside = line.block.text.slice(start, start + found[1]!.length);
  const isDateline = /[讯电訊電]\s*$|^$/u.test(line.key.slice(0, start - 1).trim());
  creditsIn(draft, line, found[1]!, inside, start, 76, isDateline);
}

/** …。（记者 张三） · （罗松） · 记者祝勇 · （文 记者龚夷菲） */
const TRAILING_BRACKETS = /[([【〔]([^()[\]【】〔〕]{2,60})[)\]】〕]?[\s。]*$/u;

function readTrailing(draft: Draft, line: Line): void {
  const found = TRAILING_BRACKETS.exec(line.key);
  if (found) {
    const start = found.index + 1;
    creditsIn(draft, line, found[1]!, line.block.text.slice(start, start + found[1]!.length), start, 70, true);
    return;
  }
  const glued = /[。!?”"」]\s*((?:(?:本报|本网)?(?:实习)?(?:记者|通讯员))[^。,;!?]{2,24})$/u.exec(line.key);
  if (glued)
    creditsIn(
      draft,
      line,
      glued[1]!,
      line.block.text.slice(line.key.length - glued[1]!.length),
      line.key.length - glued[1]!.length,
      66,
      false,
    );
}

function creditsIn(
  draft: Draft,
  line: Line,
  key: string,
  original: string,
  offset: number,
  weight: number,
  bareNames: boolean,
): void {
  const reading = readLabelled(key);
  let found = false;
  for (const field of reading.fields) {
    const shifted = {
      ...field,
      start: field.start + offset,
      valueStart: field.valueStart + offset,
      end: field.end + offset,
    };
    const sub: Line = line;
    found = takeField(draft, { ...sub, key: line.key.slice(0, offset + key.length) }, shifted, weight) || found;
  }
  if (found || !bareNames) return;
  const names = splitNames(original);
  const all = original.split(/[\s、,，/／]+/u).filter(Boolean);
  if (
    names.length > 0 &&
    names.length >= all.length - 1 &&
    names.join('').length >= original.replace(/[\s、,，/／]/gu, '').length * 0.6
  )
    for (const value of names)
      offer(draft, 'author', { value, from: `block ${line.block.at}`, line: line.index, weight });
}
