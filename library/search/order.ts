/** In which order a selection is listed. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Condition } from './filter';
import { type Gathering, gather, stampOf, type Wanted } from './gather';
import type { Query } from './query';
import { all, gatheredIn, type Selection } from './selection';

export interface Page {
  offset: number;
  limit: number;
}

/** Ids of one page of a selection, in order. */
export function orderedIds(
  db: Database,
  selection: Selection,
  asked: Pick<Query, 'order' | 'reverse' | 'bin'>,
  page: Page,
) {
  if (asked.order === 'title')
    return idsByTitle(db, selection, asked.reverse ?? false).slice(page.offset, page.offset + page.limit);
  const { wanted, matches } = selection;
  if (asked.order === 'relevance' && wanted) return idsByRelevance(db, selection, wanted, page);
  const columns =
    asked.order === 'published' ? ['published_at', 'saved_at', 'id'] : [asked.bin ? 'deleted_at' : 'saved_at', 'id'];
  const direction = asked.reverse ? 'ASC NULLS LAST' : 'DESC';
  const order = columns.map((column) => `articles.${column} ${direction}`).join(', ');
  if (matches === null) return idsOfPage(db, 'articles', selection.apart, order, page);
  return idsOfPage(db, source(db, 'found', matches, page), selection.apart, order, page);
}

function idsOfPage(db: Database, from: string, { sql, bind }: Condition, order: string, { offset, limit }: Page) {
  return db
    .selectValues(`SELECT articles.id FROM ${from} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`, [
      ...bind,
      limit,
      offset,
    ])
    .map(Number);
}

/**
 * Where the hits of a search are read from. A few are looked up and sorted; of many the first are found sooner by going through
 * all articles in order until there are enough. SQLite cannot tell which it is: it has no statistics of what was just gathered.
 */
function source(db: Database, table: Gathering, count: number, { offset, limit }: Page): string {
  const all = Number(db.selectValue('SELECT max(id) FROM articles') ?? 0);
  const isPassedSooner = count * count * STEPS > (offset + limit) * all;
  return isPassedSooner
    ? `articles JOIN temp.${table} ON temp.${table}.id = articles.id`
    : `temp.${table} CROSS JOIN articles ON articles.id = temp.${table}.id`;
}

/** Index entries that are passed in the time that one row is looked up and sorted in. */
const STEPS = 10;

/** As the index `articles_by_publication` has them: of a frequent word the newest are found without sorting the others. */
const NEWEST_FIRST = 'articles.published_at DESC, articles.saved_at DESC, articles.id DESC';

/**
 * Headlines that hold every word, then those whose headline and byline do, then the rest; newest first in each. One after the
 * other, so that a word that nearly every text holds costs no more than the headlines that hold it.
 */
function idsByRelevance(db: Database, { apart, matches }: Selection, wanted: Wanted, page: Page): number[] {
  const tiers: (readonly [Gathering, () => number])[] = [
    ['found_titles', () => gather(db, 'found_titles', { ...wanted, match: `{title} : (${wanted.match})` })],
    ['found_heads', () => gather(db, 'found_heads', wanted)],
    ['found', () => matches ?? 0],
  ];
  const ids: number[] = [];
  let { offset } = page;
  let better: Condition | null = null;
  for (const [table, count] of tiers) {
    const part = { offset, limit: page.limit - ids.length };
    const from = source(db, table, count(), part);
    const where: Condition = all([apart, ...(better ? [not(better)] : [])]);
    better = gatheredIn(table);
    const found = idsOfPage(db, from, where, NEWEST_FIRST, part);
    ids.push(...found);
    if (ids.length >= page.limit) break;
    const passed = found.length > 0 ? offset + found.length : offset > 0 ? countOf(db, from, where) : 0;
    offset = Math.max(0, offset - passed);
  }
  return ids;
}

function countOf(db: Database, from: string, { sql, bind }: Condition): number {
  return Number(db.selectValue(`SELECT count(*) FROM ${from} WHERE ${sql}`, bind.length > 0 ? bind : undefined));
}

function not({ sql, bind }: Condition): Condition {
  return { sql: `NOT (${sql})`, bind };
}

/** As a dictionary has them: Chinese by sound, numbers by value. SQLite knows code points only. */
const collator = new Intl.Collator('zh-CN', { numeric: true, ignorePunctuation: true });

interface Sorted {
  of: Selection;
  stamp: number;
  ids: number[];
}
const sorted = new WeakMap<Database, Sorted>();

/** Sorting ten thousand headlines takes a tenth of a second: the order is kept for the next page, until something is written. */
function idsByTitle(db: Database, of: Selection, reverse: boolean): number[] {
  const stamp = stampOf(db);
  const known = sorted.get(db);
  let ids = known && known.stamp === stamp && isSame(known.of, of) ? known.ids : null;
  if (!ids) {
    const rows = db.selectArrays(`SELECT articles.id, articles.title FROM articles WHERE ${of.sql}`, of.bind);
    const titles = rows.map(([id, title]) => ({ id: Number(id), title: String(title) }));
    ids = titles.sort((a, b) => collator.compare(a.title, b.title) || b.id - a.id).map(({ id }) => id);
    sorted.set(db, { of, stamp, ids });
  }
  return reverse ? ids.toReversed() : ids;
}

function isSame(one: Selection, other: Selection): boolean {
  return (
    one.sql === other.sql &&
    one.wanted?.match === other.wanted?.match &&
    JSON.stringify(one.bind) === JSON.stringify(other.bind)
  );
}
