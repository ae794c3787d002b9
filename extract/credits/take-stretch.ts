/** Credits in a part of a line: what brackets hold, or the words behind the last sentence. */
import { nameBeforeOffice, paperAndPlace, toldBy, writerIs } from '../../rules/credit-lines';
import { mediaName } from '../../rules/names/media';
import { CREDIT } from '../../rules/weights/credits';
import { type Draft, type Line, offerFrom } from '../draft';
import { takeField } from '../facts/take-field';
import { deedCredits } from '../text/deed-credits';
import { readLabelled } from '../text/labelled';
import { leadCredits } from '../text/lead-credits';
import { looksLikeName } from '../text/names';
import { offerNames } from './offer-names';

/** Offsets hold for the line's key and for its text. */
export interface Stretch {
  line: Line;
  start: number;
  end: number;
  weight: number;
}

/** The first kind of credit that the stretch holds; bare names only where `bareNames` says that they can be the writer's. */
export function takeStretch(draft: Draft, stretch: Stretch, bareNames: boolean): void {
  if (takeDeeds(draft, stretch) || takeReporters(draft, stretch) || takeLabelled(draft, stretch)) return;
  if (takeWriter(draft, stretch) || takeEditor(draft, stretch) || takePaper(draft, stretch)) return;
  if (bareNames) offerNames(draft, stretch.line, textOf(stretch), 'author', stretch.weight);
}

/** 张晓明/文 李莉/图 */
function takeDeeds(draft: Draft, { line, start, end, weight }: Stretch): boolean {
  const credits = deedCredits(line.key.slice(start, end));
  for (const { role, ...at } of credits)
    offerNames(draft, line, line.block.text.slice(start + at.start, start + at.end), role, weight);
  return credits.length > 0;
}

/** 记者陈木隆／台北报导 */
function takeReporters(draft: Draft, { line, start, end, weight }: Stretch): boolean {
  const inside = line.key.slice(start, end);
  const credits = /[/╱]/u.test(inside) ? leadCredits(inside) : [];
  for (const { role, ...at } of credits)
    offerNames(draft, line, line.block.text.slice(start + at.start, start + at.end), role, weight);
  return credits.length > 0;
}

/** 记者 闫宏伟 通讯员 李申佳 · 编辑：苏芳 */
function takeLabelled(draft: Draft, { line, start, end, weight }: Stretch): boolean {
  const reading = readLabelled(line.key.slice(start, end));
  // Behind a label a single word is a name, whatever its surname: （见习记者 江雨桐 通讯员 泮奕辰）
  const byline: Line = { ...line, key: line.key.slice(0, end), info: reading, length: end - start };
  let found = false;
  for (const field of reading.fields) {
    const inLine = {
      ...field,
      start: field.start + start,
      valueStart: field.valueStart + start,
      end: field.end + start,
    };
    found = takeField(draft, byline, inLine, weight) || found;
  }
  return found;
}

/** 作者张晓明系青山大学教授 */
function takeWriter(draft: Draft, stretch: Stretch): boolean {
  const name = writerIs.exec(keyOf(stretch))?.[1] ?? '';
  if (!looksLikeName(name)) return false;
  const text = textOf(stretch);
  const at = keyOf(stretch).indexOf(name);
  offerFrom(draft, stretch.line, 'author', text.slice(at, at + name.length), stretch.weight);
  return true;
}

/** 曹文明 编辑: the office behind the name */
function takeEditor(draft: Draft, stretch: Stretch): boolean {
  const name = nameBeforeOffice.exec(keyOf(stretch))?.[1];
  if (!name || !looksLikeName(name)) return false;
  offerFrom(draft, stretch.line, 'editor', textOf(stretch).slice(0, name.length), stretch.weight);
  return true;
}

/** 京华时报 · 据新华社电 */
function takePaper(draft: Draft, stretch: Stretch): boolean {
  const key = keyOf(stretch);
  const told = toldBy.exec(key)?.[1];
  const paper = told ?? paperAndPlace.exec(key)?.[1] ?? key;
  if (!mediaName.test(paper)) return false;
  const at = key.indexOf(paper);
  offerFrom(draft, stretch.line, 'source', textOf(stretch).slice(at, at + paper.length), CREDIT.paper);
  return true;
}

function keyOf({ line, start, end }: Stretch): string {
  return line.key.slice(start, end).trim();
}

function textOf({ line, start, end }: Stretch): string {
  return line.block.text.slice(start, end).trim();
}
