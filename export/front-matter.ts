import type { Article } from '../extract/article';
import type { ExportContext } from './format';

type Value = string | number | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * The facts of an article as YAML between `---` lines. What the page does not say is left out.
 * Every text is double-quoted: a bare `null`, `2017-09-12`, `是: 否` or `04` would be read as something else.
 */
export function frontMatter(article: Article, context: ExportContext): string {
  const facts: Record<string, Value> = {
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    date: article.publishedAt,
    source: article.source,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    editors: article.editors,
    site: article.siteName,
    section: article.section,
    edition: article.edition && {
      paper: article.edition.paper,
      page: article.edition.page,
      pageName: article.edition.pageName,
      date: article.edition.date,
    },
    part: article.part && { index: article.part.index, total: article.part.total },
    summary: article.summary,
    rights: article.rights,
    url: context.url || null,
    saved: context.savedAt ?? null,
  };
  return ['---', ...mapping(facts, ''), '---', ''].join('\n');
}

function mapping(facts: Readonly<Record<string, Value>>, indent: string): string[] {
  return Object.entries(facts).flatMap(([key, value]) => entry(key, value, indent));
}

function entry(key: string, value: Value, indent: string): string[] {
  if (value === null || isEmpty(value)) return [];
  if (typeof value !== 'object') return [`${indent}${key}: ${scalar(value)}`];
  if (Array.isArray(value)) return [`${indent}${key}:`, ...value.flatMap((item) => listItem(item, `${indent}  `))];
  const lines = mapping(value as Record<string, Value>, `${indent}  `);
  return lines.length > 0 ? [`${indent}${key}:`, ...lines] : [];
}

function listItem(item: Value, indent: string): string[] {
  if (item === null) return [];
  if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`];
  const lines = mapping(item as Record<string, Value>, `${indent}  `);
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line));
}

function isEmpty(value: Value): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function scalar(value: string | number): string {
  return typeof value === 'number' ? String(value) : quoted(value);
}

/** JSON's string is a YAML string, but for characters that YAML counts as unprintable or as line breaks. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\u{FFFD}')).replace(
    /[\u{7F}-\u{9F}\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}]/gu,
    (char) => `\\u${char.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  );
}
