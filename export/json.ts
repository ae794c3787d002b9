import type { Article } from '../extract/article';
import type { ExportContext } from './format';

/** The whole article with its evidence, as `extract/article.ts` defines it, with `url` and `savedAt` in front. */
export function toJson(article: Article, context: ExportContext): string {
  const head = { url: context.url, ...(context.savedAt === undefined ? {} : { savedAt: context.savedAt }) };
  return `${JSON.stringify({ ...head, ...article }, null, 2)}\n`;
}
