/** The facets of a large library as SQLite hands them over: in slices of some ten milliseconds, each a text of its own. */
import type { Database } from '@sqlite.org/sqlite-wasm';

/** Rows of a slice: a hundred thousand articles are two hundred slices. */
const ARTICLES = 2000;
const ENTRIES = 4000;

export interface ArticleFacts {
  id: number;
  bits: number;
  /** '' where the page has no date. */
  year: string;
}

export interface Held {
  kind: string;
  value: string;
  ids: number[];
}

/** @param bits What gives the facts of an article as a number, @param year and its year as a text, in SQL. */
export function* factsInSlices(db: Database, bits: string, year: string): Generator<ArticleFacts[]> {
  for (let last = 0; ; ) {
    const slice = listOf(
      db.selectValue(
        `SELECT group_concat(fact) FROM (SELECT id || ' ' || (${bits}) || ' ' || ${year} AS fact FROM articles
         WHERE id > ? ORDER BY id LIMIT ${ARTICLES})`,
        [last],
      ),
    ).map((entry) => {
      const [id = '', facts, of = ''] = entry.split(' ');
      return { id: Number(id), bits: Number(facts), year: of };
    });
    const end = slice.at(-1);
    if (!end) return;
    last = end.id;
    yield slice;
  }
}

/** Which articles have a value; those of a frequent one come in several pieces. */
export function* valuesInSlices(db: Database): Generator<Held[]> {
  for (let [kind, value, last] = ['', '', 0]; ; ) {
    // One text for all: a row of its own for each of a hundred thousand names takes much longer.
    const slice = heldIn(
      db.selectValue(
        `SELECT json_group_array(json_array(kind, value, ids)) FROM (
           SELECT kind, value, group_concat(article_id) AS ids FROM (
             SELECT kind, value, article_id FROM facets WHERE (kind, value, article_id) > (?, ?, ?)
             ORDER BY kind, value, article_id LIMIT ${ENTRIES})
           GROUP BY kind, value ORDER BY kind, value)`,
        [kind, value, last],
      ),
    );
    const end = slice.at(-1);
    if (!end) break;
    [kind, value, last] = [end.kind, end.value, end.ids.at(-1) ?? 0];
    yield slice;
  }
  const names = db.selectArrays('SELECT id, name FROM tags');
  for (const [id, name] of names) {
    const ids = listOf(db.selectValue('SELECT group_concat(article_id) FROM taggings WHERE tag_id = ?', [Number(id)]));
    yield [{ kind: 'tag', value: String(name), ids: ids.map(Number) }];
  }
}

function heldIn(json: unknown): Held[] {
  const rows = JSON.parse(String(json)) as [kind: string, value: string, ids: string][];
  return rows.map(([kind, value, ids]) => ({ kind, value, ids: ids.split(',').map(Number) }));
}

function listOf(concatenated: unknown): string[] {
  return typeof concatenated === 'string' ? concatenated.split(',') : [];
}
