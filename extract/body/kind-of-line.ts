/** What a line of the body is: paragraph, subhead or caption. */
import { endsUnlikeSubhead } from '../../rules/body-lines';
import { captionHint } from '../../rules/box-hints';
import { captionEnd, captionLead, captionMark, pictureName } from '../../rules/captions';
import type { Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';

/** Asked while the lines below have no mark yet: a subhead is told by the paragraph that follows it. */
export function kindOf(draft: Draft, line: Line): 'paragraph' | 'heading' | 'caption' {
  if (line.block.kind !== 'text') return 'paragraph';
  if (isCaption(draft, line)) return 'caption';
  return isSubhead(draft, line) ? 'heading' : 'paragraph';
}

/** How captions read, and the length from which on a line that reads so is a paragraph. */
const CAPTIONS: readonly (readonly [RegExp, number])[] = [
  [captionLead, 120],
  [captionMark, 80],
  [captionEnd, 140],
  [pictureName, Infinity],
];

/** In a figcaption or a box with a caption's class, or a line that reads as one: 图为…, 重建社区航拍图. */
function isCaption(draft: Draft, { block, key, length }: Line): boolean {
  if (block.tag === 'figcaption' || isNamed(draft.page.boxes[block.box]!.hint, captionHint)) return true;
  return CAPTIONS.some(([form, longest]) => length < longest && form.test(key));
}

/** A real heading, or a short line without a sentence end: in bold, or above a paragraph. */
function isSubhead(draft: Draft, { block, key, length, stops, index }: Line): boolean {
  if (/^h[2-6]$/u.test(block.tag) && length < 60) return true;
  if (length > 34 || length < 4 || endsUnlikeSubhead.test(key)) return false;
  if (block.runs.every((run) => run.strong || run.text.trim() === '')) return true;
  if (stops > 1 || draft.titleLine === index) return false;
  const next = draft.lines.slice(index + 1, index + 40).find((other) => other.length > 0 && !other.mark);
  return next !== undefined && next.prose > 20;
}

/**
 * The text of a picture story, of which paragraphs end as captions do: …今年登记216个，比去年多出四成。卖得最快的是自行车和吉他。通讯员
 * 覃雨桐 摄. Where little else is said, they are what the story says.
 */
export function speakCaptions(lines: readonly Line[]): void {
  const marked = (as: string) => lines.filter(({ mark }) => mark?.is === 'body' && mark.as === as);
  const reports = marked('caption').filter(({ length, key }) => length >= 80 && (key.match(/。/gu)?.length ?? 0) >= 2);
  const lengthOf = (some: readonly Line[]) => some.reduce((sum, { length }) => sum + length, 0);
  if (lengthOf(marked('paragraph')) > 2 * lengthOf(reports)) return;
  for (const line of reports) line.mark = { is: 'body', as: 'paragraph' };
}
