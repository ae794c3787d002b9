/** The list of the library: all of it, or what a search finds, in order, with the place of the hit. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { excerptOf } from './excerpt';
import { fold } from './fold';
import type { Query, QueryResult, SavedRow } from './record';
import { searchableOf } from './search-index';
import { matching } from './tokens';

const LARGEST_PAGE = 500;

/** Newest first in all of them; a report without a date of its own comes last where that is asked for. */
const ORDERS = {
  saved: 'saved_at DESC, id DESC',
  published: 'published_at DESC, saved_at DESC, id DESC',
} as const;

interface Page {
  offset: number;
  limit: number;
}

/** Ids of one page of the list, in order, and how many there are on all pages. */
interface Found {
  total: number;
  ids: number[];
}

export function queryLibrary(db: Database, query: Query): QueryResult {
  const words = wordsOf(query.text);
  const page = { offset: Math.max(0, query.offset), limit: Math.min(Math.max(0, query.limit), LARGEST_PAGE) };
  const { total, ids } = find(db, query, words, page);
  return { total, rows: ids.flatMap((id) => rowOf(db, id, words) ?? []) };
}

/** The words of a query as the index knows them, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '');
}

function find(db: Database, { bin, order }: Query, words: readonly string[], page: Page): Found {
  if (words.length === 0) return listAll(db, bin, order === 'published' ? order : 'saved', page);
  if (bin) return searchBin(db, words, page);
  return order === 'relevance' ? searchByRelevance(db, words, page) : search(db, words, ORDERS[order], page);
}

function listAll(db: Database, bin: boolean, order: keyof typeof ORDERS, { offset, limit }: Page): Found {
  const which = bin ? 'deleted_at IS NOT NULL' : 'deleted_at IS NULL';
  return {
    total: Number(db.selectValue(`SELECT count(*) FROM articles WHERE ${which}`)),
    ids: db
      .selectValues(`SELECT id FROM articles WHERE ${which} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`, [
        limit,
        offset,
      ])
      .map(Number),
  };
}

function search(
  db: Database,
  words: readonly string[],
  order: string,
  { offset, limit }: Page,
  bind: string[] = [],
): Found {
  const match = matching(words);
  return {
    total: Number(db.selectValue('SELECT count(*) FROM search WHERE search MATCH ?', [match])),
    ids: db
      .selectValues(
        `SELECT articles.id FROM search JOIN articles ON articles.id = search.rowid
         WHERE search MATCH ? ORDER BY ${order} LIMIT ? OFFSET ?`,
        [match, ...bind, limit, offset],
      )
      .map(Number),
  };
}

/** Headlines that hold every word, then those whose headline and byline do, then the rest; newest first in each. */
function searchByRelevance(db: Database, words: readonly string[], page: Page): Found {
  const within = 'articles.id IN (SELECT rowid FROM search WHERE search MATCH ?) DESC';
  const order = `${within}, ${within}, coalesce(published_at, saved_at) DESC, articles.id DESC`;
  const match = matching(words);
  return search(db, words, order, page, [`{title} : (${match})`, `{title byline} : (${match})`]);
}

/** The bin is not in the index: it is small, and looked through. */
function searchBin(db: Database, words: readonly string[], { offset, limit }: Page): Found {
  const ids = db
    .selectValues('SELECT id FROM articles WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC')
    .map(Number)
    .filter((id) => {
      const parts = Object.values(searchableOf(db, id) ?? {}).map(fold);
      return words.every((word) => parts.some((part) => part.includes(word)));
    });
  return { total: ids.length, ids: ids.slice(offset, offset + limit) };
}

const ROW = `
  SELECT url, articles.title, site_name, source, published_at, articles.saved_at, authors, section, script,
         articles.length, articles.version, deleted_at, text, captions
  FROM articles JOIN versions ON versions.article_id = articles.id AND versions.version = articles.version
  WHERE articles.id = ?`;

/** A row of the list, with the place of the words in its text. */
export function rowOf(db: Database, id: number, words: readonly string[] = []): SavedRow | null {
  const row = db.selectObject(ROW, [id]);
  if (!row) return null;
  const text = [row.text, row.captions].filter((part) => part !== '').join('\n');
  return {
    id,
    url: String(row.url),
    title: String(row.title),
    siteName: textOrNull(row.site_name),
    source: textOrNull(row.source),
    publishedAt: textOrNull(row.published_at),
    savedAt: String(row.saved_at),
    authors: JSON.parse(String(row.authors)) as string[],
    section: JSON.parse(String(row.section)) as string[],
    script: row.script === 'hant' ? 'hant' : 'hans',
    length: Number(row.length),
    versions: Number(row.version),
    excerpt: excerptOf(text, words),
    deletedAt: textOrNull(row.deleted_at),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
