import type { Article } from '../extract/article';
import type { Capture } from '../page/capture';

/**
 * A page without an article, kept because the reader insists: everything that it says, under its own title. The removed
 * blocks are the whole page then, in its order.
 */
export function articleOfWholePage({ extraction, title }: Capture): Article {
  const blocks = extraction.removed
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .map(({ text, at }) => ({ type: 'paragraph' as const, text, at }));
  return {
    title: title || null,
    kicker: null,
    subtitle: null,
    publishedAt: null,
    source: null,
    authors: [],
    editors: [],
    siteName: null,
    section: [],
    edition: null,
    part: null,
    summary: null,
    dateline: null,
    rights: null,
    script: 'hans',
    blocks,
    text: blocks.map(({ text }) => text).join('\n'),
    at: {},
    evidence: [],
  };
}
