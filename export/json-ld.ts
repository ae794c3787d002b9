import type { Article } from '../extract/article';
import type { ExportContext } from './format';
import { webAddress } from './web-address';
import { wellFormedValue } from './well-formed';

/** The facts of an article as schema.org NewsArticle, ready to stand in `<script type="application/ld+json">`. */
export function jsonLd(article: Article, context: ExportContext): string {
  const url = webAddress(context.url);
  const { edition } = article;
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    alternativeHeadline: article.subtitle,
    description: article.summary,
    datePublished: article.publishedAt ?? edition?.date,
    dateline: article.dateline,
    inLanguage: article.script === 'hans' ? 'zh-Hans' : 'zh-Hant',
    author: listOf(article.authors, ({ name, role }) => ({ '@type': 'Person', name, jobTitle: role })),
    editor: listOf(article.editors, (name) => ({ '@type': 'Person', name })),
    publisher: article.siteName && { '@type': 'Organization', name: article.siteName },
    sourceOrganization: article.source && { '@type': 'Organization', name: article.source },
    printEdition: edition?.paper,
    printPage: edition?.page,
    articleSection: listOf(article.section, (name) => name),
    image: listOf(article.blocks.map(({ picture }) => webAddress(picture?.src)).filter(Boolean), (src) => src),
    position: article.part?.index,
    url,
    mainEntityOfPage: url,
    copyrightNotice: article.rights,
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== ''));
  // </script> and <!-- would end or change the element, some characters no page may hold; escaped it is the same text
  return JSON.stringify(given, wellFormedValue).replace(
    /[<>&\u{80}-\u{9F}\u{2028}\u{2029}\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}]/gu,
    (char) => {
      return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}

function listOf<T, R>(values: readonly T[], write: (value: T) => R): R[] | null {
  return values.length > 0 ? values.map(write) : null;
}
