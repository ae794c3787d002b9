/** Searches that the reader keeps under a name. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { SavedSearch } from './query';

/** Makes or changes one. @param at ISO 8601 in UTC. */
export function putSearch(db: Database, { uid, name, query, position }: SavedSearch, at: string): boolean {
  db.exec({
    sql: `INSERT INTO saved_searches (uid, name, query, position, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (uid) DO UPDATE SET name = excluded.name, query = excluded.query, position = excluded.position,
          updated_at = excluded.updated_at`,
    bind: [uid, name, JSON.stringify(query), position, at, at],
  });
  return true;
}

/** @returns false when there was none. */
export function deleteSearch(db: Database, uid: string): boolean {
  db.exec({ sql: 'DELETE FROM saved_searches WHERE uid = ?', bind: [uid] });
  return db.changes() > 0;
}

export function listSearches(db: Database): SavedSearch[] {
  return db
    .selectObjects('SELECT uid, name, query, position FROM saved_searches ORDER BY position, created_at, uid')
    .map(({ uid, name, query, position }) => ({
      uid: String(uid),
      name: String(name),
      query: JSON.parse(String(query)) as SavedSearch['query'],
      position: Number(position),
    }));
}
