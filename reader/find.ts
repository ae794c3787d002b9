/** Finding words in what is shown. Script, case and width make no difference: 龙 finds 龍, ａ finds A. */
import { simplify } from '../extract/text/script';

/** What is read together, however it is marked up inside. */
const WHOLE = 'h1, h2, p, li, td, th, figcaption, blockquote, .qy-part';
/** Words of ours, not of the article. */
const OURS = '.qy-hidden, .qy-mark, .qy-original, .pr-margin, rt, rp, button.pr-deed';
/** More matches than anyone steps through. */
const MOST = 2000;

/** A text in the form in which it is compared, unit for unit: a place in it is a place in the text. */
export function foldForFind(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return simplify(folded);
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0x3400) return unit;
  return /\s/u.test(unit) ? ' ' : lower(unit);
}

function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

/** Places of words in the articles under `root`, in the order of reading. */
export function findIn(root: HTMLElement, words: string): Range[] {
  const wanted = foldForFind(words.trim());
  if (wanted === '') return [];
  const found: Range[] = [];
  for (const nodes of textsOf(root)) {
    const text = foldForFind(nodes.map((node) => node.data).join(''));
    for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST; at = text.indexOf(wanted, at + wanted.length)) {
      found.push(rangeOf(nodes, at, at + wanted.length));
    }
  }
  return found;
}

/** Text nodes of the article, those that are read together in one group. */
function textsOf(root: HTMLElement): Text[][] {
  const groups: Text[][] = [];
  let whole: Element | null | undefined;
  for (const article of root.querySelectorAll('.qy-article')) {
    const walker = root.ownerDocument.createTreeWalker(article, 4 /* SHOW_TEXT */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!parentElement || parentElement.closest(OURS)) continue;
      const around = parentElement.closest(WHOLE);
      if (around !== whole || groups.length === 0) groups.push([]);
      whole = around;
      groups.at(-1)?.push(node as Text);
    }
  }
  return groups;
}

/** A range over text that may straddle several nodes. */
export function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = (nodes[0] as Text).ownerDocument.createRange();
  let from = 0;
  for (const node of nodes) {
    const to = from + node.data.length;
    if (start >= from && start < to) range.setStart(node, start - from);
    if (end > from && end <= to) range.setEnd(node, end - from);
    from = to;
  }
  return range;
}
