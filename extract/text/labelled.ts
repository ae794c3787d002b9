/** Cuts a line into labelled fields by the grammar of rules/labels: any order, with or without blanks between them. */
import { entryAt } from '../../page/entry-at';
import { type LabelKind, type LabelRule, labels } from '../../rules/labels/labels';
import { mediaName } from '../../rules/names/media';
import { findMoments, type Moment } from './dates';
import { matchesOf } from './matches-of';
import { looksLikeName } from './names';
import { SignTable } from './sign-table';

export interface Labelled {
  kind: LabelKind;
  /** Name of the rule in rules/labels. */
  rule: string;
  /** From the label's first character. */
  start: number;
  /** Where the value begins and ends. */
  valueStart: number;
  end: number;
}

export interface Reading {
  fields: Labelled[];
  moments: Moment[];
}

const SUFFIX: Record<LabelRule['needs'], string> = {
  colon: '\\s{0,3}[:|/丨︱]{1,40}\\s*',
  space: '\\s+(?=[^\\s:|/])',
  glued: '\\s?[:|/丨︱]{0,40}\\s?',
};
/** What a line must have for its suffix. */
const NEEDS: Record<LabelRule['needs'], RegExp | null> = { colon: /[:|/丨︱\]】]/, space: /\s/, glued: null };

/** What every label but the glued ones needs, 来源：… · 责编 张三 · 【编辑】: most links have none of it. */
const ANY_NEED = /[:|/丨︱\s\]】]/;

const rules = Object.entries<LabelRule>(labels).map(([rule, label]) => ({
  rule,
  kind: label.kind,
  needs: NEEDS[label.needs],
  bare: `(?:${label.word.source})${SUFFIX[label.needs]}`,
  inBrackets: label.needs === 'space' ? null : inBrackets(label.word.source),
  flags: `g${label.word.flags}`,
}));
/**
 * 责任编辑:张三 · 【责任编辑】:张三 · 【来源】青山日报 · 【记者】张三: brackets round the whole label do as well as a colon; not 【作者】简介,
 * 【来源】古已有之，…
 */
function inBrackets(word: string): string {
  return `(?<=[[【])(?:${word})[\\]】]\\s?(?:[:|]\\s*|(?!简介|介绍)(?=[^\\s,。;]{1,20}(?:[\\s[【(]|$)))`;
}
/** What closes a label in brackets. */
const CLOSES = /[\]】]/;

/** By rule, compiled when a line first has its signs; those of lines with brackets are twice as long. */
const bare: RegExp[] = [];
const withBrackets: RegExp[] = [];

function patternFor(number: number, key: string): RegExp {
  const rule = entryAt(rules, number);
  if (rule.inBrackets === null || !CLOSES.test(key)) {
    bare[number] ??= new RegExp(rule.bare, rule.flags);
    return bare[number];
  }
  withBrackets[number] ??= new RegExp(`${rule.inBrackets}|${rule.bare}`, rule.flags);
  return withBrackets[number];
}

const signs = new SignTable(Object.values<LabelRule>(labels).map((label) => label.signs));
const signsOfGlued = new SignTable(
  Object.values<LabelRule>(labels).map((label) => (label.needs === 'glued' ? label.signs : '')),
);

/**
 * Fields and dates of one line. `key` is folded, Simplified text (see draft.ts); offsets hold for the block's text too.
 */
export function readLabelled(key: string): Reading {
  const moments = findMoments(key);
  const fields = longestLabels(findLabels(key));
  for (let i = 1; i < fields.length; i++) tellApart(key, entryAt(fields, i - 1), entryAt(fields, i));
  for (const [i, field] of fields.entries()) {
    field.end = fields[i + 1]?.start ?? key.length;
    // 发布时间：2021-03-05: the day is the value; behind any other label it ends it
    if (field.kind === 'time') continue;
    const moment = moments.find(({ start }) => start >= field.valueStart && start < field.end);
    if (moment) field.end = moment.start;
  }
  return { fields, moments };
}

/** Every label that a rule sees, in no order; one word may be seen by several. Their values are not known yet: they end with the line. */
function findLabels(key: string): Labelled[] {
  const found: Labelled[] = [];
  for (const number of (ANY_NEED.test(key) ? signs : signsOfGlued).patternsFor(key)) {
    const { rule, kind, needs } = entryAt(rules, number);
    if (needs !== null && !needs.test(key)) continue;
    for (const { index, 0: label } of matchesOf(patternFor(number, key), key))
      if (label !== '') found.push({ kind, rule, start: index, valueStart: index + label.length, end: key.length });
  }
  return found;
}

/** In the line's order; where labels overlap the first one, and of several that begin together the longest: 责任编辑, not 编辑. */
function longestLabels(found: Labelled[]): Labelled[] {
  found.sort((a, b) => a.start - b.start || b.valueStart - a.valueStart);
  let free = 0;
  return found.filter(({ start, valueStart }) => {
    if (start < free) return false;
    free = valueStart;
    return true;
  });
}

/** Of a reporter's label right behind another label: whose the words between the two are, and what the reporter did. */
function tellApart(key: string, last: Labelled, field: Labelled): void {
  if (field.kind !== 'reporter' && field.kind !== 'correspondent') return;
  if (last.valueStart !== field.start) return;
  // 图/本报记者 李莉 · 摄影：通讯员 王刚: what they did, and then what they are
  if (last.kind === 'photographer') field.kind = 'photographer';
  if (field.kind !== 'reporter') return;
  // 编辑：张骏记者：韩冰: a name in front of 记者 is the other label's value; not 作者：见习记者 应一帆
  const office = key.slice(field.start, field.valueStart).indexOf('记者');
  const before = key.slice(field.start, field.start + office);
  // 来源：新京报记者：温薷, and so is a paper in front of it the source's
  const isValue = looksLikeName(before) || (last.kind === 'source' && mediaName.test(before));
  if (office > 0 && isValue) field.start += office;
}
