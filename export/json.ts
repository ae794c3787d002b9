import type { Article } from '../extract/article';
import { annotationsOf } from './annotations';
import type { ExportContext, SetWriter } from './format';
import { entriesWriter } from './set-writer';
import { wellFormedValue } from './well-formed';

/** Goes up when a reader of older files would misread a newer one; a new field alone does not. */
const SCHEMA = 'qingyang-article-1';

/**
 * The whole article with its evidence, as `extract/article.ts` defines it, with where and when in front:
 * `docs/article.schema.json`.
 */
export function toJson(article: Article, context: ExportContext): string {
  return `${JSON.stringify(record(article, context), wellFormedValue, 2)}\n`;
}

/** The same, one article a line (JSON Lines). */
export function jsonLines(): SetWriter {
  return entriesWriter(({ article, context }) => `${JSON.stringify(record(article, context), wellFormedValue)}\n`);
}

function record(article: Article, context: ExportContext): object {
  const { id, url, canonicalUrl, savedAt, tags = [] } = context;
  const annotations = annotationsOf(context);
  return {
    schema: SCHEMA,
    ...(id !== undefined && { id }),
    url,
    ...(canonicalUrl && { canonicalUrl }),
    ...(savedAt !== undefined && { savedAt }),
    ...(tags.length > 0 && { tags }),
    ...article,
    ...(annotations && { annotations }),
  };
}
