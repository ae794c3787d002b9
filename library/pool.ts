/** The library's file in the browser: SQLite on a pool of OPFS access handles, in a worker. */
import sqlite3InitModule, { type Database, type SAHPoolUtil } from '@sqlite.org/sqlite-wasm';
import { failureOf, openLibrary } from './database';
import { LibraryError } from './failure';

const POOL = {
  name: 'library',
  directory: '/library',
  /** The file, its journal, and room for what later versions may open. */
  initialCapacity: 6,
  /** Without this SQLite deletes the pool, the library in it, when another owner still holds one of its files. */
  preserveOnInitFailure: true,
  /** Not in the package's types: ask the disk again instead of repeating the first failure. */
  forceReinitIfPreviouslyFailed: true,
};
const FILE = '/library.sqlite3';
/** An empty file in OPFS that says that there has been a library: without it a lost file would look like a first start. */
const MARK = 'library-exists';

/** An owner that was killed keeps its handles for a moment: in ms, how long to try, and how often. */
const PATIENCE = 10_000;
const PAUSE = 100;

/**
 * Opens the library, or makes a new one where there has been none.
 * @throws {LibraryError} `storage-refused` in a browser that keeps nothing, `unavailable` when another owner holds the file,
 *   `corrupt` when the file is damaged or gone, `newer-version`.
 */
export async function openPool(): Promise<Database> {
  const root = await navigator.storage.getDirectory().catch((error: unknown) => {
    // Firefox with "never remember history": SecurityError.
    throw new LibraryError('storage-refused', String(error));
  });
  const pool = await installPool();
  const existed = pool.getFileNames().includes(FILE);
  if (!existed && (await hasMark(root))) {
    pool.pauseVfs();
    throw new LibraryError('corrupt', 'the file of the library is gone');
  }
  const db = new pool.OpfsSAHPoolDb(FILE);
  try {
    openLibrary(db);
    await root.getFileHandle(MARK, { create: true });
    return db;
  } catch (error) {
    db.close();
    pool.pauseVfs();
    throw failureOf(error);
  }
}

async function installPool(): Promise<SAHPoolUtil> {
  const sqlite3 = await sqlite3InitModule();
  for (const deadline = Date.now() + PATIENCE; ; ) {
    try {
      return await sqlite3.installOpfsSAHPoolVfs(POOL);
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

async function hasMark(root: FileSystemDirectoryHandle): Promise<boolean> {
  return root.getFileHandle(MARK).then(
    () => true,
    () => false,
  );
}
