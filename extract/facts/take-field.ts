/** What stands behind a label: 来源：青山日报, 记者 张三, 责任编辑：李四. */
import { threeReviews } from '../../rules/credit-values';
import { photographedBy } from '../../rules/info-lines';
import { type LabelKind, labelledFields, type labels } from '../../rules/labels/labels';
import { mediaName } from '../../rules/names/media';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom } from '../draft';
import { editorNames, personNames, sourceValue } from '../text/credit-values';
import { deedCredits } from '../text/deed-credits';
import type { Labelled, Reading } from '../text/labelled';
import { looksLikeName } from '../text/names';
import { valueEnd } from './value-end';

/** Labels whose words stand in other lines too: only names that are sure are taken. */
const SURE_NAMES: ReadonlySet<string> = new Set<keyof typeof labels>([
  'text-bare',
  'writer-bare',
  'writer-sure',
  'photographer-bare',
]);
/** 记者 蓝天 报道: what they did, behind the name */
const DEED = /\s+(?:摄影)?[报報][道导導]\s*$/u;
/** 通讯员 蓝天 · 记者蓝天, with the label's last character */
const NAME_ALONE = /^.[\s:：]*\p{Script=Han}{2,3}\s*$/u;
/** 记者：次仁央宗 · 通讯员 斯琴图雅; not 记者深入一线, and not 图片来源：视觉中国 */
const NAME_OF_FOUR = /^[\s:：]+\p{Script=Han}{4}\s*$/u;

type FieldLabel = (typeof labelledFields)[number];

/** Offers the value of one labelled field; true when there was one (or the label stands empty). */
export function takeField(draft: Draft, line: Line, field: Labelled, weight: number): boolean {
  const name = labelledFields.find((kind) => kind === field.kind);
  if (field.kind === 'reviewer') return takeReviewers(draft, line, field);
  if (!name) return field.kind === 'time';
  const original = withinRun(line, field.valueStart, valueEnd(line.key, field), name === 'source');
  if (name === 'source') {
    const value = sourceValue(original) || logoBehind(draft, line, field);
    offerFrom(draft, line, 'source', value, weight);
    return true;
  }
  if (name === 'section') {
    // 栏目：国内新闻; the path above the headline says more
    const value = sourceValue(original);
    if (value.length <= 10) offerFrom(draft, line, 'section', value, WEIGHT.section.labelled);
    return true;
  }
  if (takeDeeds(draft, line, field, weight)) return true;
  if (name === 'editor') {
    for (const value of editorNames(original)) offerFrom(draft, line, 'editor', value, weight);
    return true;
  }
  return takePeople(draft, line, field, { name, original, weight });
}

/** 审核：张启华: who passed the text is a fact of the line, and no field; the three reviews of county media (三审三校) are by its editors. */
function takeReviewers(draft: Draft, line: Line, field: Labelled): true {
  if (threeReviews.test(line.key.slice(field.start, field.valueStart)))
    for (const value of editorNames(line.block.text.slice(field.valueStart, valueEnd(line.key, field))))
      offerFrom(draft, line, 'editor', value, WEIGHT.editor.reviewer);
  return true;
}

/** What stands behind the label of a person, as printed. */
interface Stated {
  name: Exclude<FieldLabel, 'source' | 'section' | 'editor'>;
  original: string;
  weight: number;
}

/** True where there is a name. */
function takePeople(draft: Draft, line: Line, field: Labelled, { name, original, weight }: Stated): boolean {
  // 本报记者 韩东 摄
  const role = photographedBy.test(line.key.slice(field.valueStart).trim()) ? 'photographer' : name;
  const names = personNames(original, mayBePenName(line, field, original));
  // 原创文章，作者：张晓明，如若转载，请注明出处：http://…: WordPress names who posted it
  const own = name === 'author' && line.suspect?.rule === 'legal/reprint-terms' ? WEIGHT.author.account : weight;
  for (const value of names) offerFrom(draft, line, role, value, own);
  return names.length > 0;
}

/** Whether the label says enough for a word that reads as no name: 作者：江风 · 通讯员 蓝天 */
function mayBePenName(line: Line, field: Labelled, original: string): boolean {
  if (SURE_NAMES.has(field.rule)) return false;
  if (field.kind === 'author') return true;
  const isShort = line.length <= 40 || (line.info?.moments.length ?? 0) > 0;
  return isShort && line.linked * 2 <= line.length && standsAlone(line, field, original);
}

/** In a byline of its own the label is enough: 通讯员 蓝天 */
function standsAlone({ key, info }: Line, { kind, valueStart }: Labelled, original: string): boolean {
  if (info === null || !(isByline(info) || kind === 'reporter' || kind === 'correspondent')) return false;
  const stated = (key.charAt(valueStart - 1) + original).replace(DEED, '');
  return NAME_ALONE.test(stated) || (kind !== 'photographer' && NAME_OF_FOUR.test(stated));
}

/** 来源： and behind it the paper's logo, which has its name: <img src="qsrb.png" alt="青山日报"> */
function logoBehind({ lines }: Draft, line: Line, { end }: Labelled): string {
  const next = lines[line.index + 1];
  const name = line.key.slice(end).trim() === '' && next?.box === line.box ? (next.block.picture?.alt ?? '') : '';
  return mediaName.test(name) ? name : '';
}

/** 作者：张晓明/文 李莉/图 · 记者：张晓明(文) 李莉(图): who did what, behind one label; true where the value says nothing else */
function takeDeeds(draft: Draft, line: Line, field: Labelled, weight: number): boolean {
  if (field.kind === 'editor') return false;
  const credits = deedCredits(line.key.slice(field.valueStart, field.end).trimEnd());
  for (const { role, start, end } of credits) {
    const value = line.block.text.slice(field.valueStart + start, field.valueStart + end);
    const own = field.kind === 'reporter' || field.kind === 'correspondent' ? field.kind : role;
    offerFrom(draft, line, role === 'photographer' ? role : own, value, weight);
  }
  return credits.length > 0;
}

/** Names of people behind their labels and nothing else: 记者 张三 通讯员 李四 */
export function isByline(reading: Reading): boolean {
  const people: LabelKind[] = ['reporter', 'correspondent', 'author', 'photographer'];
  return (
    reading.moments.length === 0 &&
    reading.fields.length > 0 &&
    reading.fields.every((field) => people.includes(field.kind))
  );
}

/** 进入论坛 · 我要发言 · 返回搜狐，查看更多: what a link behind a name leads to; not a second name, 2 or (12) */
function isTool(text: string): boolean {
  return /^[^\s\d(（]/u.test(text) && (text.length > 4 || !looksLikeName(text.trim()));
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
    } else if (linked && !isLinked && isTool(run.text)) {
      stop = Math.min(stop, runStart);
      break;
    }
  }
  return line.block.text.slice(start, stop);
}
