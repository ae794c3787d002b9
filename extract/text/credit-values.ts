/** What stands behind a label: a paper's name, the names of people, ids of editors. */

import {
  beforeSource,
  behindOffice,
  caretaker,
  dayBehindPlace,
  deeds,
  editorNumber,
  endOfSource,
  endsAsPlace,
  endsWithDeed,
  foundOut,
  journalOfYear,
  labelBehindSource,
  nameAndPlace,
  nameBeforeDay,
  noSource,
  numberAlone,
  ofOffice,
  placeBehindName,
  placeOrDay,
  placeReports,
  saysDay,
  sentenceWord,
  unusualName,
} from '../../rules/credit-values';
import { countBehindName, toolBetweenNames } from '../../rules/info-lines';
import { mediaName } from '../../rules/names/media';
import { datelinePlace } from '../../rules/names/places';
import { looksLikeName, splitNames } from './names';
import { trimBrackets } from './width';

/** Characters of a source, and of an editor who is no list of names. */
const LONGEST = { source: 30, editor: 10 };

/** `《青山学刊》2023年第4期` → 青山学刊; `天津政務網  作者:` → 天津政務網; `《光明日报》（2022年…` → 光明日报. Blanks inside a name are rare: the value ends there. */
export function sourceValue(text: string): string {
  const journal = journalOfYear.exec(text)?.[1];
  if (journal) return journal;
  const [named = ''] = text.replace(beforeSource, '').split(endOfSource, 1);
  const value = quoted(named, trimBrackets(named)).replace(labelBehindSource, '').replace(countBehindName, '');
  return value.length > LONGEST.source || noSource.test(value) ? '' : value;
}

/** “清河发布”微信公众号 · 中国之声《全球华语广播网》: the quotes belong to the name when only one of them stands at its edge. */
function quoted(text: string, trimmed: string): string {
  const opened = /[“「《]/u.exec(text)?.[0];
  if (opened === undefined) return trimmed;
  if (!trimmed.includes(opened)) return /[”」》]./u.test(trimmed) ? opened + trimmed : trimmed;
  const closed = text.charAt(text.indexOf(trimmed) + trimmed.length);
  return /[”」》]/u.test(closed) && !trimmed.includes(closed) ? trimmed + closed : trimmed;
}

/** Editors may be ids and nicknames (AP0015, xcwang, 棒棒不是糖): only stops and brackets end them; `杨雅婷_NBJ11328` → 杨雅婷. */
export function editorNames(text: string): string[] {
  const head = /^[\s:：]*([^。；;()（）[\]【】|｜丨]*)/u.exec(text)?.[1] ?? '';
  const tokens = splitNames(head.replace(toolBetweenNames, ' '), false)
    .map((token) => token.replace(editorNumber, ''))
    .filter((token) => !/^\d+$/u.test(token))
    // 马飞飞 PN033 · PN032 龚萍: the name and its number are one editor
    .filter((token, _, all) => !numberAlone.test(token) || !all.some(looksLikeName));
  if (tokens.length > 0) return tokens;
  const whole = trimBrackets(head);
  return whole.length >= 2 && whole.length <= LONGEST.editor && !/\s|^\d+$/u.test(whole) ? [whole] : [];
}

/**
 * Names behind 记者, 通讯员, 摄…, up to the first word that is none; 报道, 摄 and places fall away. Pen names are taken only
 * where `penNames` says that the label is 作者 and no token reads as a name.
 */
export function personNames(text: string, penNames: boolean): string[] {
  const head = /^[\s:：/|]*([^。；;()（）[\]【】〔〕|]*)/u.exec(text)?.[1] ?? '';
  const kept: string[] = [];
  for (const token of head.split(/(?<=[\s、,，;/／╱&])|(?=[\s、,，;/／╱&])/u).map((part) => part.trim())) {
    if (token === '') continue;
    // 张晓明／金湖报导: a place behind the stroke
    if (/[/／╱]$/u.test(kept.at(-1) ?? '') && placeReports.test(token)) break;
    if (/^[、,，;/／╱&]$/u.test(token)) {
      kept.push(token);
      continue;
    }
    // 记者 李莉 青山报道
    if (placeBehindName.test(token) && looksLikeName(kept.at(-2) ?? '')) break;
    const name = bareName(token, head);
    // 【文/观察者网专栏作者 王文】: an office in front of the name is passed over, a word behind it ends the list
    if (name === '' && !foundOut.test(token) && !kept.some((part) => /\p{L}/u.test(part))) continue;
    if (name === '') break;
    kept.push(name, ' ');
  }
  // 程序员阿明: longer than a name, and nothing else behind the label
  const whole = head.trim();
  if (penNames && kept.length === 0 && /^\p{Script=Han}{5,8}$/u.test(whole) && !ofOffice.test(whole)) kept.push(whole);
  const list = kept.join(' ').replace(/ ([、,，;/／╱&]) /gu, '$1');
  const names = splitNames(list);
  const others = splitNames(list, false).filter((name) => !mediaName.test(name) && !caretaker.test(name));
  // 斯琴图雅 赵永新 · 雷晓燕 叶蓝心怡 · 毛小龙 沙马伍呷: beside a name, names of other peoples and long ones
  if (names.length > 0) return others.filter((name) => names.includes(name) || unusualName.test(name));
  return penNames ? others : names;
}

/** 研究员徐占忱 → 徐占忱; null where no name stands behind an office. */
export function nameBehindOffice(text: string): string | null {
  const name = behindOffice.exec(text)?.[1];
  return name && looksLikeName(name) ? name : null;
}

/** 张翠报导 → 张翠; 黄自强台北12日电 → 黄自强; 从市政府获悉 → ''. One character is kept: it may be half of 刘 磊. `head`: all that the label names. */
function bareName(token: string, head: string): string {
  if (foundOut.test(token)) return '';
  const [, placed = ''] = nameAndPlace.exec(token) ?? [];
  if (looksLikeName(placed)) return placed;
  if (token.length === 3 && token.endsWith('文') && looksLikeName(token) && !endsWithDeed.test(head)) return token;
  const unplaced = token.replace(deeds, '').replace(dayBehindPlace, '').replace(datelinePlace, '');
  const bare = unplaced.length >= 2 ? unplaced : token.replace(deeds, '');
  const text = bare.length === 1 && looksLikeName(token) ? token : bare; // 张文 is a name
  if (text.length <= 1) return text;
  if (looksLikeName(text) || splitNames(text).length > 0) return text;
  const behind = nameBehindOffice(text);
  if (behind) return behind;
  const led = nameBeforeDay.exec(text)?.[1];
  const first = text.slice(0, 3);
  // 潘姿羽台北 · 黃自強台北12日電: a dateline's place behind the name
  if (placeOrDay.test(text.slice(3)) && looksLikeName(first) && !endsAsPlace.test(first)) return first;
  if (led && looksLikeName(led) && text.length > 4 && saysDay.test(text)) return led;
  return text.length <= 4 && /^[\p{Script=Han}·•]{2,4}$/u.test(text) && !sentenceWord.test(text) ? text : '';
}
