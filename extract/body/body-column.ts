/** The column of the page that the body stands in. */
import { entryAt } from '../../page/entry-at';
import type { Page } from '../../page/page';
import { bodyHint } from '../../rules/box-hints';
import { COLUMN } from '../../rules/weights/body';
import { boxAt, boxesAround, isInside } from '../boxes';
import type { Body, Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';

/** More prose than this, in characters as they are weighed, is text; less may be a label. */
const SOME_PROSE = 10;

/** A run of lines, inclusive. */
interface Span {
  first: number;
  last: number;
}

/** The template names the column, or one of the two boxes around it, as its content. */
export function isNamedBody(draft: Draft, column: number): boolean {
  return boxesAround(draft.page, column, 3).some((box) => isNamed(boxAt(draft.page, box).hint, bodyHint));
}

/**
 * Narrows a segment to the column that holds most of its prose. Boxes with the same parent and the same name are one column:
 * articles set in several `<div class="text1">`, `<div class="text2">`.
 */
export function narrowToColumn(draft: Draft, segment: Span): Body {
  const { columnName, total } = mainColumn(draft, segment);
  if (columnName === null || isOfCaptions(draft, segment, columnName)) {
    const { first, last } = segment;
    return { first, last, box: commonBox(draft, segment, total), columnName: null };
  }
  const belongs = ({ column }: Line) => isWithinColumn(draft, column, columnName);
  let { first, last } = segment;
  while (first < last && !belongs(entryAt(draft.lines, first))) first++;
  while (last > first && !belongs(entryAt(draft.lines, last))) last--;
  const columns = new Set(draft.lines.slice(first, last + 1).map(({ column }) => column));
  const [own = 0, ...others] = [...columns].filter((column) => nameOf(draft.page, column) === columnName);
  const box = Math.max(0, others.length === 0 ? own : boxAt(draft.page, own).parent);
  for (const line of besideColumn(draft, segment, box)) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return { first, last, box, columnName };
}

/** The name of the column that holds most of a segment's prose, null where none does; and how much prose that is in all. */
function mainColumn({ lines, page }: Draft, { first, last }: Span): { columnName: string | null; total: number } {
  const mass = new Map<string, number>();
  let total = 0;
  for (const { block, prose, column } of lines.slice(first, last + 1)) {
    const own = block.hidden ? Math.abs(prose) : Math.max(0, prose);
    total += own;
    const name = nameOf(page, column);
    mass.set(name, (mass.get(name) ?? 0) + own);
  }
  const [most, second] = [...mass].sort((a, b) => b[1] - a[1]);
  const isMain = most && most[1] >= total * COLUMN.dominant && (second?.[1] ?? 0) <= total * COLUMN.equal;
  return { columnName: isMain ? most[0] : null, total };
}

/** <div class="intro">…</div><figure>…<figcaption>…: a picture story whose long captions outweigh its text. */
function isOfCaptions(draft: Draft, { first, last }: Span, columnName: string): boolean {
  const spoken = draft.lines.slice(first, last + 1).filter(({ prose }) => prose > SOME_PROSE);
  const own = spoken.filter(({ column }) => isWithinColumn(draft, column, columnName));
  return own.length < spoken.length && own.every(({ block }) => block.tag === 'figcaption');
}

/**
 * Lines of prose that stand in the content box around the column: the lead above <div class="paragraph">, an <article> with
 * its first paragraph in <div id="upper"> and the others in <div id="lower">.
 */
function besideColumn(draft: Draft, segment: Span, column: number): number[] {
  const { page, lines } = draft;
  const { tag, parent } = boxAt(page, column);
  // <td><span>…<br><center><img></center>…</span>: an inline element is a box only from its first block on
  const inline = /^(?:span|font|b|strong)$/u.test(tag) ? [parent] : [];
  const named = boxesAround(page, parent, 2).filter((at) => {
    const box = boxAt(page, at);
    return box.tag === 'article' || isNamed(box.hint, bodyHint);
  });
  const around = [...inline, ...named];
  return lines
    .slice(segment.first, segment.last + 1)
    .filter((line) => line.prose > SOME_PROSE && !line.aside && around.some((box) => isInside(page, line.column, box)))
    .map((line) => line.index);
}

/** True where a line stands in the body's column: the one named column, or anywhere in its box. */
export function inBodyColumn(draft: Draft, body: Body, line: Line): boolean {
  return body.columnName === null
    ? isInside(draft.page, line.block.box, body.box)
    : isWithinColumn(draft, line.column, body.columnName);
}

/** What a column is called: boxes of one parent and one name, numbers aside, are parts of one column. */
function nameOf({ boxes }: Page, column: number): string {
  const { parent, tag, hint } = entryAt(boxes, column);
  return `${parent} ${tag} ${hint.replace(/\d+/gu, '')}`;
}

/** Levels of boxes in a column at most; a page may nest without end. */
const DEEPEST = 60;

function isWithinColumn(draft: Draft, column: number, columnName: string): boolean {
  for (let at = column, n = 0; at >= 0 && n < DEEPEST; at = boxAt(draft.page, at).parent, n++)
    if (nameOf(draft.page, at) === columnName) return true;
  return false;
}

/** The lowest box that holds four fifths of the prose: an article whose parts stand in boxes of different kinds. */
function commonBox(draft: Draft, segment: Span, total: number): number {
  const { boxes } = draft.page;
  const lines = draft.lines.slice(segment.first, segment.last + 1);
  const mass = new Array<number>(boxes.length).fill(0);
  const add = (box: number, prose: number) => {
    mass[box] = (mass[box] ?? 0) + prose;
  };
  for (const line of lines) add(line.column, Math.max(0, line.prose));
  // Parents stand before children.
  for (let box = boxes.length - 1; box > 0; box--) add(entryAt(boxes, box).parent, entryAt(mass, box));
  let at = lines.reduce((best, line) => (line.prose > best.prose ? line : best)).column;
  while (at > 0 && entryAt(mass, at) < total * COLUMN.common) at = entryAt(boxes, at).parent;
  return Math.max(0, at);
}
