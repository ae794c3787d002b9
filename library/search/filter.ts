/** What narrows the list, as SQL over `articles`. */
import type { SqlValue } from '@sqlite.org/sqlite-wasm';
import { tagKey } from '../annotations/tags';
import type { FacetKind, Filter } from './query';

export interface Condition {
  sql: string;
  bind: SqlValue[];
}

/** The filter's field for each kind of facet. */
export const FACET_FIELDS = {
  site: 'sites',
  source: 'sources',
  author: 'authors',
  section: 'sections',
  paper: 'papers',
  page: 'pages',
} as const satisfies Record<FacetKind, keyof Filter>;

const ANNOTATED = `(EXISTS (SELECT 1 FROM notes WHERE article_id = articles.id)
  OR EXISTS (SELECT 1 FROM highlights WHERE article_id = articles.id))`;

/** Conditions that must all hold. Every column is qualified: a query may join other tables. */
export function conditionsOf(filter: Filter = {}): Condition[] {
  const facets = Object.entries(FACET_FIELDS).flatMap(([kind, field]) => oneOf(kind, filter[field]));
  return [
    ...facets,
    ...(filter.tags ?? []).map(taggedWith),
    ...when(filter.untagged, 'NOT EXISTS (SELECT 1 FROM taggings WHERE article_id = articles.id)'),
    ...bound('articles.published_at >= ?', filter.published?.from),
    // `2017-09-12T08:00:00+08:00` is still on the day 2017-09-12; every sign that may follow the day is below `~`.
    ...bound("articles.published_at < ? || '~'", filter.published?.to),
    ...bound('articles.saved_at >= ?', filter.saved?.from),
    ...bound('articles.saved_at < ?', filter.saved?.before),
    ...bound('articles.script = ?', filter.script),
    ...either(filter.read, 'articles.read_at IS NOT NULL'),
    ...either(filter.starred, 'articles.starred_at IS NOT NULL'),
    ...either(filter.archived, 'articles.archived_at IS NOT NULL'),
    ...either(filter.picture, 'articles.pictures > 0'),
    ...either(filter.annotated, ANNOTATED),
    ...either(filter.changed, 'articles.version > 1'),
  ];
}

function oneOf(kind: string, values: readonly string[] | undefined): Condition[] {
  if (!values || values.length === 0) return [];
  const sql =
    'articles.id IN (SELECT article_id FROM facets WHERE kind = ? AND value IN (SELECT value FROM json_each(?)))';
  return [{ sql, bind: [kind, JSON.stringify(values)] }];
}

function taggedWith(name: string): Condition {
  const sql = 'articles.id IN (SELECT article_id FROM taggings JOIN tags ON tags.id = tag_id WHERE key = ?)';
  return { sql, bind: [tagKey(name)] };
}

function bound(sql: string, value: string | undefined): Condition[] {
  return value ? [{ sql, bind: [value] }] : [];
}

function when(wanted: boolean | undefined, sql: string): Condition[] {
  return wanted ? [{ sql, bind: [] }] : [];
}

function either(wanted: boolean | undefined, sql: string): Condition[] {
  return wanted === undefined ? [] : [{ sql: wanted ? sql : `NOT (${sql})`, bind: [] }];
}
