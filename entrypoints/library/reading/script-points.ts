/** Places in the text that the page wrote, and in the same text as it is shown in another script. */
import type { TextPoint, TextRange } from '../../../library/annotations/annotation';

/**
 * From a place in one text to the same place in the other. A conversion keeps the number of characters, of which some are two
 * units long (二噁英 → 二𫫇英); where it did not, the place is the one at the same share of the text.
 */
export function mapOffset(from: string, to: string, offset: number): number {
  if (from === to) return offset;
  const before = [...from.slice(0, offset)].length;
  const [all, other] = [[...from], [...to]];
  const at = all.length === other.length ? before : Math.round((before / Math.max(1, all.length)) * other.length);
  return other.slice(0, at).join('').length;
}

export function mapRange(from: readonly string[], to: readonly string[], { start, end }: TextRange): TextRange {
  const map = ({ block, offset }: TextPoint): TextPoint => ({
    block,
    offset: mapOffset(from[block] ?? '', to[block] ?? '', offset),
  });
  return { start: map(start), end: map(end) };
}

/** Whether a point lies in a range, its ends included. */
export function isWithin({ start, end }: TextRange, point: TextPoint): boolean {
  const after = point.block > start.block || (point.block === start.block && point.offset >= start.offset);
  const before = point.block < end.block || (point.block === end.block && point.offset <= end.offset);
  return after && before;
}
