/** What the results of a query could be narrowed by, with counts. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { FACET_FIELDS } from './filter';
import type { FacetCount, FacetKind, Facets, Query } from './record';
import { selectionOf } from './selection';

type Asked = Pick<Query, 'text' | 'bin' | 'filter'>;

/** @param limit How many values of a kind, the most frequent ones. */
export function facetsOf(db: Database, query: Asked, limit: number): Facets {
  gather(db, query);
  const values = countValues(db, limit);
  const facets = { ...countArticles(db), values, years: countYears(db) };
  // A kind that is filtered already shows what else could be chosen beside it.
  for (const [kind, field] of Object.entries(FACET_FIELDS) as [FacetKind, (typeof FACET_FIELDS)[FacetKind]][]) {
    if (!query.filter?.[field]?.length) continue;
    gather(db, { ...query, filter: { ...query.filter, [field]: [] } });
    values[kind] = countValues(db, limit)[kind];
  }
  db.exec('DROP TABLE temp.hits');
  for (const site of values.site) site.label = nameOfSite(db, site.value);
  return facets;
}

/** Puts the ids of a selection into a table for the counts that follow. */
function gather(db: Database, query: Asked): void {
  const { sql, bind } = selectionOf(db, query);
  db.exec('CREATE TEMP TABLE IF NOT EXISTS hits (id INTEGER PRIMARY KEY); DELETE FROM temp.hits');
  db.exec({ sql: `INSERT INTO temp.hits SELECT articles.id FROM articles WHERE ${sql}`, bind });
}

function countValues(db: Database, limit: number): Facets['values'] {
  const values: Facets['values'] = { site: [], source: [], author: [], section: [], paper: [], page: [], tag: [] };
  const rows = db.selectArrays(`
    SELECT kind, value, count(*) found FROM facets WHERE article_id IN (SELECT id FROM temp.hits) GROUP BY kind, value
    UNION ALL
    SELECT 'tag', name, count(*) FROM taggings JOIN tags ON tags.id = tag_id
    WHERE article_id IN (SELECT id FROM temp.hits) GROUP BY tags.id
    ORDER BY found DESC, value`);
  for (const [kind, value, count] of rows) {
    const list: FacetCount[] = values[kind as FacetKind | 'tag'];
    if (list.length < limit) list.push({ value: String(value), label: null, count: Number(count) });
  }
  return values;
}

function countArticles(db: Database): Omit<Facets, 'values' | 'years'> {
  const row = db.selectObject(`
    SELECT count(*) total,
      count(*) FILTER (WHERE script = 'hans') hans,
      count(*) FILTER (WHERE script = 'hant') hant,
      count(*) FILTER (WHERE read_at IS NULL) unread,
      count(starred_at) starred,
      count(archived_at) archived,
      count(*) FILTER (WHERE pictures > 0) withPicture,
      count(*) FILTER (WHERE version > 1) changed,
      count(*) FILTER (WHERE id IN (SELECT article_id FROM notes UNION SELECT article_id FROM highlights)) annotated,
      count(*) FILTER (WHERE id NOT IN (SELECT article_id FROM taggings)) untagged
    FROM articles WHERE id IN (SELECT id FROM temp.hits)`);
  const { hans, hant, ...counts } = row as unknown as Omit<Facets, 'values' | 'years' | 'scripts'> & Facets['scripts'];
  return { ...counts, scripts: { hans, hant } };
}

function countYears(db: Database): Facets['years'] {
  return db.selectObjects(`
    SELECT substr(published_at, 1, 4) year, count(*) count FROM articles
    WHERE id IN (SELECT id FROM temp.hits) GROUP BY year ORDER BY year DESC`) as unknown as Facets['years'];
}

/** What its pages call themselves, by the newest that says so. */
function nameOfSite(db: Database, site: string): string | null {
  const name = db.selectValue(
    `SELECT site_name FROM facets JOIN articles ON articles.id = article_id
     WHERE kind = 'site' AND value = ? AND site_name IS NOT NULL ORDER BY article_id DESC LIMIT 1`,
    [site],
  );
  return name === undefined ? null : String(name);
}
