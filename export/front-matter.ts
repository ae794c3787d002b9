import type { Article, Author } from '../extract/article';
import type { ExportContext } from './format';
import { wellFormed } from './well-formed';

type Value = string | number | readonly string[] | null | undefined;

/** Keys for the names of one role; who is simply an author is under `authors` alone. */
const ROLES: readonly [Author['role'], string][] = [
  ['reporter', 'reporters'],
  ['correspondent', 'correspondents'],
  ['photographer', 'photographers'],
];

/**
 * The facts of an article as YAML between `---` lines. What the page does not say is left out. One line a fact and lists in
 * brackets: Obsidian shows no nested values, and Logseq drops the whole of a front matter with a list over several lines.
 */
export function frontMatter(article: Article, context: ExportContext): string {
  const { edition, part } = article;
  const facts: [string, Value][] = [
    ['title', article.title],
    ['kicker', article.kicker],
    ['subtitle', article.subtitle],
    ['date', article.publishedAt],
    ['source', article.source],
    ['authors', article.authors.map(({ name }) => name)],
    ...ROLES.map(([role, key]): [string, Value] => [key, namesOf(article, role)]),
    ['editors', article.editors],
    ['site', article.siteName],
    ['section', article.section],
    ['paper', edition?.paper],
    ['page', edition?.page],
    ['page_name', edition?.pageName],
    ['edition_date', edition?.date],
    ['part', part?.index],
    ['parts', part?.total],
    ['summary', article.summary],
    ['rights', article.rights],
    ['url', context.url],
    ['saved', context.savedAt],
    // Obsidian and Logseq know no tag with a space in it
    ['tags', (context.tags ?? []).map((tag) => tag.trim().replace(/[\s#,]+/gu, '-'))],
  ];
  const lines = facts.flatMap(([key, value]) => {
    const written = writeValue(value);
    return written === '' ? [] : [`${key}: ${written}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

function namesOf({ authors }: Article, role: Author['role']): string[] {
  return authors.filter((author) => author.role === role).map(({ name }) => name);
}

function writeValue(value: Value): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return PLAIN.test(value) ? value : quoted(value);
  return value.length === 0 ? '' : `[${value.map((item) => (PLAIN_ITEM.test(item) ? item : quoted(item))).join(', ')}]`;
}

/**
 * Texts that need no quotation marks, which Logseq would show: they begin with a Chinese character and hold no mark of YAML. All
 * others are quoted, or a bare `null`, `2017-09-12`, `是: 否` or `04` would be read as something else.
 */
const PLAIN =
  /^\p{Script=Han}(?:[\p{L}\p{N}，。、；：？！“”‘’（）《》〈〉【】「」『』—…· ,.()/-]*[\p{L}\p{N}。？！”’）》】」』…])?$/u;
const PLAIN_ITEM = /^\p{Script=Han}[\p{L}\p{N}、：“”‘’（）《》—·]*$/u;

/** JSON's string is a YAML string, but for characters that YAML counts as unprintable or as line breaks. */
function quoted(text: string): string {
  return JSON.stringify(wellFormed(text)).replace(
    /[\u{7F}-\u{9F}\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}]/gu,
    (char) => `\\u${char.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  );
}
