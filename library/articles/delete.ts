/** The bin: what is deleted can be taken back until it is purged. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { inTransaction } from '../engine/transaction';
import { takeFromIndex } from '../search/search-index';

const AMONG = 'id IN (SELECT value FROM json_each(?))';

/**
 * Moves to the bin; what is there already keeps its day.
 * @param at ISO 8601 in UTC.
 * @returns how many of the ids are in the bin afterwards.
 */
export function moveToBin(db: Database, ids: readonly number[], at: string): number {
  const list = JSON.stringify(ids);
  return inTransaction(db, () => {
    db.exec({ sql: `UPDATE articles SET deleted_at = ? WHERE ${AMONG} AND deleted_at IS NULL`, bind: [at, list] });
    return count(db, `SELECT count(*) FROM articles WHERE ${AMONG} AND deleted_at IS NOT NULL`, list);
  });
}

/** @returns how many of the ids are in the library, outside the bin, afterwards. */
export function takeFromBin(db: Database, ids: readonly number[]): number {
  const list = JSON.stringify(ids);
  return inTransaction(db, () => {
    db.exec({ sql: `UPDATE articles SET deleted_at = NULL WHERE ${AMONG} AND deleted_at IS NOT NULL`, bind: [list] });
    return count(db, `SELECT count(*) FROM articles WHERE ${AMONG} AND deleted_at IS NULL`, list);
  });
}

/**
 * Removes for good, with every version and the originals and pictures that no other article needs. Touches only what is in the bin.
 * @returns how many of the ids are gone afterwards.
 */
export function purge(db: Database, ids: readonly number[]): number {
  const list = JSON.stringify(ids);
  return inTransaction(db, () => {
    const binned = db.selectValues(`SELECT id FROM articles WHERE ${AMONG} AND deleted_at IS NOT NULL`, [list]);
    const shown = shownBy(db, JSON.stringify(binned));
    takeFromIndex(db, binned.map(Number));
    db.exec({ sql: `DELETE FROM articles WHERE ${AMONG} AND deleted_at IS NOT NULL`, bind: [list] });
    for (const table of ['originals', 'pictures'] as const)
      db.exec({ sql: `${DELETE_UNUSED[table]} AND ${AMONG}`, bind: [JSON.stringify(shown[table])] });
    return new Set(ids).size - count(db, `SELECT count(*) FROM articles WHERE ${AMONG}`, list);
  });
}

const DELETE_UNUSED = {
  originals: 'DELETE FROM originals WHERE NOT EXISTS (SELECT 1 FROM versions WHERE original_id = originals.id)',
  pictures: 'DELETE FROM pictures WHERE NOT EXISTS (SELECT 1 FROM version_pictures WHERE picture_id = pictures.id)',
};

/** Originals and pictures that no version shows any more. */
export function deleteUnused(db: Database): void {
  db.exec(`${DELETE_UNUSED.originals}; ${DELETE_UNUSED.pictures}`);
}

/** Originals and pictures of these articles: only they can be unused when these are gone, and a library has many. */
function shownBy(db: Database, list: string): Record<keyof typeof DELETE_UNUSED, number[]> {
  const versions = 'SELECT id FROM versions WHERE article_id IN (SELECT value FROM json_each(?))';
  const numbers = (sql: string) => db.selectValues(sql, [list]).map(Number);
  return {
    originals: numbers(`SELECT original_id FROM versions WHERE original_id IS NOT NULL AND id IN (${versions})`),
    pictures: numbers(`SELECT picture_id FROM version_pictures WHERE version_id IN (${versions})`),
  };
}

function count(db: Database, sql: string, list: string): number {
  return Number(db.selectValue(sql, [list]));
}
