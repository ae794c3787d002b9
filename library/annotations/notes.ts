/** What the reader writes beside an article. A search finds it. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { inTransaction } from '../engine/transaction';
import { putBackIntoIndex } from '../search/search-index';
import type { Note } from './annotation';

/**
 * Writes a note, or writes it anew.
 * @param note.at ISO 8601 in UTC. @returns false when there is no such article, or the note is another article's.
 */
export function putNote(db: Database, note: { uid: string; id: number; text: string; at: string }): boolean {
  const { uid, id, text, at } = note;
  return inTransaction(db, () => {
    if (db.selectValue('SELECT 1 FROM articles WHERE id = ?', [id]) === undefined) return false;
    db.exec({
      sql: `INSERT INTO notes (uid, article_id, text, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (uid) DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at
            WHERE article_id = excluded.article_id AND text <> excluded.text`,
      bind: [uid, id, text, at, at],
    });
    putBackIntoIndex(db, [id]);
    return articleOf(db, 'notes', uid) === id;
  });
}

/** @returns false when there was none. */
export function deleteNote(db: Database, uid: string): boolean {
  return removeFrom(db, 'notes', uid);
}

/** Oldest first. */
export function notesOf(db: Database, id: number): Note[] {
  return db.selectObjects(
    `SELECT uid, text, created_at createdAt, updated_at updatedAt FROM notes WHERE article_id = ? ORDER BY created_at, uid`,
    [id],
  ) as unknown as Note[];
}

/** Removes a note or a highlight, from the index too. */
export function removeFrom(db: Database, table: 'notes' | 'highlights', uid: string): boolean {
  return inTransaction(db, () => {
    const id = articleOf(db, table, uid);
    if (id === null) return false;
    db.exec({ sql: `DELETE FROM ${table} WHERE uid = ?`, bind: [uid] });
    putBackIntoIndex(db, [id]);
    return true;
  });
}

function articleOf(db: Database, table: 'notes' | 'highlights', uid: string): number | null {
  const id = db.selectValue(`SELECT article_id FROM ${table} WHERE uid = ?`, [uid]);
  return id === undefined ? null : Number(id);
}
