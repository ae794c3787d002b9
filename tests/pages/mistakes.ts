/** Compares an extraction with what a careful reader takes from the page. */
import type { Article, Edition, Extraction, Part } from '../../extract/article';

/** What the page says; a field that is not named is not on the page. */
export interface Expected {
  kind: Extraction['kind'];
  url?: string;
  title?: string;
  kicker?: string;
  subtitle?: string;
  summary?: string;
  publishedAt?: string;
  source?: string | null;
  authors?: Article['authors'];
  /** Names alone, where the page does not say what they did. */
  authorNames?: string[];
  editors?: string[];
  section?: string[];
  edition?: Edition;
  part?: Part;
  /** How the text begins and ends, white space aside. */
  first?: string;
  last?: string;
  /** Paragraphs, headings, quotes and list items. */
  paragraphs?: number;
  captions?: string[];
  with?: string[];
  without?: string[];
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

/** The page's own answer to one expectation, null where it is met. */
function miss(name: string, expected: unknown, found: unknown): string | null {
  const a = JSON.stringify(expected);
  const b = JSON.stringify(found);
  return a === b ? null : `${name}: expected ${a}, found ${b}`;
}

/** Everything that the extraction got wrong, one line each; empty where it is right. */
export function mistakes(expected: Expected, found: Extraction): string[] {
  if (found.kind !== expected.kind)
    return [`kind: expected ${expected.kind}, found ${found.kind} (${found.confidence} ${found.doubts.join(' ')})`];
  const article = found.articles[0];
  if (expected.kind === 'not-article' || !article) return [];
  const text = squeezed(article.text);
  const units = article.blocks.flatMap((block) =>
    block.type === 'list' ? (block.items ?? []) : /^(?:paragraph|heading|quote)$/u.test(block.type) ? [block] : [],
  );
  const names = article.authors.map(({ name }) => name);
  const all = squeezed(article.blocks.map((block) => block.text).join('\n'));
  return [
    miss('title', expected.title?.replace(/\s+/gu, ' ') ?? null, article.title),
    miss('kicker', expected.kicker ?? null, article.kicker),
    miss('subtitle', expected.subtitle ?? null, article.subtitle),
    miss('summary', expected.summary ?? null, article.summary),
    miss('publishedAt', expected.publishedAt ?? null, article.publishedAt),
    miss('source', expected.source ?? null, article.source),
    expected.authorNames
      ? miss('authors', expected.authorNames, names)
      : miss('authors', expected.authors ?? [], article.authors),
    miss('editors', [...(expected.editors ?? [])].sort(), [...article.editors].sort()),
    miss('section', expected.section ?? [], article.section),
    miss('edition', expected.edition ?? null, article.edition),
    miss('part', expected.part ?? null, article.part),
    expected.first && !text.startsWith(squeezed(expected.first))
      ? `begins with ${text.slice(0, 40)} instead of ${expected.first}`
      : null,
    expected.last && !text.endsWith(squeezed(expected.last))
      ? `ends with ${text.slice(-40)} instead of ${expected.last}`
      : null,
    expected.paragraphs === undefined ? null : miss('paragraphs', expected.paragraphs, units.length),
    expected.captions
      ? miss(
          'captions',
          expected.captions,
          article.blocks.filter(({ type }) => type === 'caption').map((block) => block.text),
        )
      : null,
    ...(expected.with ?? []).map((words) => (all.includes(squeezed(words)) ? null : `lost: ${words}`)),
    ...(expected.without ?? []).map((words) => (all.includes(squeezed(words)) ? `kept: ${words}` : null)),
  ].filter((mistake) => mistake !== null);
}
