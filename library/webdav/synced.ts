/** What the library remembers of its last sync: row by row, so that a sync writes down what it has done and no more. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { inTransaction } from '../engine/transaction';
import type { Known } from './plan';

export interface Synced {
  /** By uid, as the server's files are named. */
  known: [string, Known][];
  /** Hashes of originals and pictures that the server has. */
  bytes: string[];
  /** Hashes of those on the server that no article showed any more, and since when; ISO 8601 in UTC. */
  orphans: [string, string][];
  /** When the server was last tidied up; null before the first time. */
  tidiedAt: string | null;
}

/** What is new in it; null and false: no more. */
export interface SyncedChange {
  known?: [string, Known | null][];
  bytes?: [string, boolean][];
  orphans?: [string, string | null][];
  tidiedAt?: string;
}

const ACCOUNT = 'synced-account';
const TIDIED = 'synced-tidied';

/** @param account Which server and user it is of: what was known of another is nothing to this one, and is forgotten. */
export function readSynced(db: Database, account: string): Synced {
  if (propertyOf(db, ACCOUNT) !== account) inTransaction(db, () => forget(db, account));
  const known = db.selectObjects('SELECT uid, revision, etag, lives_as FROM synced_articles').map((row) => {
    const as = row.lives_as === null ? {} : { as: String(row.lives_as) };
    return [String(row.uid), { revision: Number(row.revision), etag: row.etag as string | null, ...as }] as [
      string,
      Known,
    ];
  });
  return {
    known,
    bytes: db.selectValues('SELECT hash FROM synced_bytes').map(String),
    orphans: db.selectArrays('SELECT hash, since FROM synced_orphans') as [string, string][],
    tidiedAt: propertyOf(db, TIDIED),
  };
}

/** False: another server has been set up meanwhile. */
export function noteSynced(db: Database, account: string, { known, bytes, orphans, tidiedAt }: SyncedChange): boolean {
  return inTransaction(db, () => {
    if (propertyOf(db, ACCOUNT) !== account) return false;
    for (const [uid, one] of known ?? []) {
      if (one) {
        const bind = [uid, one.revision, one.etag, one.as ?? null];
        db.exec({ sql: 'INSERT OR REPLACE INTO synced_articles VALUES (?, ?, ?, ?)', bind });
      } else db.exec({ sql: 'DELETE FROM synced_articles WHERE uid = ?', bind: [uid] });
    }
    for (const [hash, isThere] of bytes ?? []) {
      const sql = isThere ? 'INSERT OR IGNORE INTO synced_bytes VALUES (?)' : 'DELETE FROM synced_bytes WHERE hash = ?';
      db.exec({ sql, bind: [hash] });
    }
    for (const [hash, since] of orphans ?? []) {
      if (since) db.exec({ sql: 'INSERT OR REPLACE INTO synced_orphans VALUES (?, ?)', bind: [hash, since] });
      else db.exec({ sql: 'DELETE FROM synced_orphans WHERE hash = ?', bind: [hash] });
    }
    if (tidiedAt) setProperty(db, TIDIED, tidiedAt);
    return true;
  });
}

export function forgetSynced(db: Database): void {
  inTransaction(db, () => forget(db, ''));
}

/** Hashes of what the articles show that the server is to have: in the bin too, unless they were deleted for good elsewhere. */
export function shownBytes(db: Database): { originals: string[]; pictures: string[] } {
  const shown = `SELECT versions.id FROM versions JOIN articles ON articles.id = article_id
    LEFT JOIN synced_articles ON synced_articles.uid = articles.uid
    WHERE synced_articles.uid IS NULL OR etag IS NOT NULL`;
  return {
    originals: db
      .selectValues(`SELECT hash FROM originals WHERE id IN (SELECT original_id FROM versions WHERE id IN (${shown}))`)
      .map(String),
    pictures: db
      .selectValues(
        `SELECT hash FROM pictures WHERE id IN (SELECT picture_id FROM version_pictures WHERE version_id IN (${shown}))`,
      )
      .map(String),
  };
}

function forget(db: Database, account: string): void {
  db.exec(`
    DELETE FROM synced_articles;
    DELETE FROM synced_bytes;
    DELETE FROM synced_orphans;
    DELETE FROM properties WHERE name = '${TIDIED}';`);
  setProperty(db, ACCOUNT, account);
}

function propertyOf(db: Database, name: string): string | null {
  const value = db.selectValue('SELECT value FROM properties WHERE name = ?', [name]);
  return value === undefined ? null : String(value);
}

function setProperty(db: Database, name: string, value: string): void {
  db.exec({ sql: 'INSERT OR REPLACE INTO properties VALUES (?, ?)', bind: [name, value] });
}
