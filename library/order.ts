/** In which order a selection is listed. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Condition } from './filter';
import type { Query } from './record';
import { all, matchingIds, type Selection } from './selection';

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
  const { match } = selection;
  if (asked.order === 'relevance' && match !== null) return idsByRelevance(db, selection, match, page);
  const columns =
    asked.order === 'published' ? ['published_at', 'saved_at', 'id'] : [asked.bin ? 'deleted_at' : 'saved_at', 'id'];
  const direction = asked.reverse ? 'ASC NULLS LAST' : 'DESC';
  const order = columns.map((column) => `articles.${column} ${direction}`).join(', ');
  return idsOfPage(db, { sql: selection.sql, bind: selection.bind ?? [] }, order, page);
}

function idsOfPage(db: Database, { sql, bind }: Condition, order: string, { offset, limit }: Page): number[] {
  return db
    .selectValues(`SELECT articles.id FROM articles WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`, [
      ...bind,
      limit,
      offset,
    ])
    .map(Number);
}

/** As the index `articles_by_publication` has them: of a frequent word the newest are found without sorting the others. */
const NEWEST_FIRST = 'articles.published_at DESC, articles.saved_at DESC, articles.id DESC';

/**
 * Headlines that hold every word, then those whose headline and byline do, then the rest; newest first in each. One after the
 * other, so that a word that nearly every text holds costs no more than the headlines that hold it.
 */
function idsByRelevance(db: Database, { apart }: Selection, match: string, page: Page): number[] {
  const ids: number[] = [];
  let { offset } = page;
  let better: Condition | null = null;
  for (const where of [`{title} : (${match})`, `{title byline} : (${match})`, match]) {
    const hits = matchingIds(where);
    const tier: Condition = all([apart, hits, ...(better ? [not(better)] : [])]);
    better = hits;
    const found = idsOfPage(db, tier, NEWEST_FIRST, { offset, limit: page.limit - ids.length });
    ids.push(...found);
    if (ids.length >= page.limit) break;
    const passed = found.length > 0 ? offset + found.length : offset > 0 ? countOf(db, tier) : 0;
    offset = Math.max(0, offset - passed);
  }
  return ids;
}

function countOf(db: Database, { sql, bind }: Condition): number {
  return Number(db.selectValue(`SELECT count(*) FROM articles WHERE ${sql}`, bind));
}

function not({ sql, bind }: Condition): Condition {
  return { sql: `NOT (${sql})`, bind };
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
