import type { Database } from '@sqlite.org/sqlite-wasm';

/**
 * Runs `work` in a transaction: committed when this returns, undone when it throws. The error thrown is the one of `work`:
 * on a full disk SQLite has rolled back by itself, and the package's own `transaction()` would then hide why behind
 * "cannot rollback - no transaction is active".
 */
export function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      db.exec('ROLLBACK');
    } catch {
      // Rolled back already.
    }
    throw error;
  }
}

/** Part of a transaction that is undone by itself when it throws, and the transaction goes on. */
export function inSavepoint<T>(db: Database, work: () => T): T {
  db.exec('SAVEPOINT part');
  try {
    const result = work();
    db.exec('RELEASE part');
    return result;
  } catch (error) {
    try {
      db.exec('ROLLBACK TO part; RELEASE part');
    } catch {
      // On a full disk the whole transaction was rolled back already.
    }
    throw error;
  }
}

/** What `work` would give, and nothing of it done. */
export function rehearse<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    return work();
  } finally {
    db.exec('ROLLBACK');
  }
}
