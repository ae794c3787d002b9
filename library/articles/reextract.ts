/** Extracts saved articles again from the originals that the library keeps: after the rules have become better. */
import type { Article, Extraction } from '../../extract/article';
import { restoreBlock } from '../../extract/corrections/restore';
import type { BulkOptions } from '../bulk';
import { library } from '../client';
import type { SavedArticle } from '../record';
import { resemblance } from '../versions/same-text';

/** Reads a page's HTML again; where there is a DOM, `extractOriginal` does it. */
export type ExtractAgain = (html: string, url: string) => Extraction | Promise<Extraction>;

export interface ReextractResult {
  /** What would change waits for `library.acceptVersions`. */
  proposed: number[];
  same: number[];
  /** No original is kept, or there is no article in it any more. */
  impossible: number[];
}

export interface ReextractOptions extends BulkOptions {
  /** Version of the extension that extracts now. */
  extractor: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** Proposes versions; changes nothing that the reader sees. Asked again it gives the same. */
export async function reextract(
  ids: readonly number[],
  extractAgain: ExtractAgain,
  { extractor, at, onProgress, signal }: ReextractOptions,
): Promise<ReextractResult> {
  const result: ReextractResult = { proposed: [], same: [], impossible: [] };
  for (const [index, id] of ids.entries()) {
    if (signal?.aborted) break;
    const saved = await library.get(id);
    const html = saved && (await library.original(id, saved.version));
    const found = html ? storyIn(await extractAgain(html, saved.url), saved) : null;
    const outcome =
      saved && found
        ? await library.proposeVersion({ id, version: saved.version, ...found, extractor, at })
        : 'impossible';
    result[outcome].push(id);
    onProgress?.(index + 1, ids.length);
  }
  return result;
}

type Found = Pick<Extraction, 'removed' | 'repairs' | 'confidence'> & { article: Article };

/** The saved story among those of the page, with the blocks that the reader had put back; null when there is none. */
export function storyIn(extraction: Extraction, saved: Pick<SavedArticle, 'article' | 'story'>): Found | null {
  const index = indexOfStory(extraction.articles, saved);
  if (index < 0) return null;
  const restored = saved.article.blocks.filter((block) => block.restored).map((block) => block.text);
  const again = restored.reduce((result, text) => {
    const place = result.removed.find((entry) => entry.text === text)?.at[0];
    return place === undefined ? result : restoreBlock(result, index, place);
  }, extraction);
  const { removed, repairs, confidence } = again;
  return { article: again.articles[index] as Article, removed, repairs, confidence };
}

/** Of several stories the most alike; where none is, the one at the same place. */
function indexOfStory(
  articles: readonly Article[],
  { article, story }: Pick<SavedArticle, 'article' | 'story'>,
): number {
  if (articles.length <= 1) return articles.length - 1;
  const likeness = articles.map(({ text }) => resemblance(text, article.text));
  const most = Math.max(...likeness);
  if (most > 0.5) return likeness.indexOf(most);
  return articles.length === story.of ? story.index : -1;
}
