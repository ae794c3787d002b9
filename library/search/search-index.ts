/**
 * Keeps the full-text index in step with the articles. Always called inside the transaction that changes them. Those in the bin stay
 * in it, and a search leaves them out: taking ten thousand articles out of the index and putting them back would take a minute.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../../extract/article';
import { fieldsOf } from '../articles/fields';
import { fold } from './fold';
import { tokensOf } from './tokens';

/** What of an article can be found, by the weight that a hit in it has. */
export interface Searchable {
  title: string;
  byline: string;
  text: string;
  /** What the reader wrote beside it. */
  notes: string;
}

/** Facts of an article that a search looks into. */
type Facts = Pick<Article, 'title' | 'kicker' | 'subtitle' | 'authors' | 'editors' | 'source' | 'siteName'>;

function searchable(facts: Facts, text: string, captions: string, notes: string[]): Searchable {
  const { title, kicker, subtitle, authors, editors, source, siteName } = facts;
  return {
    title: lines([title, kicker, subtitle]),
    byline: lines([...authors.map((author) => author.name), ...editors, source, siteName]),
    text: lines([text, captions]),
    notes: lines(notes),
  };
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part).join('\n');
}

function putIntoIndex(db: Database, id: number, { title, byline, text, notes }: Searchable): void {
  const head = [title, byline].map((part) => tokensOf(fold(part)));
  db.exec({
    sql: 'INSERT OR REPLACE INTO search (rowid, title, byline, text, notes) VALUES (?, ?, ?, ?, ?)',
    bind: [id, ...head, ...[text, notes].map((part) => tokensOf(fold(part)))],
  });
  putIntoHeads(db, id, head);
}

function putIntoHeads(db: Database, id: number, head: readonly string[]): void {
  db.exec({ sql: 'INSERT OR REPLACE INTO heads (rowid, title, byline) VALUES (?, ?, ?)', bind: [id, ...head] });
}

export function takeFromIndex(db: Database, ids: readonly number[]): void {
  for (const table of ['search', 'heads']) {
    db.exec({
      sql: `DELETE FROM ${table} WHERE rowid IN (SELECT value FROM json_each(?))`,
      bind: [JSON.stringify(ids)],
    });
  }
}

/** Puts these articles as they are now into the index again. */
export function putBackIntoIndex(db: Database, ids: readonly number[]): void {
  for (const id of ids) {
    const found = searchableOf(db, id);
    if (found) putIntoIndex(db, id, found);
  }
}

/** For a library of a build that took them out. */
export function indexBin(db: Database): void {
  putBackIntoIndex(db, db.selectValues('SELECT id FROM articles WHERE deleted_at IS NOT NULL ORDER BY id').map(Number));
}

export function rebuildIndex(db: Database): void {
  const ids = db.selectValues('SELECT id FROM articles ORDER BY id').map(Number);
  db.exec("INSERT INTO search(search) VALUES ('delete-all'); INSERT INTO heads(heads) VALUES ('delete-all')");
  putBackIntoIndex(db, ids);
}

/** For a library whose texts are in the index already: some thousand headlines a second instead of some hundred texts. */
export function rebuildHeads(db: Database): void {
  db.exec("INSERT INTO heads(heads) VALUES ('delete-all')");
  for (const id of db.selectValues('SELECT id FROM articles ORDER BY id').map(Number)) {
    const fields = fieldsOf(db, id);
    if (!fields) continue;
    const { title, byline } = searchable(fields, '', '', []);
    putIntoHeads(
      db,
      id,
      [title, byline].map((part) => tokensOf(fold(part))),
    );
  }
}

/** Of the newest version, with the reader's corrections and notes; null when there is no such article. */
function searchableOf(db: Database, id: number): Searchable | null {
  const row = db.selectObject(
    `SELECT text, captions FROM versions JOIN articles
     ON articles.id = versions.article_id AND articles.version = versions.version WHERE articles.id = ?`,
    [id],
  );
  const fields = fieldsOf(db, id);
  if (!row || !fields) return null;
  const notes = db.selectValues(
    `SELECT text FROM notes WHERE article_id = ?1
     UNION ALL SELECT note FROM highlights WHERE article_id = ?1 AND note <> ''`,
    [id],
  );
  return searchable(fields, String(row.text), String(row.captions), notes.map(String));
}
