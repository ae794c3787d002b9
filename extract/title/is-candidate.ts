/** Lines that may be the headline. */
import { crumbLead, crumbStep, homeThenStep } from '../../rules/breadcrumb';
import { pageAlone, wholeInBrackets } from '../../rules/info-lines';
import type { LabelKind } from '../../rules/labels/labels';
import { subtitleDash } from '../../rules/title-tag';
import type { Line } from '../draft';
import { markedNames } from '../text/marked-names';
import { isTooLong } from './is-too-long';

export function isCandidate(line: Line): boolean {
  const { block, length, mark } = line;
  if (block.kind !== 'text' || block.hidden || block.tag === 'button' || length < 2 || isTooLong(line)) return false;
  if (mark !== null && mark.is !== 'body') return false;
  // 第二版 综合
  if (length < 14 && pageAlone.test(line.key)) return false;
  // ——… · ●邓小禾
  return !subtitleDash.test(block.text) && markedNames(block.text).length === 0 && !isDatedLine(line);
}

/** Labels that a headline can open with: 记者走基层… */
const PEOPLE: ReadonlySet<LabelKind> = new Set(['reporter', 'correspondent', 'photographer']);

/** 图文：青山大桥合龙: so may a headline open. */
const PICTURES = 'text-and-pictures';

/** An info line with a date is no headline, nor one in brackets (【青山報╱記者張曉明／台南報導】); 记者 in a headline makes no info line of it. */
function isDatedLine({ info, key }: Line): boolean {
  if (info === null) return false;
  if (wholeInBrackets.test(key)) return true;
  const { moments, fields } = info;
  return (
    moments.length > 0 ||
    fields.length > 1 ||
    fields.some(({ start, kind, rule }) => start === 0 && !PEOPLE.has(kind) && rule !== PICTURES)
  );
}

/** Says something besides numbers: 22 59 above an info line are counters. `bones`: the line's letters and digits. */
export function isWorded(bones: string): boolean {
  return bones.length >= 2 && /\D/u.test(bones);
}

/** 您现在的位置：首页 > 新闻 · > 部门动态 > in a cell of its own */
export function opensPath({ key }: Line): boolean {
  return crumbLead.test(key) || crumbStep.test(key) || homeThenStep.test(key);
}
