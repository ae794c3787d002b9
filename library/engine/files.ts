/**
 * The files of the library in OPFS. SQLite's pool keeps every database in a file of a random name, whose first bytes say which
 * database it is. They are read here without the pool: it empties what it cannot make sense of.
 */
import { LibraryError } from '../failure';

/** Where the pool keeps its files, and how: `OpfsSAHPool` in @sqlite.org/sqlite-wasm. */
export const DIRECTORY = '/library';
const OPAQUE = '.opaque';
const LONGEST_PATH = 512;
const DATA = 4096;

/** The first library of a profile. A later one has the moment in its name at which the one before was put aside. */
const FIRST = '/library.sqlite3';
const ANY = /^\/library(?:-[0-9TZ]+)?\.sqlite3$/;

/**
 * A file in OPFS that says that there has been a library, and which: without it a lost file would look like a first start.
 * Empty for the first.
 */
const MARK = 'library-exists';

/** @throws {LibraryError} `storage-refused`: Firefox with "never remember history" throws a SecurityError. */
export async function storage(): Promise<FileSystemDirectoryHandle> {
  return navigator.storage.getDirectory().catch((error: unknown) => {
    throw new LibraryError('storage-refused', String(error));
  });
}

/** @returns its path in the pool; `isNew`: there has been none yet. */
export async function fileInUse(root: FileSystemDirectoryHandle): Promise<{ path: string; isNew: boolean }> {
  const mark = await root.getFileHandle(MARK).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NotFoundError') return null;
    throw new LibraryError('unavailable', String(error));
  });
  if (!mark) return { path: FIRST, isNew: true };
  const said = await (await mark.getFile()).text();
  return { path: ANY.test(said) ? said : FIRST, isNew: false };
}

/** From now on this is the library. All or nothing: what is written replaces the old mark when it is closed. */
export async function markInUse(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const stream = await (await root.getFileHandle(MARK, { create: true })).createWritable();
  await stream.write(path);
  await stream.close();
}

/** Paths of the library's files, with what stands in them. */
export async function storedFiles(root: FileSystemDirectoryHandle): Promise<Map<string, Blob>> {
  const found = new Map<string, Blob>();
  const folder = await root
    .getDirectoryHandle(DIRECTORY.slice(1))
    .then((parent) => parent.getDirectoryHandle(OPAQUE))
    .catch(() => null);
  if (!folder) return found;
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const file = await (handle as FileSystemFileHandle).getFile();
    const path = pathIn(await file.slice(0, LONGEST_PATH).arrayBuffer());
    if (ANY.test(path)) found.set(path, file.slice(DATA));
  }
  return found;
}

function pathIn(head: ArrayBuffer): string {
  const [path = ''] = new TextDecoder().decode(head).split('\0', 1);
  return path;
}

/** Path of the library that follows this moment's. @param at ISO 8601 in UTC. */
export function pathSince(at: string): string {
  return `/library-${at.replace(/[^0-9TZ]/g, '')}.sqlite3`;
}

/** `/library.sqlite3` → `library.sqlite3`, as it is shown and downloaded. */
export function nameOf(path: string): string {
  return path.slice(1);
}
