/**
 * What the library knows of an article twice, for speed: the columns of the list, the facets it is filtered by, the bands of
 * its SimHash. All of it follows from the newest version and the reader's corrections, so that it can be made anew.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { FacetKind } from '../search/query';
import { putBackIntoIndex } from '../search/search-index';
import { bandsOf, SIMHASH_VERSION, simHash } from '../versions/simhash';
import { siteOf } from './address';
import { fieldsOf } from './fields';
import type { StoredFields } from './version';

/** Raise the first number when something here is derived otherwise: the library then makes all of it anew. */
export const DERIVED_VERSION = `1.${SIMHASH_VERSION}`;

/** After a change of its newest version or its fields: derives all of an article and puts it into the index again. */
export function refresh(db: Database, id: number): void {
  derive(db, id);
  putBackIntoIndex(db, [id]);
}

export function deriveAll(db: Database): void {
  for (const id of db.selectValues('SELECT id FROM articles').map(Number)) derive(db, id);
}

export function derive(db: Database, id: number): void {
  const newest = db.selectObject(
    `SELECT address, text, captured_at, versions.text_hash, versions.length, versions.pictures
     FROM versions JOIN articles ON articles.id = article_id AND articles.version = versions.version
     WHERE articles.id = ?`,
    [id],
  );
  const fields = fieldsOf(db, id);
  if (!newest || !fields) return;
  const text = String(newest.text);
  const site = siteOf(String(newest.address));
  const hash = simHash(text);
  const { publishedAt, title, siteName, source, authors, section, script, edition } = fields;
  db.exec({
    sql: `UPDATE articles SET saved_at = ?, published_at = ?, title = ?, site_name = ?, source = ?, authors = ?, section = ?, script = ?,
          length = ?, text_hash = ?, site = ?, edition = ?, pictures = ?, simhash_high = ?, simhash_low = ? WHERE id = ?`,
    bind: [
      String(newest.captured_at),
      publishedAt,
      title ?? '',
      siteName,
      source,
      JSON.stringify(authors.map((author) => author.name)),
      JSON.stringify(section),
      script,
      Number(newest.length),
      String(newest.text_hash),
      site,
      edition && JSON.stringify(edition),
      Number(newest.pictures),
      hash?.high ?? null,
      hash?.low ?? null,
      id,
    ],
  });
  replace(db, 'bands', id, hash ? bandsOf(hash).map((band) => [band]) : []);
  replace(db, 'facets', id, facetsOf(fields, site));
}

/** Name and value of every facet of an article, each once. */
function facetsOf({ source, authors, section, edition }: StoredFields, site: string): [FacetKind, string][] {
  const facets: [FacetKind, string | null | undefined][] = [
    ['site', site],
    ['source', source],
    ...authors.map(({ name }): [FacetKind, string] => ['author', name]),
    ...section.map((name): [FacetKind, string] => ['section', name]),
    ['paper', edition?.paper],
    ['page', edition?.page],
  ];
  const given = facets.filter((facet): facet is [FacetKind, string] => Boolean(facet[1]));
  return [...new Map(given.map((facet) => [facet.join(':'), facet])).values()];
}

function replace(db: Database, table: 'bands' | 'facets', id: number, rows: (string | number)[][]): void {
  db.exec({ sql: `DELETE FROM ${table} WHERE article_id = ?`, bind: [id] });
  const columns = table === 'bands' ? 'band' : 'kind, value';
  for (const row of rows) {
    const places = row.map(() => '?').join(', ');
    db.exec({ sql: `INSERT INTO ${table} (${columns}, article_id) VALUES (${places}, ?)`, bind: [...row, id] });
  }
}
