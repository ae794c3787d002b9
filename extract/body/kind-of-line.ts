/** What a line of the body is: paragraph, subhead or caption. */
import { entryAt } from '../../page/entry-at';
import { endsUnlikeSubhead } from '../../rules/body-lines';
import { captionHint } from '../../rules/box-hints';
import { captionEnd, captionLead, captionMark, pictureName } from '../../rules/captions';
import { noticeItem } from '../../rules/info-lines';
import type { Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';

/** Asked while the lines below have no mark yet: a subhead is told by the paragraph that follows it. */
export function kindOf(draft: Draft, line: Line): 'paragraph' | 'heading' | 'caption' {
  if (line.block.kind !== 'text') return 'paragraph';
  if (isCaption(draft, line) || isAloneWithPicture(draft, line) || isBelowFirstPicture(draft, line)) return 'caption';
  return isSubhead(draft, line) ? 'heading' : 'paragraph';
}

/** Characters of a caption that its place alone tells. */
const SHORT_CAPTION = 34;

/** How captions read, and the length from which on a line that reads so is a paragraph. */
const CAPTIONS: readonly (readonly [RegExp, number])[] = [
  [captionLead, 120],
  [captionEnd, 140],
  [pictureName, Infinity],
];

/** And that of one behind a mark, beside a picture: ▲市民在公园里看花 */
const LONGEST_MARKED = 80;

/** In a figcaption or a box with a caption's class, or a line that reads as one: 图为…, 重建社区航拍图. */
function isCaption(draft: Draft, { block, box, key, length, index }: Line): boolean {
  if (block.tag === 'figcaption' || isNamed(box.hint, captionHint)) return true;
  // ▲城关镇 8月14日，城关镇组织36名…: without a picture beside it the mark opens an item
  if (length < LONGEST_MARKED && captionMark.test(key) && isBesidePicture(draft, index)) return true;
  return CAPTIONS.some(([form, longest]) => length < longest && form.test(key));
}

function isBesidePicture({ lines }: Draft, at: number): boolean {
  return lines.slice(Math.max(0, at - 3), at + 4).some(({ block }) => isPicture(block.kind));
}

function isPicture(kind: Line['block']['kind'] | undefined): boolean {
  return kind === 'image' || kind === 'video';
}

/** <p><img><br>晶宇YP-20</p>: a few words below a picture that has a paragraph of its own */
function isAloneWithPicture({ lines, boxes }: Draft, { block, length, stops, index }: Line): boolean {
  const own = entryAt(boxes, block.box);
  if (own.lines !== 1 || index !== own.last || length < 2 || length > SHORT_CAPTION || stops > 1) return false;
  return lines.slice(own.first, index).some((other) => isPicture(other.block.kind) && other.block.box === block.box);
}

/** 村民在清理淤泥: a few words below the picture with which a text begins; no text begins with a subhead below its picture. */
function isBelowFirstPicture({ lines, body }: Draft, line: Line): boolean {
  const { block, key, length, stops, index } = line;
  if (!body || length < 3 || length > SHORT_CAPTION || stops > 1 || endsUnlikeSubhead.test(key) || noticeItem.test(key))
    return false;
  if (block.tag.startsWith('h') || block.runs.every((run) => run.strong || run.text.trim() === '')) return false;
  const above = lines.slice(Math.max(body.first, index - 3), index);
  return (
    above[0]?.index === body.first &&
    isPicture(above.at(-1)?.block.kind) &&
    above.every((other) => isPicture(other.block.kind) || other.length === 0) &&
    isAboveProse(lines, index)
  );
}

/** Characters of a subhead: what is set as a heading may be longer. */
const SUBHEAD = { least: 4, most: 34, mostOfHeading: 60 };

/** A real heading, or a short line without a sentence end: in bold, or above a paragraph. */
function isSubhead(draft: Draft, { block, key, length, stops, index }: Line): boolean {
  if (/^h[2-6]$/u.test(block.tag) && length < SUBHEAD.mostOfHeading) return true;
  if (length > SUBHEAD.most || length < SUBHEAD.least || endsUnlikeSubhead.test(key)) return false;
  if (block.runs.every((run) => run.strong || run.text.trim() === '')) return true;
  if (stops > 1 || draft.titleLine === index) return false;
  return isAboveProse(draft.lines, index);
}

/** Lines below a subhead among which its paragraph is looked for, and the prose of that, in characters, that is too little. */
const BELOW_SUBHEAD = { lines: 40, tooLittle: 20 };

function isAboveProse(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + BELOW_SUBHEAD.lines).find((other) => other.length > 0 && !other.mark);
  return next !== undefined && next.prose > BELOW_SUBHEAD.tooLittle;
}

/** Captions that are what the story says: the least characters of one beside other text, in two sentences, and of one alone. */
const STORY_IN_CAPTION = { besideText: 80, alone: 20 };

/**
 * The text of a picture story, of which paragraphs end as captions do: …今年登记216个，比去年多出四成。卖得最快的是自行车和吉他。通讯员
 * 覃雨桐 摄. Where little else is said, they are what the story says.
 */
export function takeStoryFromCaptions(lines: readonly Line[]): void {
  const marked = (as: string) => lines.filter(({ mark }) => mark?.is === 'body' && mark.as === as);
  const hasOtherText = lines.some(({ mark, length }) => mark?.is === 'body' && mark.as !== 'caption' && length > 0);
  const story = marked('caption').filter(hasOtherText ? isReport : isSentenceOfGallery);
  const lengthOf = (some: readonly Line[]) => some.reduce((sum, { length }) => sum + length, 0);
  if (lengthOf(marked('paragraph')) > 2 * lengthOf(story)) return;
  for (const line of story) line.mark = { is: 'body', as: 'paragraph' };
}

function isReport({ length, key }: Line): boolean {
  return length >= STORY_IN_CAPTION.besideText && (key.match(/。/gu)?.length ?? 0) >= 2;
}

/** The page of a gallery: one picture, and what it shows in a paragraph, no <figcaption>. */
function isSentenceOfGallery({ block, box, length, stops }: Line): boolean {
  const isSetAsCaption = block.tag === 'figcaption' || isNamed(box.hint, captionHint);
  return length >= STORY_IN_CAPTION.alone && stops > 0 && !isSetAsCaption;
}
