import type { Article } from '../extract/article';
import { blankArticle } from '../extract/blank-article';
import type { Capture } from './capture';

/**
 * A page without an article, kept because the reader insists: everything that it says, under its own title. The removed
 * blocks are the whole page then, in its order.
 */
export function articleOfWholePage({ extraction, title }: Capture): Article {
  const blocks = extraction.removed
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .map(({ text, at }) => ({ type: 'paragraph' as const, text, at }));
  return { ...blankArticle(), title: title || null, blocks, text: blocks.map(({ text }) => text).join('\n') };
}
