/**
 * SQLite keeps the room of what was deleted for what comes next, and its file never shrinks by itself: after the bin of a large library
 * was emptied the disk would be as full as before.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';

/** So many free bytes are worth it. */
const WORTH = 32 * 2 ** 20;
/** More than that is not copied to give back what is beside it: it goes through memory, and nothing else is answered meanwhile. */
const MOST_KEPT = 64 * 2 ** 20;

/** Writes the file anew without its free room, where that is most of it. True where it did; outside of transactions only. */
export function giveBackRoom(db: Database, worth = WORTH): boolean {
  const number = (name: string) => Number(db.selectValue(`PRAGMA ${name}`));
  const page = number('page_size');
  const free = number('freelist_count') * page;
  const kept = number('page_count') * page - free;
  if (free < worth || free < kept || kept > MOST_KEPT) return false;
  db.exec('VACUUM');
  return true;
}
