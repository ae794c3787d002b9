/** The list of the library: all of it, or what a search finds, in order, with the place of the hit. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { rowsOf } from '../articles/row';
import { orderedIds } from './order';
import type { Query, QueryResult } from './query';
import { countSelected, selectionOf, wordsOf } from './selection';

const LARGEST_PAGE = 500;

export function queryLibrary(db: Database, query: Query): QueryResult {
  const selection = selectionOf(db, query);
  const page = { offset: Math.max(0, query.offset), limit: Math.min(Math.max(0, query.limit), LARGEST_PAGE) };
  const words = wordsOf(query.text);
  return {
    total: countSelected(db, selection),
    rows: rowsOf(db, orderedIds(db, selection, query, page), words),
  };
}

/** All that a query finds, in no order: for what is done to a whole selection. */
export function idsOf(db: Database, query: Pick<Query, 'text' | 'bin' | 'filter'>): number[] {
  const { sql, bind } = selectionOf(db, query);
  return db.selectValues(`SELECT articles.id FROM articles WHERE ${sql}`, bind).map(Number);
}
