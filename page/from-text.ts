import { foldSpaces } from './line';
import type { Block, Page } from './page';

/**
 * Page of a plain text that a page was saved as: each line with words is a block, numbered by its line, so that the same
 * stages read it. Lines end with \n, \r\n, \r or a form feed.
 */
export function fromText(text: string, url: string): Page {
  const blocks: Block[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\f/);
  lines.forEach((line, index) => {
    const folded = foldSpaces(line).trim();
    if (folded === '') return;
    blocks.push({
      at: index + 1,
      kind: 'text',
      box: 0,
      tag: 'line',
      text: folded,
      runs: [{ text: folded }],
      indented: /^\s/.test(line),
      broken: false,
      hidden: false,
    });
  });
  return {
    url,
    lang: '',
    title: '',
    metas: [],
    jsonLd: [],
    comments: [],
    boxes: [{ parent: -1, tag: 'text', hint: '', role: '', hidden: false }],
    blocks,
  };
}
