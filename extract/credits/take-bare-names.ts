/** Lines of names without a word on what they did: above a text, below it, behind its headline. */

import { nameBehindTitle, placeBehindNames } from '../../rules/credit-lines';
import type { FieldName } from '../../rules/field-name';
import { datelinePlace } from '../../rules/names/places';
import { CREDIT } from '../../rules/weights/credits';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { markedNames } from '../text/marked-names';
import { looksLikeName, splitNames } from '../text/names';
import { onlyNames } from '../text/only-names';

/** Characters of a line that holds nothing but names, above a text and below it. */
const LONGEST = { opening: 20, signature: 24 };
/** Lines below the text's last one among which its signature stands. */
const BELOW = 3;

/** 張曉明 台中: who reported from where, as stations print it above the text; 张晓明 李莉. The first line of `prose`, else nothing. */
export function takeOpeningNames(draft: Draft, prose: readonly Line[]): void {
  const first = prose.find((line) => line.length >= 3);
  if (!first || first.length > LONGEST.opening || first.stops > 0 || first.linked > 0) return;
  const marked = markedNames(first.block.text);
  const { names, stated, isPlaced } = marked.length > 0 ? ofMark(marked) : withoutPlace(first.block.text);
  if (names.length < (isPlaced ? 1 : 2) || !stated.split(/[\s、／/]+/u).every(looksLikeName)) return;
  for (const name of names) offerFrom(draft, first, 'author', name, CREDIT.names);
  takeAs(first, 'byline', 'opening-names');
}

/** The last line of a newspaper story, or the line below it, that holds nothing but names: 杜永兵 赵国勇 刘 磊 · 黃千容 賴世杰 台中 */
export function takeSignature(draft: Draft, prose: readonly Line[]): void {
  const last = prose.at(-1);
  if (!last) return;
  const below = draft.lines.slice(last.index + 1, last.index + 1 + BELOW).find((line) => line.length > 0);
  for (const line of [last, below]) {
    // 華裔 聖蓋博 in a box of tags
    if (!line || line.mark?.is === 'removed' || line.aside) continue;
    if (line.linked > 0 || line.length > LONGEST.signature || line.stops > 2) continue;
    const names = onlyNames(withoutPlace(line.block.text).stated);
    if (names.length < 2) continue;
    for (const name of names) offerFrom(draft, line, 'author', name, CREDIT.signature);
    takeAs(line, 'byline', 'signature');
  }
}

/** ■ 李莉: one name will do behind the mark of a writer. */
function ofMark(names: string[]): { names: string[]; stated: string; isPlaced: boolean } {
  return { names, stated: names.join(' '), isPlaced: true };
}

/** The names of a line, and the line as printed, without the place behind them. */
function withoutPlace(text: string): { names: string[]; stated: string; isPlaced: boolean } {
  const [, rest = text, place = ''] = placeBehindNames.exec(text.trim()) ?? [];
  const isPlaced = datelinePlace.test(place);
  const stated = isPlaced ? rest : text;
  return { names: splitNames(stated), stated: stated.trim(), isPlaced };
}

/** Fields that name who wrote. */
const WRITERS: readonly FieldName[] = ['reporter', 'correspondent', 'author'];

/** 流感的正確觀念（張曉明） · 巷口的燈／李莉: opinion pages of Taiwan sign in the headline, and nowhere else. */
export function takeTitleName(draft: Draft): void {
  const title = draft.lines[draft.titleLine];
  if (!title || !draft.traditional || WRITERS.some((role) => draft.candidates.has(role))) return;
  const found = nameBehindTitle.exec(title.block.text);
  const name = found?.[1] ?? found?.[2] ?? '';
  if (looksLikeName(name)) offerFrom(draft, title, 'author', name, CREDIT.printed);
}
