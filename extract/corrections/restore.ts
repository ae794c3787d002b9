/** What the reader may change in an extraction: a removed block goes back where it stood, and out again. */
import type { Article, ArticleBlock, Extraction, Removed } from '../article';
import { articleText } from '../article-text';

/** A block of the ledger can be put back when it has words; of a removed picture only the place is known. */
export function canRestore(removed: Removed): boolean {
  return removed.at.length > 0 && removed.text.trim() !== '';
}

/**
 * Puts the removed block that holds block number `at` into an article as a paragraph, in document order, and out of the
 * ledger. `articleIndex` is the place in `extraction.articles`. Returns the same extraction where there is nothing to do.
 */
export function restoreBlock(extraction: Extraction, articleIndex: number, at: number): Extraction {
  const article = extraction.articles[articleIndex];
  const removed = extraction.removed.find((entry) => entry.at.includes(at) && canRestore(entry));
  if (!article || !removed) return extraction;
  const block: ArticleBlock = {
    type: 'paragraph',
    text: removed.text,
    at: removed.at,
    restored: true,
    rule: removed.rule,
  };
  return {
    ...extraction,
    articles: extraction.articles.with(articleIndex, withBlocks(article, insertInOrder(article.blocks, block))),
    removed: extraction.removed.filter((entry) => entry !== removed),
  };
}

/** The undo of `restoreBlock`: the block goes back to the ledger under the rule that had taken it. */
export function removeBlock(extraction: Extraction, articleIndex: number, at: number): Extraction {
  const article = extraction.articles[articleIndex];
  const block = article?.blocks.find((entry) => entry.restored && entry.at.includes(at));
  if (!article || !block) return extraction;
  const removed: Removed = { text: block.text, rule: block.rule ?? '', at: block.at };
  return {
    ...extraction,
    articles: extraction.articles.with(
      articleIndex,
      withBlocks(
        article,
        article.blocks.filter((entry) => entry !== block),
      ),
    ),
    removed: insertInOrder(extraction.removed, removed),
  };
}

function withBlocks(article: Article, blocks: ArticleBlock[]): Article {
  return { ...article, blocks, text: articleText(blocks) };
}

/** Before the first entry that stands later on the page; the order of what is there does not change. */
function insertInOrder<Entry extends { at: number[] }>(entries: readonly Entry[], entry: Entry): Entry[] {
  const place = entries.findIndex((other) => startOf(other) > startOf(entry));
  return entries.toSpliced(place === -1 ? entries.length : place, 0, entry);
}

function startOf(entry: { at: number[] }): number {
  return entry.at[0] ?? 0;
}
