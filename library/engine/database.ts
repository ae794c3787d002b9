/** What makes a SQLite database a library, wherever its file lies: in OPFS for the extension, in memory for the tests. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { LibraryError, type LibraryFailure } from '../failure';
import { migrate } from './schema';

/**
 * Sets the connection up and brings the tables to the current version.
 * @throws {LibraryError} `newer-version`, `corrupt` and what else stands in the way.
 */
export function openLibrary(db: Database): Database {
  try {
    db.exec(`
      PRAGMA locking_mode = exclusive; -- before anything is read: OPFS has no shared memory, without which a log needs this
      PRAGMA page_size = 8192;     -- only for a new file
      PRAGMA journal_mode = wal;   -- a commit syncs one file once, not two files in turn
      PRAGMA wal_autocheckpoint = 2000; -- pages; before that the log is brought into the file in a pause (keeper.ts)
      PRAGMA cache_size = -32000;  -- kB
      PRAGMA temp_store = memory;
      PRAGMA synchronous = FULL;   -- a commit is on disk when it returns
      PRAGMA foreign_keys = ON;
    `);
    migrate(db);
    return db;
  } catch (error) {
    throw failureOf(error);
  }
}

/** Primary result codes of SQLite, https://sqlite.org/rescode.html */
const FAILURES: Readonly<Record<number, LibraryFailure>> = {
  10: 'disk-full', // IOERR: with sync access handles a write fails when there is no more room for the file
  11: 'corrupt', // CORRUPT
  13: 'disk-full', // FULL
  26: 'corrupt', // NOTADB
};

/** Says in the library's terms what went wrong. */
export function failureOf(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  // The browser's own word, where a file is made or made larger before SQLite writes to it.
  if (error instanceof Error && error.name === 'QuotaExceededError') return new LibraryError('disk-full', detail);
  const code = error instanceof Error && 'resultCode' in error ? Number(error.resultCode) & 0xff : -1;
  return new LibraryError(FAILURES[code] ?? 'unavailable', detail);
}
