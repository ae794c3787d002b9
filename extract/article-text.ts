import type { ArticleBlock, BlockType } from './article';

const TEXT_TYPES: ReadonlySet<BlockType> = new Set(['paragraph', 'heading', 'list', 'table', 'quote']);

/** `Article.text`: paragraphs, headings, lists, quotes and tables joined by \n; no captions, no names of pictures. */
export function articleText(blocks: readonly ArticleBlock[]): string {
  return blocks
    .filter((block) => TEXT_TYPES.has(block.type) && block.text !== '')
    .map((block) => block.text)
    .join('\n');
}
