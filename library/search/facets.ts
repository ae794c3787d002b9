/** What the results of a query could be narrowed by, with counts. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { type CountedValue, facetTable, readFacets } from './facet-table';
import { FACET_FIELDS } from './filter';
import type { FacetCount, FacetKind, Facets } from './query';
import { type Asked, selectionOf } from './selection';

/** As `facetsOf`; a library that was not looked through yet is looked through in slices, with a `pause` after each. */
export async function facetsInSlices(
  db: Database,
  query: Asked,
  limit: number,
  pause: () => Promise<void>,
): Promise<Facets> {
  await readFacets(db, pause);
  return facetsOf(db, query, limit);
}

/** @param limit How many values of a kind, the most frequent ones. */
export function facetsOf(db: Database, query: Asked, limit: number): Facets {
  const table = facetTable(db);
  const { total, facts, values, years } = table.count(idsOf(db, query));
  const { inBin: _inBin, hant, ...counts } = facts;
  const facets: Facets = {
    total,
    ...counts,
    scripts: { hans: total - hant, hant },
    values: valuesOf(values, limit),
    years: [...years]
      .map(([year, count]) => ({ year, count }))
      .sort((a, b) => ((a.year ?? '') < (b.year ?? '') ? 1 : -1)),
  };
  // A kind that is filtered already shows what else could be chosen beside it.
  for (const [kind, field] of Object.entries(FACET_FIELDS) as [FacetKind, (typeof FACET_FIELDS)[FacetKind]][]) {
    if (!query.filter?.[field]?.length) continue;
    const others = idsOf(db, { ...query, filter: { ...query.filter, [field]: [] } });
    facets.values[kind] = valuesOf(table.count(others).values, limit)[kind];
  }
  for (const site of facets.values.site) site.label = nameOfSite(db, site.value);
  return facets;
}

/** Ids of a selection; null where that is all outside the bin. */
function idsOf(db: Database, query: Asked): number[] | null {
  const { sql, bind, wanted } = selectionOf(db, query);
  if (wanted === null && !query.bin && bind === undefined && sql === ALL) return null;
  const ids = db.selectValue(`SELECT group_concat(articles.id) FROM articles WHERE ${sql}`, bind);
  return typeof ids === 'string' ? ids.split(',').map(Number) : [];
}

const ALL = 'articles.deleted_at IS NULL';

function valuesOf(counted: readonly CountedValue[], limit: number): Facets['values'] {
  const values: Facets['values'] = { site: [], source: [], author: [], section: [], paper: [], page: [], tag: [] };
  for (const { kind, value, count } of counted) {
    const list: FacetCount[] = values[kind];
    if (list.length < limit) list.push({ value, label: null, count });
  }
  return values;
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
