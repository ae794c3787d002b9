/**
 * Places in the text of an article as the page shows it, and back. Elements with `data-block` hold the text of one block each,
 * a figure those of a picture and of the caption that follows it; items of a list and rows of a table are parted by one character, as in `ArticleBlock.text`.
 */
import type { TextPoint, TextRange } from '../../../library/annotations/annotation';

interface Piece {
  node: Text;
  /** Where it begins in the text of the block. */
  start: number;
}

function piecesOf(block: Element): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, start: at });
      at += (node as Text).length;
      return;
    }
    if (!(node instanceof Element) || node.matches('.qy-mark')) return;
    // The first item follows nothing.
    if (node.matches('li, td, tr') && node.previousElementSibling) at += 1;
    for (const child of node.childNodes) walk(child);
  };
  for (const child of block.childNodes) walk(child);
  return pieces;
}

/** The headline is not of the text. */
const BLOCK = '[data-block]:not(figure, h1), figure[data-block] > figcaption';
const blocksOf = (root: Element) => [...root.querySelectorAll(BLOCK)];

function indexOf(block: Element): number {
  const figure = block.matches('figcaption') ? block.closest('figure') : null;
  return figure ? Number(figure.getAttribute('data-block')) + 1 : Number(block.getAttribute('data-block'));
}

/** What a selection covers of the text of the article; null where it covers none. */
export function rangeOf(root: Element, selected: Range): TextRange | null {
  const touched = blocksOf(root).filter((block) => selected.intersectsNode(block));
  const points = touched.flatMap((block) => {
    const covered = coveredOf(block, selected);
    return covered ? [{ block: indexOf(block), ...covered }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  return { start: { block: first.block, offset: first.from }, end: { block: last.block, offset: last.to } };
}

function coveredOf(block: Element, selected: Range): { from: number; to: number } | null {
  let from: number | null = null;
  let to = 0;
  for (const { node, start } of piecesOf(block)) {
    if (!selected.intersectsNode(node)) continue;
    const begin = node === selected.startContainer ? selected.startOffset : 0;
    const end = node === selected.endContainer ? selected.endOffset : node.length;
    if (end <= begin) continue;
    from ??= start + begin;
    to = start + end;
  }
  return from === null ? null : { from, to };
}

/** The same place in the document; null where the text is not shown. */
export function domRange(root: Element, { start, end }: TextRange): Range | null {
  const first = placeOf(root, start, false);
  const last = placeOf(root, end, true);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

function placeOf(root: Element, { block, offset }: TextPoint, isEnd: boolean): { node: Text; offset: number } | null {
  const element = blocksOf(root).find((one) => indexOf(one) === block);
  if (!element) return null;
  const pieces = piecesOf(element);
  const inside = ({ node, start }: Piece) => {
    const end = start + node.length;
    return isEnd ? start < offset && offset <= end : start <= offset && offset < end;
  };
  const piece = pieces.find(inside) ?? pieces.at(isEnd ? -1 : 0);
  return piece ? { node: piece.node, offset: Math.min(Math.max(0, offset - piece.start), piece.node.length) } : null;
}

/** The point of the text under the pointer; null where there is none. */
export function pointAt(root: Element, x: number, y: number): TextPoint | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return null;
  const block = node.parentElement?.closest(BLOCK);
  if (!block || !root.contains(block)) return null;
  const piece = piecesOf(block).find((one) => one.node === node);
  return piece ? { block: indexOf(block), offset: piece.start + caret.offset } : null;
}
