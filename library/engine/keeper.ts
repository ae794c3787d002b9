/**
 * Which database answers: the library, or, when it cannot be opened and is to be saved what can be, the damaged file as it is.
 * While that is read nothing else opens the file.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { type FileAnswers, type LibraryAnswers, libraryAnswers } from '../answers';
import { isReadable } from '../care/damaged-rows';
import { LibraryError } from '../failure';
import { toBase64 } from './base64';
import { failureOf } from './database';
import { fileInUse, nameOf, storage, storedFiles } from './files';
import { giveBackRoom } from './give-back-room';
import { isOfDamaged } from './message-names';
import { deleteAside, openDamaged, openPool, openWithNewHead, startAnew } from './pool';

interface Keeping {
  /** Null where not even SQLite can open the file. */
  db: Database | null;
  answers: LibraryAnswers;
  /** Why the library cannot be opened; null where it is. */
  why: LibraryError | null;
}

let keeping: Keeping | undefined;

/** @throws {LibraryError} why the library cannot be opened. */
export async function answersTo(name: keyof LibraryAnswers): Promise<LibraryAnswers> {
  const ofDamaged = isOfDamaged(name);
  if (keeping && (keeping.why === null || ofDamaged)) return keeping.answers;
  return inTurn(() => openFor(ofDamaged));
}

async function openFor(ofDamaged: boolean): Promise<LibraryAnswers> {
  if (keeping?.why && !ofDamaged) {
    if (keeping.why.failure === 'corrupt') throw keeping.why;
    // The disk may have room again: it is tried once more.
    close();
  }
  keeping ??= await open(ofDamaged);
  return keeping.answers;
}

async function open(ofDamaged: boolean): Promise<Keeping> {
  try {
    const db = await openPool();
    return { db, answers: libraryAnswers(db, fileAnswers), why: null };
  } catch (error) {
    const why = failureOf(error);
    // A browser that keeps nothing, or another owner, says nothing of the file.
    if (!ofDamaged || why.failure === 'storage-refused' || why.failure === 'unavailable') throw why;
    const db = await openSomehow().catch(() => null);
    return { db, answers: libraryAnswers(db ?? nothing(why), fileAnswers), why };
  }
}

async function openSomehow(): Promise<Database> {
  const db = await openDamaged();
  if (isReadable(db)) return db;
  db.close();
  return openWithNewHead();
}

function close(): void {
  keeping?.db?.close();
  keeping = undefined;
}

/**
 * After a write that found no room what SQLite holds in memory may speak of more than its files have, and then nothing more can be
 * read. Whoever asks next opens them anew, with all that was committed.
 */
export function openAnewNext(): void {
  if (!keeping || keeping.why) return;
  try {
    close();
  } catch {
    keeping = undefined;
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** One after another: two that open the pool at a time lock each other out of it for good. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

const fileAnswers: FileAnswers = {
  'library.files': async () => {
    const root = await storage();
    const { path: current } = await fileInUse(root);
    return [...(await storedFiles(root))].map(([path, bytes]) => ({
      name: nameOf(path),
      size: bytes.size,
      current: path === current,
    }));
  },
  'library.fileBytes': async ({ name, offset, length }) => {
    if (offset === 0) bringTogether(true);
    const bytes = (await storedFiles(await storage())).get(`/${name}`);
    if (!bytes) return { size: 0, base64: '' };
    const part = await bytes.slice(offset, offset + length).arrayBuffer();
    return { size: bytes.size, base64: toBase64(new Uint8Array(part)) };
  },
  'library.startAnew': ({ at }) =>
    inTurn(async () => {
      close();
      return { aside: nameOf(await startAnew(at)) };
    }),
  'library.deleteFile': ({ name }) =>
    inTurn(async () => {
      const root = await storage();
      const { path: current } = await fileInUse(root);
      const path = `/${name}`;
      return path !== current && (await storedFiles(root)).has(path) && deleteAside(path);
    }),
};

/**
 * What was committed last stands in a log beside the file until it is brought into it. In a pause, so that no save has to wait
 * for it; `fully`: nothing is left in the log.
 */
function bringTogether(fully = false): void {
  if (keeping?.why) return;
  try {
    keeping?.db?.exec(`PRAGMA wal_checkpoint(${fully ? 'TRUNCATE' : 'PASSIVE'})`);
  } catch {
    // A damaged file is handed out as it is.
  }
}

/** What is done while nobody asks for anything. */
export function tidyUp(): void {
  bringTogether();
  if (!keeping?.db || keeping.why) return;
  try {
    if (giveBackRoom(keeping.db)) bringTogether(true);
  } catch {
    // There is no room for the copy, or the file is damaged, which whoever asks next is told. Nothing was changed.
  }
}

/** Stands for a database whose file is gone: whatever is asked of it fails, and so nothing is found in it. */
function nothing(why: LibraryError): Database {
  return new Proxy({} as Database, {
    get() {
      throw new LibraryError(why.failure, why.detail);
    },
  });
}
