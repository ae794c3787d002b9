/** Credits inside running text: the dateline's brackets, the brackets at the end, a signature line, the photographer of a caption. */
import { officeBeforePhotographer, photographerAtEnd, photographerLed, photographerWithin } from '../../rules/captions';
import {
  datelineBrackets,
  datelineDay,
  datelineName,
  datelinePaper,
  deedAndName,
  deedBehindNames,
  nameBeforeOffice,
  nameBehindTitle,
  officeBeforeName,
  paperInMarks,
  printLine,
  stationCredit,
  trailingBrackets,
  trailingCredit,
} from '../../rules/credit-lines';
import { datelineEnd } from '../../rules/datelines';
import { mediaName } from '../../rules/names/media';
import { notAnAuthor } from '../../rules/names/not-an-author';
import { datelinePlace } from '../../rules/names/places';
import { type Draft, type Line, offer, takeAs } from '../draft';
import { takeField } from '../facts/take-field';
import { opensReport } from '../text/dateline';
import { deedCredits } from '../text/deed-credits';
import { readLabelled } from '../text/labelled';
import { type LeadCredit, leadCredits } from '../text/lead-credits';
import { looksLikeName, splitNames } from '../text/names';
import { keyOf } from '../text/script';

export function readCredits(draft: Draft): void {
  const { stories } = draft;
  for (let story = 0; story < Math.max(1, stories); story++) {
    const lines = draft.lines.filter(
      (line) => line.mark?.is === 'body' && line.length > 0 && (stories === 0 || line.story === story),
    );
    const prose = lines.filter((line) => line.mark?.is === 'body' && line.mark.as !== 'caption');
    // 本报讯（记者 张三）… also further down: three items under one headline
    for (const [at, line] of prose.entries()) if (at < 3 || opensReport(line.key)) readDateline(draft, line);
    for (const line of prose.slice(-4)) readTrailing(draft, line, line === prose.at(-1));
    for (const line of below(draft, prose.at(-1))) readTrailing(draft, line, false);
    for (const line of lines)
      if (line.mark?.is === 'body' && line.mark.as === 'caption') readPhotographer(draft, line);
      else readPhotographerWithin(draft, line);
    if (stories === 0) for (const line of above(draft)) readPhotographer(draft, line);
    readOpeningNames(draft, prose);
    readSignature(draft, prose);
  }
  readTitleName(draft);
}

/** 流感的正確觀念（張曉明） · 巷口的燈／李莉: opinion pages of Taiwan sign in the headline, and nowhere else. */
function readTitleName(draft: Draft): void {
  const title = draft.lines[draft.titleLine];
  if (!title || !draft.traditional || WRITERS.some((role) => draft.candidates.has(role))) return;
  const name = nameBehindTitle.exec(title.block.text);
  const value = name?.[1] ?? name?.[2] ?? '';
  if (looksLikeName(value))
    offer(draft, 'author', { value, from: `block ${title.block.at}`, line: title.index, weight: 40 });
}

const WRITERS = ['reporter', 'correspondent', 'author'] as const;

/** Short lines right below the text that no phrase rule took: a credit in a link, a paper's name in brackets. */
function below(draft: Draft, last: Line | undefined): Line[] {
  if (!last) return [];
  return draft.lines
    .slice(last.index + 1, last.index + 14)
    .filter(
      (line) =>
        line.length > 0 &&
        line.length < 40 &&
        (line.mark === null || (line.mark.is === 'removed' && line.mark.rule === 'links')),
    );
}

/** Captions between the headline and the text that no box of the text holds: 三亚居人气榜前三。 本报记者 陈元才 摄 */
function above(draft: Draft): Line[] {
  const { titleLine, body } = draft;
  if (titleLine < 0 || !body) return [];
  return draft.lines.slice(titleLine + 1, body.first).filter((line) => line.mark === null && line.length > 0);
}

function readDateline(draft: Draft, line: Line): void {
  const bare = datelineName.exec(line.key);
  if (bare) {
    const start = bare[0].indexOf(bare[1]!, bare[0].indexOf('记者') + 2);
    creditNames(draft, line, line.block.text.slice(start, start + bare[1]!.length), 'reporter', 76);
    return;
  }
  // 【新唐人2012年1月11日讯】: the only date of some broadcasters
  const dated = datelineDay.exec(line.key)?.[1];
  if (dated)
    offer(draft, 'publishedAt', { value: dated, from: `block ${line.block.at}`, line: line.index, weight: 30 });
  // 【台湾醒报记者潘姿羽台北报导】: names the paper where the page does not
  const paper = datelinePaper.exec(line.key)?.[1];
  if (paper && mediaName.test(paper))
    offer(draft, 'source', {
      value: line.block.text.slice(1, 1 + paper.length),
      from: `block ${line.block.at}`,
      line: line.index,
      weight: 30,
    });
  for (const { role, start, end } of leadCredits(line.key))
    creditNames(draft, line, line.block.text.slice(start, end), role, 76);
  // 【青山日报】（记者 张晓明）: the first brackets may hold the dateline
  const first = bracketsFrom(draft, line, 0);
  if (first > 0 && first < 20) bracketsFrom(draft, line, first);
}

/** Credits in the next brackets of the line's opening; where they end, 0 where there are none. */
function bracketsFrom(draft: Draft, line: Line, from: number): number {
  const found = datelineBrackets.exec(line.key.slice(from, from + 120));
  if (!found) return 0;
  const start = from + found[0].length - 1 - found[1]!.length;
  const before = line.key.slice(0, start - 1).trim();
  creditsIn(draft, line, start, found[1]!.length, 76, before !== '' && datelineEnd.test(before));
  return from + found[0].length;
}

function readTrailing(draft: Draft, line: Line, isLast: boolean): void {
  const broadcast = line.length < 40 ? stationCredit.exec(line.key) : null;
  if (broadcast) {
    const start = line.key.lastIndexOf(broadcast[1]!);
    // 林秋霞台湾新竹: a name has three characters at most
    const names = line.block.text.slice(start, start + broadcast[1]!.length).split('、');
    for (const name of names) creditNames(draft, line, name, 'reporter', 72);
    takeAs(line, 'byline', 'credit-line');
    return;
  }
  if (readPrintLine(draft, line)) return;
  const found = trailingBrackets.exec(line.key);
  if (found) {
    const start = found.index + 1;
    const isWhole = found[0].length >= line.key.length - 1;
    creditsIn(draft, line, start, found[1]!.length, 70, isLast || isWhole);
    return;
  }
  if (line.length < 40 && creditsBeforeDeeds(draft, line)) return;
  // 医技药剂党支部、药剂科供稿 摄影/张艳 编辑/苏芳
  if (line.length < 60 && line.stops < 3 && deedAndName.test(line.key)) {
    creditsIn(draft, line, 0, line.key.length, 64, false);
    return;
  }
  const glued = trailingCredit.exec(line.key);
  if (glued) creditsIn(draft, line, line.key.length - glued[1]!.length, glued[1]!.length, 66, false);
}

/** 【2012/05/16 聯合報】@ http://udn.com/ · 《联合早报》: the paper, in a line of its own */
function readPrintLine(draft: Draft, line: Line): boolean {
  const printed = printLine.exec(line.block.text);
  const paper = printed?.[2] ?? paperInMarks.exec(line.block.text)?.[1];
  if (paper === undefined || !(printed || mediaName.test(keyOf(paper, draft.traditional)))) return false;
  const from = `block ${line.block.at}`;
  offer(draft, 'source', { value: paper, from, line: line.index, weight: 42 });
  if (printed) offer(draft, 'publishedAt', { value: printed[1]!, from, line: line.index, weight: 40 });
  takeAs(line, 'meta', 'credit-line');
  return true;
}

/** 张晓明/文 · 记者 张晓明/文 李莉/图: the deed behind the name; true where the line holds nothing else. */
function creditsBeforeDeeds(draft: Draft, line: Line): boolean {
  const credits = deedCredits(line.key);
  for (const { role, start, end } of credits)
    creditNames(draft, line, line.block.text.slice(start, end), role, role === 'reporter' ? 76 : 70);
  if (credits.length > 0) takeAs(line, 'byline', 'credit-line');
  return credits.length > 0;
}

/** Labelled names in a stretch of the line; without labels, bare names where `bareNames` allows, or the paper it came from. */
function creditsIn(draft: Draft, line: Line, start: number, length: number, weight: number, bareNames: boolean): void {
  const end = start + length;
  const inside = line.key.slice(start, end);
  const led = /[/╱]/u.test(inside) ? leadCredits(inside) : [];
  for (const { role, start: from, end: to } of led)
    creditNames(draft, line, line.block.text.slice(start + from, start + to), role, weight);
  if (led.length > 0) return;
  const reading = readLabelled(inside);
  // Behind a label a single word is a name, whatever its surname: （见习记者 江雨桐 通讯员 泮奕辰）
  const stretch: Line = { ...line, key: line.key.slice(0, end), info: reading, length };
  let found = false;
  for (const field of reading.fields) {
    const shifted = {
      ...field,
      start: field.start + start,
      valueStart: field.valueStart + start,
      end: field.end + start,
    };
    found = takeField(draft, stretch, shifted, weight) || found;
  }
  if (found) return;
  // (曹文明 编辑): the office behind the name
  const editor = nameBeforeOffice.exec(line.key.slice(start, end).trim())?.[1];
  if (editor && looksLikeName(editor)) {
    offer(draft, 'editor', {
      value: line.block.text.slice(start, end).trim().slice(0, editor.length),
      from: `block ${line.block.at}`,
      line: line.index,
      weight,
    });
    return;
  }
  const original = line.block.text.slice(start, end).trim();
  const key = line.key.slice(start, end).trim();
  // (京华时报) on a line of its own
  if (mediaName.test(key)) {
    offer(draft, 'source', { value: original, from: `block ${line.block.at}`, line: line.index, weight: 42 });
    return;
  }
  if (bareNames) creditNames(draft, line, original, 'author', weight);
}

/** Names and nothing else: （罗松）, （傅煜 吕高安 江钻）, （市融媒体中心 傅煜）, a pen name （瑥丼）. */
function creditNames(draft: Draft, line: Line, stated: string, field: LeadCredit['role'], weight: number): void {
  const text = stated.replace(deedBehindNames, '').trim().replace(officeBeforeName, '');
  const parts = text.split(/[\s、,，/／]+/u).filter(Boolean);
  const names = splitNames(text);
  const letters = text.replace(/[\s、,，/／]/gu, '').length;
  const isNames = names.length > 0 && names.join('').length >= letters * 0.6;
  const isPenName =
    parts.length === 1 && line.mark?.is === 'body' && /^\p{Script=Han}{2,3}$/u.test(text) && !notAnAuthor.test(text);
  for (const value of isNames ? names : isPenName ? [text] : [])
    offer(draft, field, { value, from: `block ${line.block.at}`, line: line.index, weight });
}

function readPhotographer(draft: Draft, line: Line): void {
  const found = photographerAtEnd.exec(line.key) ?? photographerLed.exec(line.key);
  if (!found) return;
  const start = line.key.lastIndexOf(found[1]!);
  const text = line.block.text.slice(start, start + found[1]!.length).replace(officeBeforePhotographer, '');
  for (const value of splitNames(text))
    offer(draft, 'photographer', { value, from: `block ${line.block.at}`, line: line.index, weight: 70 });
}

function readPhotographerWithin(draft: Draft, line: Line): void {
  if (!/摄|供图/.test(line.key)) return;
  for (const found of line.key.matchAll(photographerWithin)) {
    const start = found.index + found[0].indexOf(found[1]!);
    creditNames(draft, line, line.block.text.slice(start, start + found[1]!.length), 'photographer', 70);
  }
}

/** 張曉明 台中: who reported from where, as stations print it above the text; 张晓明 李莉 */
function readOpeningNames(draft: Draft, prose: readonly Line[]): void {
  const first = prose.find((line) => line.length >= 4);
  if (!first || first.length > 20 || first.stops > 0 || first.linked > 0) return;
  const { names, rest, isPlaced } = unplaced(first.block.text);
  const words = rest.split(/[\s、／/]+/u);
  if (names.length < (isPlaced ? 1 : 2) || !words.every(looksLikeName)) return;
  for (const value of names)
    offer(draft, 'author', { value, from: `block ${first.block.at}`, line: first.index, weight: 70 });
  takeAs(first, 'byline', 'opening-names');
}

/** The names of a line without the place behind them. */
function unplaced(text: string): { names: string[]; rest: string; isPlaced: boolean } {
  const [rest, place] = /^(.{2,}[\s／/])(\S{2,4})$/u.exec(text.trim())?.slice(1) ?? [text, ''];
  const isPlaced = datelinePlace.test(place!);
  const names = isPlaced ? rest! : text;
  return { names: splitNames(names), rest: names.trim(), isPlaced };
}

/** The last line of a newspaper story that holds nothing but names: 杜永兵 赵国勇 刘 磊 · 黃千容 賴世杰 台中 */
function readSignature(draft: Draft, prose: readonly Line[]): void {
  const last = prose.at(-1);
  if (!last) return;
  const below = draft.lines.slice(last.index + 1, last.index + 4).find((line) => line.length > 0);
  for (const line of [last, below]) {
    if (!line || line.mark?.is === 'removed' || line.linked > 0 || line.length > 24 || line.stops > 2) continue;
    const { names, rest } = unplaced(line.block.text);
    if (names.length < 2 || names.join('').length !== rest.replace(/[\s、,，]/gu, '').length) continue;
    for (const value of names)
      offer(draft, 'author', { value, from: `block ${line.block.at}`, line: line.index, weight: 80 });
    takeAs(line, 'byline', 'signature');
  }
}
