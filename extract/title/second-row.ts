/** Rows that a template numbers: title and title2, t1 and t2. */
import { rowAbove, secondRow } from '../../rules/box-hints';
import { type Draft, isSeen, type Line } from '../draft';

/** <div class="t2">（2023年第47期）</div> right below <div class="t1">天气周报</div>, in one box with it */
export function isSecondRow({ lines }: Draft, { box, index }: Line): boolean {
  const name = secondRow.exec(box.hint.toLowerCase())?.[1];
  if (name === undefined) return false;
  const above = lines.slice(0, index).findLast(isSeen)?.box;
  const first = above?.parent === box.parent ? above.hint.toLowerCase() : '';
  return first === name || first === `${name}1`;
}

/** <div class="t0">關前後街一帶</div> right above <div class="t1">旅遊巴預約泊車下月試行</div>, the headline */
export function isRowAbove({ lines, titleLine }: Draft, { box, index }: Line): boolean {
  const name = rowAbove.exec(box.hint.toLowerCase())?.[1];
  const headline = lines.slice(index + 1).find(isSeen);
  if (name === undefined || headline?.index !== titleLine || headline.box.parent !== box.parent) return false;
  return [name, `${name}1`].includes(headline.box.hint.toLowerCase());
}
