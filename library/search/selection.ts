/** Which articles a query is about, as SQL over `articles`. */
import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import { type Condition, conditionsOf } from './filter';
import { fold } from './fold';
import { type Gathering, gather, type Wanted } from './gather';
import type { Query } from './query';
import { matching } from './tokens';

export type Asked = Pick<Query, 'text' | 'bin' | 'filter'>;

export interface Selection {
  /** After WHERE. Holds until the next selection is made: what matches is gathered in a table of the connection. */
  sql: string;
  /** Undefined where nothing is to be bound: the package takes no empty list. */
  bind: SqlValue[] | undefined;
  /** What the full-text index is asked; null where it is not. */
  wanted: Wanted | null;
  /** How many match, whatever else narrows; null where the index is not asked. */
  matches: number | null;
  /** Nothing but the words selects. */
  wordsOnly: boolean;
  /** All conditions but the words. */
  apart: Condition;
}

/** The words of a query as the index knows them, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '');
}

export function selectionOf(db: Database, { text, bin, filter }: Asked): Selection {
  const words = wordsOf(text);
  const wanted = words.length > 0 ? { match: matching(words), bin } : null;
  const narrowing = conditionsOf(filter);
  const apart = all([{ sql: `articles.deleted_at IS ${bin ? 'NOT NULL' : 'NULL'}`, bind: [] }, ...narrowing]);
  const { sql, bind } = wanted === null ? apart : all([apart, gatheredIn('found')]);
  return {
    sql,
    bind: bind.length > 0 ? bind : undefined,
    wanted,
    matches: wanted && gather(db, 'found', wanted),
    wordsOnly: wanted !== null && narrowing.length === 0,
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
