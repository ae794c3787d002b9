/** In which order a selection is listed. */
import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import type { Query } from './record';
import type { Selection } from './selection';

export interface Page {
  offset: number;
  limit: number;
}

interface Order {
  sql: string;
  bind: SqlValue[];
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
  const order = orderOf(selection, asked);
  return db
    .selectValues(`SELECT articles.id FROM articles WHERE ${selection.sql} ORDER BY ${order.sql} LIMIT ? OFFSET ?`, [
      ...(selection.bind ?? []),
      ...order.bind,
      page.limit,
      page.offset,
    ])
    .map(Number);
}

function orderOf({ match }: Selection, { order, reverse, bin }: Pick<Query, 'order' | 'reverse' | 'bin'>): Order {
  if (order === 'relevance' && match !== null) return byRelevance(match);
  const columns = order === 'published' ? ['published_at', 'saved_at', 'id'] : [bin ? 'deleted_at' : 'saved_at', 'id'];
  const direction = reverse ? 'ASC NULLS LAST' : 'DESC';
  return { sql: columns.map((column) => `articles.${column} ${direction}`).join(', '), bind: [] };
}

/** Headlines that hold every word, then those whose headline and byline do, then the rest; newest first in each. */
function byRelevance(match: string): Order {
  const within = 'articles.id IN (SELECT rowid FROM search WHERE search MATCH ?) DESC';
  const sql = `${within}, ${within}, coalesce(published_at, saved_at) DESC, articles.id DESC`;
  return { sql, bind: [`{title} : (${match})`, `{title byline} : (${match})`] };
}

/** As a dictionary has them: Chinese by sound, numbers by value. SQLite knows code points only. */
const collator = new Intl.Collator('zh-CN', { numeric: true, ignorePunctuation: true });

interface Sorted {
  of: Selection;
  changes: number;
  ids: number[];
}
const sorted = new WeakMap<Database, Sorted>();

/** Sorting ten thousand headlines takes a tenth of a second: the order is kept for the next page, until something is written. */
function idsByTitle(db: Database, of: Selection, reverse: boolean): number[] {
  const changes = db.changes(true);
  const known = sorted.get(db);
  let ids = known && known.changes === changes && isSame(known.of, of) ? known.ids : null;
  if (!ids) {
    const rows = db.selectArrays(`SELECT articles.id, articles.title FROM articles WHERE ${of.sql}`, of.bind);
    const titles = rows.map(([id, title]) => ({ id: Number(id), title: String(title) }));
    ids = titles.sort((a, b) => collator.compare(a.title, b.title) || b.id - a.id).map(({ id }) => id);
    sorted.set(db, { of, changes, ids });
  }
  return reverse ? ids.toReversed() : ids;
}

function isSame(one: Selection, other: Selection): boolean {
  return one.sql === other.sql && JSON.stringify(one.bind) === JSON.stringify(other.bind);
}
