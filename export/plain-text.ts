import type { Article, ArticleBlock } from '../extract/article';
import { annotationsOf } from './annotations';
import { bylineParts } from './byline';
import type { ExportContext } from './format';
import { WORDS, type Words } from './words';

/**
 * An article as text to read or paste: headline, one line of facts, paragraphs with an empty line between them, and what the
 * reader marked (in 「」) and wrote at the end.
 */
export function toPlainText(article: Article, context: ExportContext): string {
  const words = WORDS[article.script];
  const head = [article.kicker, article.title, article.subtitle].filter(Boolean).join('\n');
  const body = article.blocks.map((block, index) =>
    // the caption says it better than the alternative text
    block.type === 'image' && article.blocks[index + 1]?.type === 'caption' ? '' : writeBlock(block, words),
  );
  const origin = context.url ? `${words.url}：${context.url}` : '';
  return `${[head, bylineParts(article).join('　'), ...body, origin, ...annotations(context, words)].filter(Boolean).join('\n\n')}\n`;
}

function annotations(context: ExportContext, words: Words): string[] {
  const found = annotationsOf(context);
  if (!found) return [];
  const marked = found.highlights.map(({ quote, note }) => `「${quote.trim()}」\n${note.trim()}`.trim());
  return [`［${words.annotations}］`, ...marked, ...found.notes.map(({ text }) => text.trim())];
}

function writeBlock(block: ArticleBlock, words: Words): string {
  switch (block.type) {
    case 'image':
      return block.picture?.alt ? `［${words.picture}］${block.picture.alt}` : '';
    case 'caption':
      return `［${words.picture}］${block.text}`;
    case 'video':
      return [`［${words.video}］`, block.text, block.video].filter(Boolean).join(' ');
    case 'list':
      return block.text
        .split('\n')
        .map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `• ${item}`))
        .join('\n');
    default:
      return block.text;
  }
}
