/** What of a drawn article is read aloud: the sentences as they stand on the sheet, in the script that is shown. */
import { splitSentences } from './sentences';
import { spokenText } from './spoken';

export interface SpokenParagraph {
  element: HTMLElement;
  /** As they are said. */
  sentences: string[];
  /** Where each stands. */
  ranges: Range[];
}

const READ = 'h1, .qy-subtitle, .qy-body :is(p, h2, li)';
/** Marks of the proofreader, words for screen readers, readings above characters, the original beside a converted paragraph. */
const SKIPPED = '.qy-mark, .qy-hidden, rt, rp, [data-unread]';

/** @param most longest sentence in characters. Paragraphs in which nothing can be said are left out. */
export function collectParagraphs(article: Element, most: number): SpokenParagraph[] {
  const paragraphs: SpokenParagraph[] = [];
  for (const element of article.querySelectorAll<HTMLElement>(READ)) {
    const { text, nodes } = textOf(element);
    const sentences = splitSentences(text, most);
    if (sentences.length === 0 || element.closest(SKIPPED)) continue;
    paragraphs.push({
      element,
      sentences: sentences.map(({ start, end }) => spokenText(text.slice(start, end))),
      ranges: sentences.map(({ start, end }) => rangeOf(element, nodes, start, end)),
    });
  }
  return paragraphs;
}

interface Piece {
  node: Text;
  /** Offset of its first character in the paragraph's text. */
  from: number;
}

function textOf(element: Element): { text: string; nodes: Piece[] } {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(SKIPPED)) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function rangeOf(element: Element, nodes: Piece[], start: number, end: number): Range {
  const range = element.ownerDocument.createRange();
  const at = (offset: number) => nodes.findLast(({ from }) => from <= offset) ?? nodes[0];
  const first = at(start);
  const last = at(end - 1);
  if (first) range.setStart(first.node, start - first.from);
  if (last) range.setEnd(last.node, Math.min(last.node.length, end - last.from));
  return range;
}
