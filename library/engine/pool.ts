/** The library's file in the browser: SQLite on a pool of OPFS access handles, in a worker. */
import sqlite3InitModule, { type Database, type SAHPoolUtil } from '@sqlite.org/sqlite-wasm';
import { firstPageOf } from '../care/first-page';
import { LibraryError } from '../failure';
import { failureOf, openLibrary } from './database';
import { DIRECTORY, fileInUse, markInUse, pathSince, storage, storedFiles } from './files';
import { trying } from './trying';

const POOL = {
  name: 'library',
  directory: DIRECTORY,
  /** The file, its journal, and room for what later versions may open. */
  initialCapacity: 6,
  /** Without this SQLite deletes the pool, the library in it, when another owner still holds one of its files. */
  preserveOnInitFailure: true,
  /** Not in the package's types: ask the disk again instead of repeating the first failure. */
  forceReinitIfPreviouslyFailed: true,
};
/** What is read instead of a file that has lost its head; and bytes of it that are copied at once. */
const COPY = '/salvage.sqlite3';
const PART = 4 * 2 ** 20;
/** Places that are free for a new file and the journals of both. */
const SPARE = 4;

/** An owner that was killed keeps its handles for a moment: in ms, how long to try, and how often. */
const PATIENCE = 10_000;
const PAUSE = 100;

/**
 * Opens the library, or makes a new one where there has been none.
 * @throws {LibraryError} `storage-refused` in a browser that keeps nothing, `unavailable` when another owner holds the file,
 *   `corrupt` when the file is damaged or gone, `newer-version`.
 */
export async function openPool(): Promise<Database> {
  const root = await storage();
  const { path, isNew } = await fileInUse(root);
  // Before the pool is opened: it empties a file whose head it cannot read.
  if (!isNew) await mustExist(root, path);
  const pool = await installPool();
  const db = new pool.OpfsSAHPoolDb(path);
  try {
    openLibrary(db);
    if (isNew) await markInUse(root, path);
    return db;
  } catch (error) {
    db.close();
    pool.pauseVfs();
    throw failureOf(error);
  }
}

/** The library's file as it is, neither set up nor migrated. @throws where SQLite cannot open it at all. */
export async function openDamaged(): Promise<Database> {
  const root = await storage();
  const { path } = await fileInUse(root);
  await mustExist(root, path);
  const pool = await installPool();
  const db = new pool.OpfsSAHPoolDb(path);
  // As `openLibrary`: without it the log cannot be read, and nothing can.
  db.exec('PRAGMA locking_mode = exclusive');
  return db;
}

/**
 * A copy of the library's file with a new first page, where its own is gone; the file itself stays as it is.
 * @throws {LibraryError} `corrupt` where no text can be found in it, or there is no room for a copy.
 */
export async function openWithNewHead(): Promise<Database> {
  const root = await storage();
  const file = (await storedFiles(root)).get((await fileInUse(root)).path);
  const pool = await installPool();
  const { oo1, capi } = await sqliteModule();
  const head =
    file && (await firstPageOf(file, openLibrary(new oo1.DB()), new oo1.DB(), (db) => capi.sqlite3_js_db_export(db)));
  if (!head) throw new LibraryError('corrupt', 'no text is found in the file');
  pool.unlink(COPY);
  let at = 0;
  await pool.importDb(COPY, async () => {
    const part = at === 0 ? head : new Uint8Array(await file.slice(at, at + PART).arrayBuffer());
    at += part.length;
    return part.length > 0 ? part : undefined;
  });
  const db = new pool.OpfsSAHPoolDb(COPY);
  db.exec('PRAGMA locking_mode = exclusive');
  for (const table of ['originals', 'pictures']) {
    // Found by their hash, one by one. A damaged table has no index, and is looked through.
    trying(() => db.exec(`CREATE INDEX ${table}_by_hash ON ${table}(hash)`));
  }
  return db;
}

/** Begins an empty library; the file in use, closed before this, stays where it is. @returns its path. */
export async function startAnew(at: string): Promise<string> {
  const root = await storage();
  const { path: aside } = await fileInUse(root);
  const pool = await installPool();
  pool.unlink(COPY);
  const path = pathSince(at);
  const db = new pool.OpfsSAHPoolDb(path);
  try {
    openLibrary(db);
  } finally {
    db.close();
    pool.pauseVfs();
  }
  await markInUse(root, path);
  return aside;
}

/** Deletes a file that is not in use. @returns whether it is gone. */
export async function deleteAside(path: string): Promise<boolean> {
  const pool = await installPool();
  return pool.unlink(path);
}

async function mustExist(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  if (!(await storedFiles(root)).has(path)) throw new LibraryError('corrupt', 'the file of the library is gone');
}

let starting: ReturnType<typeof sqlite3InitModule> | undefined;

function sqliteModule() {
  // Once: a second SQLite would have a pool of its own, and be locked out by the first.
  starting ??= sqlite3InitModule().catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function installPool(): Promise<SAHPoolUtil> {
  const sqlite3 = await sqliteModule();
  for (const deadline = Date.now() + PATIENCE; ; ) {
    try {
      const pool = await sqlite3.installOpfsSAHPoolVfs(POOL);
      await pool.unpauseVfs();
      await pool.reserveMinimumCapacity(pool.getFileCount() + SPARE);
      return pool;
    } catch (error) {
      if (!isHeldElsewhere(error)) throw failureOf(error);
      if (Date.now() > deadline) throw new LibraryError('unavailable', String(error));
    }
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}

function isHeldElsewhere(error: unknown): boolean {
  return error instanceof Error && /^(?:NoModificationAllowed|InvalidState)Error$/.test(error.name);
}
