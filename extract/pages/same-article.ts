/** Whether a page that was fetched goes on with the article, or is another one. */
import type { Article, Extraction } from '../article';

/** Why a page is not taken for the next one. */
export type NotNext =
  | 'other-article' // another headline, or another number in its pager
  | 'no-text' // nothing on it reads like an article
  | 'repeated'; // the text that is there already: a loop, or a pager of something else

/** The story of a fetched page that goes on with the article, or why none does. @param number its place among the pages, from 2 */
export function continuation(article: Article, { articles }: Extraction, number: number): Article | NotNext {
  const named = articles.filter((other) => isSameTitle(article.title, other.title));
  // A page without a headline of its own still goes on; one with another headline is another article.
  const found = named[0] ?? (articles.length === 1 && !articles[0]?.title ? articles[0] : undefined);
  if (!found) return articles.some(({ title }) => title) ? 'other-article' : 'no-text';
  const said = found.part?.index;
  if (said !== undefined && said !== number && said !== 1) return 'other-article';
  const known = new Set(article.blocks.map(({ text }) => squeezed(text)));
  const fresh = found.blocks.filter((block) => isNews(block, known, article));
  return fresh.length > 0 ? found : 'repeated';
}

function isNews({ text, picture, video }: Article['blocks'][number], known: ReadonlySet<string>, { blocks }: Article) {
  if (picture) return !blocks.some((block) => block.picture?.src === picture.src);
  if (video) return !blocks.some((block) => block.video === video);
  return text.trim() !== '' && !known.has(squeezed(text));
}

/** 标题(2) · 标题（第2页） · 标题 2/3 · 标题_2 are 标题. */
const NUMBERED =
  /\s*(?:[(（【[]?第?\s?\d{1,2}\s?(?:\/\s?\d{1,2})?\s?[页頁]?[)）】\]]|第\s?\d{1,2}\s?[页頁]|\s\d{1,2}\s?\/\s?\d{1,2}|_\d{1,2})\s*$/u;
/** Characters of a headline that tell an article by themselves: 简讯 and 图片新闻 do not. */
const TELLING = 6;

export function isSameTitle(one: string | null, other: string | null): boolean {
  if (!one || !other) return false;
  const [a, b] = [one, other].map((title) => squeezed(title.replace(NUMBERED, ''))) as [string, string];
  if (a === b) return true;
  // One of them with its section or the site behind it.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TELLING && long.startsWith(short);
}

/** Without white space and signs. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
