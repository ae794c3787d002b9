/** Keeps the full-text index in step with the articles. Always called inside the transaction that changes them. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../extract/article';
import { fold } from './fold';
import { tokensOf } from './tokens';

/** What of an article can be found, by the weight that a hit in it has. */
export interface Searchable {
  title: string;
  byline: string;
  text: string;
}

/** Facts of an article that a search looks into. */
type Facts = Pick<Article, 'title' | 'kicker' | 'subtitle' | 'authors' | 'editors' | 'source' | 'siteName'>;

export function searchable(facts: Facts, text: string, captions: string): Searchable {
  const { title, kicker, subtitle, authors, editors, source, siteName } = facts;
  return {
    title: lines([title, kicker, subtitle]),
    byline: lines([...authors.map((author) => author.name), ...editors, source, siteName]),
    text: lines([text, captions]),
  };
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part).join('\n');
}

export function putIntoIndex(db: Database, id: number, { title, byline, text }: Searchable): void {
  db.exec({
    sql: 'INSERT OR REPLACE INTO search (rowid, title, byline, text) VALUES (?, ?, ?, ?)',
    bind: [id, ...[title, byline, text].map((part) => tokensOf(fold(part)))],
  });
}

export function takeFromIndex(db: Database, ids: readonly number[]): void {
  db.exec({
    sql: 'DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(?))',
    bind: [JSON.stringify(ids)],
  });
}

/** Puts the newest versions of these articles into the index again, from what the library holds. */
export function putBackIntoIndex(db: Database, ids: readonly number[]): void {
  for (const id of ids) {
    const found = searchableOf(db, id);
    if (found) putIntoIndex(db, id, found);
  }
}

export function rebuildIndex(db: Database): void {
  const ids = db.selectValues('SELECT id FROM articles WHERE deleted_at IS NULL ORDER BY id').map(Number);
  db.exec("INSERT INTO search(search) VALUES ('delete-all')");
  putBackIntoIndex(db, ids);
}

/** Of the newest version; null when there is no such article. */
export function searchableOf(db: Database, id: number): Searchable | null {
  const row = db.selectObject(
    `SELECT fields, text, captions FROM versions JOIN articles
     ON articles.id = versions.article_id AND articles.version = versions.version WHERE articles.id = ?`,
    [id],
  );
  if (!row) return null;
  return searchable(JSON.parse(String(row.fields)) as Facts, String(row.text), String(row.captions));
}
