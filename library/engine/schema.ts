/**
 * How each version of the library's tables came from the one before. A migration that has been released is never edited: append
 * the next, and freeze a sample of its library in `versions/`.
 *
 * A library is an ordinary SQLite file. Whatever a researcher may want to query stands in columns or in plain JSON; only what
 * belongs to one article alone (blocks, evidence, ledger, original HTML) is compressed.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { DERIVED_VERSION, deriveAll } from '../articles/derive';
import { LibraryError } from '../failure';
import { FOLD_VERSION } from '../search/fold';
import { indexBin, rebuildHeads, rebuildIndex } from '../search/search-index';
import { migration1 } from './migrations/1';
import { migration2 } from './migrations/2';
import { migration3 } from './migrations/3';
import { migration4 } from './migrations/4';
import { inTransaction } from './transaction';

/** "QYLB" in the header of the file, so that `file` and we ourselves know a library when we see one. */
const APPLICATION_ID = 0x51594c42;

const MIGRATIONS: readonly ((db: Database) => void)[] = [migration1, migration2, migration3, migration4];

/** The version of the tables that this build writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings an older or empty database to the current version, all or nothing.
 * @throws {LibraryError} `newer-version` when a newer build has written it: it is left as it is.
 */
export function migrate(db: Database): void {
  const from = Number(db.selectValue('PRAGMA user_version'));
  if (from > SCHEMA_VERSION) {
    throw new LibraryError('newer-version', `the library has version ${from}, this build knows ${SCHEMA_VERSION}`);
  }
  if (from < SCHEMA_VERSION) {
    inTransaction(db, () => {
      for (const step of MIGRATIONS.slice(from)) step(db);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
    });
  }
  renew(db, 'derived', DERIVED_VERSION, deriveAll);
  renew(db, 'fold', String(FOLD_VERSION), rebuildIndex);
  renew(db, 'heads', String(FOLD_VERSION), rebuildHeads);
  renew(db, 'bin', 'indexed', indexBin);
}

/** Makes anew what another build made otherwise. */
function renew(db: Database, property: string, version: string, make: (db: Database) => void): void {
  const made = db.selectValue('SELECT value FROM properties WHERE name = ?', [property]);
  if (made === version) return;
  inTransaction(db, () => {
    make(db);
    db.exec({ sql: 'INSERT OR REPLACE INTO properties VALUES (?, ?)', bind: [property, version] });
  });
}
