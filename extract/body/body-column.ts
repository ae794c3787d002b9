/** The column of the page that the body stands in. */
import { bodyHint } from '../../rules/box-hints';
import { COLUMN } from '../../rules/weights/body';
import type { Body, Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { isInside } from './columns';

/** A run of lines, inclusive. */
interface Span {
  first: number;
  last: number;
}

/** The template names the column, or one of the two boxes around it, as its content. */
export function isNamedBody(draft: Draft, host: number): boolean {
  for (let at = host, n = 0; at > 0 && n < 3; at = draft.page.boxes[at]!.parent, n++)
    if (isNamed(draft.page.boxes[at]!.hint, bodyHint)) return true;
  return false;
}

/**
 * Narrows a segment to the column that holds most of its prose. Boxes with the same parent and the same name are one column:
 * articles set in several `<div class="text1">`, `<div class="text2">`.
 */
export function narrow(draft: Draft, segment: Span): Body {
  const mass = new Map<string, number>();
  let total = 0;
  for (let i = segment.first; i <= segment.last; i++) {
    const line = draft.lines[i]!;
    const prose = line.block.hidden ? Math.abs(line.prose) : Math.max(0, line.prose);
    total += prose;
    const column = columnOf(draft, line.host);
    mass.set(column, (mass.get(column) ?? 0) + prose);
  }
  const [[column, share], second] = [...mass].sort((a, b) => b[1] - a[1]) as [[string, number], [string, number]?];
  if (share < total * COLUMN.dominant || (second?.[1] ?? 0) > total * COLUMN.equal)
    return { first: segment.first, last: segment.last, host: commonBox(draft, segment, total), column: null };
  const belongs = (line: Line) => columnOf(draft, line.host) === column || isWithinColumn(draft, line.host, column);
  let { first, last } = segment;
  while (first < last && !belongs(draft.lines[first]!)) first++;
  while (last > first && !belongs(draft.lines[last]!)) last--;
  const hosts = new Set(
    draft.lines
      .slice(first, last + 1)
      .filter((line) => columnOf(draft, line.host) === column)
      .map((line) => line.host),
  );
  const host = Math.max(0, hosts.size === 1 ? [...hosts][0]! : draft.page.boxes[[...hosts][0]!]!.parent);
  if (isOfCaptions(draft, segment, column))
    return { first: segment.first, last: segment.last, host: commonBox(draft, segment, total), column: null };
  for (const line of besideColumn(draft, segment, host)) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return { first, last, host, column };
}

/** <div class="intro">…</div><figure>…<figcaption>…: a picture story whose long captions outweigh its text. */
function isOfCaptions(draft: Draft, { first, last }: Span, column: string): boolean {
  const spoken = draft.lines.slice(first, last + 1).filter(({ prose }) => prose > 10);
  const own = spoken.filter(({ host }) => isWithinColumn(draft, host, column));
  return own.length < spoken.length && own.every(({ block }) => block.tag === 'figcaption');
}

/**
 * Lines of prose that stand in the content box around the column: the lead above <div class="paragraph">, an <article> with
 * its first paragraph in <div id="upper"> and the others in <div id="lower">.
 */
function besideColumn(draft: Draft, segment: Span, host: number): number[] {
  const { boxes } = draft.page;
  const around: number[] = [];
  // <td><span>…<br><center><img></center>…</span>: an inline element is a box only from its first block on
  if (/^(?:span|font|b|strong)$/u.test(boxes[host]!.tag)) around.push(boxes[host]!.parent);
  for (let at = boxes[host]!.parent, n = 0; at > 0 && n < 2; at = boxes[at]!.parent, n++)
    if (boxes[at]!.tag === 'article' || isNamed(boxes[at]!.hint, bodyHint)) around.push(at);
  return draft.lines
    .slice(segment.first, segment.last + 1)
    .filter((line) => line.prose > 10 && !line.aside && around.some((box) => isInside(draft.page, line.host, box)))
    .map((line) => line.index);
}

/** True where a line stands in the body's column: the one named column, or anywhere in its box. */
export function inBodyColumn(draft: Draft, body: Body, line: Line): boolean {
  return body.column === null
    ? isInside(draft.page, line.block.box, body.host)
    : isWithinColumn(draft, line.host, body.column);
}

function columnOf(draft: Draft, host: number): string {
  const { parent, tag, hint } = draft.page.boxes[host]!;
  return `${parent} ${tag} ${hint.replace(/\d+/gu, '')}`;
}

/** Levels of boxes in a column at most; a page may nest without end. */
const DEEPEST = 60;

function isWithinColumn(draft: Draft, host: number, column: string): boolean {
  for (let at = host, n = 0; at >= 0 && n < DEEPEST; at = draft.page.boxes[at]!.parent, n++)
    if (columnOf(draft, at) === column) return true;
  return false;
}

/** The lowest box that holds four fifths of the prose: an article whose parts stand in boxes of different kinds. */
function commonBox(draft: Draft, segment: Span, total: number): number {
  const { boxes } = draft.page;
  const lines = draft.lines.slice(segment.first, segment.last + 1);
  const mass = new Float64Array(boxes.length);
  for (const line of lines) mass[line.host]! += Math.max(0, line.prose);
  // Parents stand before children.
  for (let box = boxes.length - 1; box > 0; box--) mass[boxes[box]!.parent]! += mass[box]!;
  let at = lines.reduce((best, line) => (line.prose > best.prose ? line : best)).host;
  while (at > 0 && mass[at]! < total * COLUMN.common) at = boxes[at]!.parent;
  return Math.max(0, at);
}
