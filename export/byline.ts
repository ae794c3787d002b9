import type { Article, Author } from '../extract/article';
import { readableDate } from './day';
import { WORDS } from './words';

/** The line of facts under a headline, part by part: 来源：驻马店网, 第04版：焦作/山阳区·孟州, 2021-03-05 07:58, 记者：闫宏伟. */
export function bylineParts(article: Article): string[] {
  const words = WORDS[article.script];
  const { edition } = article;
  return [
    article.source && `${words.source}：${article.source}`,
    edition?.paper && edition.paper !== article.source && edition.paper,
    edition?.page && `第${edition.page}版${edition.pageName ? `：${edition.pageName}` : ''}`,
    article.publishedAt && readableDate(article.publishedAt),
    ...namesByRole(article.authors).map(([role, names]) => `${words[role]}：${names.join('、')}`),
    article.editors.length > 0 && `${words.editors}：${article.editors.join('、')}`,
  ].filter((part): part is string => Boolean(part));
}

/** Names by role, in the order in which the page names the roles. */
export function namesByRole(authors: readonly Author[]): [Author['role'], string[]][] {
  const groups = new Map<Author['role'], string[]>();
  for (const { name, role } of authors) groups.set(role, [...(groups.get(role) ?? []), name]);
  return [...groups];
}
