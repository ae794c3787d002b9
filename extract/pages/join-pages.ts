/** Several pages of one article as one article: its text in order, its facts completed, the ledgers of all pages behind one another. */

import type { FieldName } from '../../rules/field-name';
import type { Article, ArticleBlock, Evidence, Extraction, Removed } from '../article';
import { articleText } from '../article-text';
import { blockOfOrigin, originOfBlock } from '../origin';
import { continuation, squeezed } from './same-article';

/** From this length on a block that stands on an earlier page too is a repetition wherever it stands; a subhead may come twice. */
const TELLING = 20;
/** Blocks at the head and the foot of a page that are its furniture where another page has them too. */
const EDGE = 3;

/** Block number up to which the pages so far reach: the numbers of the next page begin after it. */
export function lastBlockOf({ articles, removed, repairs }: Extraction): number {
  const numbers = [
    ...articles.flatMap((article) => [
      ...article.blocks.flatMap(({ at }) => at),
      ...Object.values(article.at).flat(),
      ...article.evidence.map(({ from }) => blockOfOrigin(from) ?? 0),
    ]),
    ...removed.flatMap(({ at }) => at),
    ...repairs.flatMap(({ changes }) => changes.map(({ at }) => at)),
  ];
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The same extraction with `by` added to all block numbers, so that they stand behind those of the pages before. */
export function withBlocksAfter(extraction: Extraction, by: number): Extraction {
  const shift = (at: readonly number[]) => at.map((number) => number + by);
  return {
    ...extraction,
    articles: extraction.articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, at: shift(block.at) })),
      at: Object.fromEntries(Object.entries(article.at).map(([field, at]) => [field, shift(at)])),
      evidence: article.evidence.map((entry) => ({ ...entry, from: originAfter(entry.from, by) })),
    })),
    removed: extraction.removed.map((entry) => ({ ...entry, at: shift(entry.at) })),
    repairs: extraction.repairs.map((repair) => ({
      ...repair,
      changes: repair.changes.map((change) => ({ ...change, at: change.at + by })),
    })),
  };
}

function originAfter(from: Evidence['from'], by: number): Evidence['from'] {
  const number = blockOfOrigin(from);
  return number === null ? from : originOfBlock(number + by);
}

export interface NextPage {
  /** Its place among the pages, from 2. */
  number: number;
  url: string;
  /** Its block numbers do not meet those of the pages before: see `withBlocksAfter`. */
  extraction: Extraction;
  /** Place in `extraction.articles` of the story that goes on. */
  story: number;
}

/**
 * Appends one page to the only article of an extraction. What stands on an earlier page too (the headline picture, a first
 * paragraph that is repeated, the last lines of every page) is in the text once; the repetition goes into the ledger.
 */
export function joinPage(whole: Extraction, { number, url, extraction, story }: NextPage): Extraction {
  const [article] = whole.articles;
  const next = extraction.articles[story];
  if (!article || !next) return whole;
  const { blocks, repeated } = withoutRepeated(article.blocks, next.blocks);
  const [first, ...rest] = blocks;
  const marked: ArticleBlock[] = first ? [{ ...first, page: { number, url } }, ...rest] : [];
  const joined = [...article.blocks, ...marked];
  const extended: Article = {
    ...completedBy(article, next),
    blocks: joined,
    text: articleText(joined),
  };
  const evidence: Evidence = { field: 'furtherPage', value: url, from: `page ${number}` };
  return {
    ...whole,
    doubts: whole.doubts.filter((doubt) => doubt !== 'cut-short' && doubt !== 'short-body'),
    articles: [{ ...extended, evidence: [...extended.evidence, evidence] }],
    removed: [
      ...whole.removed,
      ...[...extraction.removed, ...repeated].sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0)),
    ],
    repairs: [...whole.repairs, ...extraction.repairs],
  };
}

/** All pages of an article that were known to belong together when they were fetched. */
export function joinAll(first: Extraction, further: readonly { url: string; extraction: Extraction }[]): Extraction {
  const pages = further.reduce((whole, { url, extraction }, place) => {
    const [article] = whole.articles;
    const story = article ? continuation(article, extraction, place + 2) : 'no-text';
    if (typeof story === 'string') return whole;
    const next = { number: place + 2, url, extraction: withBlocksAfter(extraction, lastBlockOf(whole)) };
    return joinPage(whole, { ...next, story: extraction.articles.indexOf(story) });
  }, first);
  const part = first.articles[0]?.part;
  const isWhole = part?.index === 1 && further.length + 1 >= (part.total ?? 0);
  return isWhole && further.length > 0 ? madeWhole(pages) : pages;
}

/** Every page is there: the article is no part any more. */
export function madeWhole(whole: Extraction): Extraction {
  return { ...whole, articles: whole.articles.map((article) => ({ ...article, part: null })) };
}

function withoutRepeated(known: readonly ArticleBlock[], next: readonly ArticleBlock[]) {
  const texts = new Set(known.map(({ text }) => squeezed(text)).filter((text) => text !== ''));
  const pictures = new Set(known.flatMap(({ picture }) => picture?.src ?? []));
  const blocks: ArticleBlock[] = [];
  const repeated: Removed[] = [];
  for (const [place, block] of next.entries()) {
    const text = squeezed(block.text);
    const atEdge = place < EDGE || place >= next.length - EDGE;
    const again = block.picture
      ? pictures.has(block.picture.src)
      : text !== '' && texts.has(text) && (atEdge || text.length >= TELLING);
    if (again) repeated.push({ text: block.text, rule: 'pages/repeated', at: block.at });
    else blocks.push(block);
  }
  return { blocks, repeated };
}

/**
 * What a later page may add where the first one does not say it: each with the fields of the evidence that speak for it. What is
 * false is the first page's alone; a new field has to say which it is.
 */
const LENT: Readonly<Record<keyof Article, false | readonly FieldName[]>> = {
  publishedAt: ['publishedAt'],
  source: ['source'],
  subtitle: ['subtitle'],
  kicker: ['kicker'],
  rights: ['rights'],
  authors: ['author', 'reporter', 'correspondent', 'photographer'],
  editors: ['editor'],
  title: false,
  siteName: false,
  section: false,
  edition: false,
  part: false,
  summary: false,
  dateline: false,
  script: false,
  blocks: false,
  text: false,
  at: false,
  evidence: false,
};

const isUnsaid = (value: Article[keyof Article]) => value === null || (Array.isArray(value) && value.length === 0);

/** What the first page does not say and a later one does: 责任编辑 and the reporter's name stand below the last one. */
function completedBy(article: Article, next: Article): Article {
  const lent = (Object.keys(LENT) as (keyof Article)[]).filter(
    (field) => LENT[field] && isUnsaid(article[field]) && !isUnsaid(next[field]),
  );
  const fields = new Set<string>(lent.flatMap((field) => LENT[field] || []));
  return {
    ...article,
    ...Object.fromEntries(lent.map((field) => [field, next[field]])),
    at: { ...Object.fromEntries(Object.entries(next.at).filter(([field]) => fields.has(field))), ...article.at },
    evidence: [...article.evidence, ...next.evidence.filter(({ field }) => fields.has(field))],
  };
}
