/** Which articles a query is about, as SQL over `articles`. */
import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import type { Query } from '../record';
import { type Condition, conditionsOf } from './filter';
import { fold } from './fold';
import { type Gathering, gather } from './gather';
import { searchableOf } from './search-index';
import { matching } from './tokens';

export type Asked = Pick<Query, 'text' | 'bin' | 'filter'>;

export interface Selection {
  /** After WHERE. Holds until the next selection is made: what matches is gathered in a table of the connection. */
  sql: string;
  /** Undefined where nothing is to be bound: the package takes no empty list. */
  bind: SqlValue[] | undefined;
  /** What the full-text index is asked; null where it is not. */
  match: string | null;
  /** How many match, whatever else narrows; null where the index is not asked. */
  matches: number | null;
  /** Nothing but the words selects. */
  wordsOnly: boolean;
  /** All conditions but `match`. */
  apart: Condition;
}

/** The words of a query as the index knows them, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '');
}

export function selectionOf(db: Database, { text, bin, filter }: Asked): Selection {
  const words = wordsOf(text);
  const match = words.length > 0 && !bin ? matching(words) : null;
  const narrowing = conditionsOf(filter);
  const apart = all([
    { sql: `articles.deleted_at IS ${bin ? 'NOT NULL' : 'NULL'}`, bind: [] },
    ...narrowing,
    ...(words.length > 0 && bin ? [among(idsInBin(db, words))] : []),
  ]);
  const { sql, bind } = match === null ? apart : all([apart, gatheredIn('found')]);
  return {
    sql,
    bind: bind.length > 0 ? bind : undefined,
    match,
    matches: match === null ? null : gather(db, 'found', match),
    wordsOnly: match !== null && narrowing.length === 0,
    apart,
  };
}

export function countSelected(db: Database, { sql, bind, matches, wordsOnly }: Selection): number {
  return wordsOnly && matches !== null
    ? matches
    : Number(db.selectValue(`SELECT count(*) FROM articles WHERE ${sql}`, bind));
}

export function all(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map((condition) => condition.sql).join(' AND '),
    bind: conditions.flatMap((condition) => condition.bind),
  };
}

/** The articles that were gathered last: see `gather`. */
export function gatheredIn(table: Gathering): Condition {
  return { sql: `articles.id IN (SELECT id FROM temp.${table})`, bind: [] };
}

function among(ids: readonly number[]): Condition {
  return { sql: 'articles.id IN (SELECT value FROM json_each(?))', bind: [JSON.stringify(ids)] };
}

/** The bin is not in the index: it is small, and looked through. */
function idsInBin(db: Database, words: readonly string[]): number[] {
  return db
    .selectValues('SELECT id FROM articles WHERE deleted_at IS NOT NULL')
    .map(Number)
    .filter((id) => {
      const parts = Object.values(searchableOf(db, id) ?? {}).map(fold);
      return words.every((word) => parts.some((part) => part.includes(word)));
    });
}
