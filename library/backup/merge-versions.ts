/** Brings the versions of a record and of an article into one row, each in the order it had. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { insertVersion, type PreparedVersion } from '../articles/version';
import type { BackupVersion } from './format';
import type { ReadyRecord } from './ready-record';

export interface MergedVersions {
  /** Ids of the record's versions, in its order. */
  ids: number[];
  added: number;
  /** Originals that versions of the library lacked. */
  originals: number;
  /** The newest version came from the record. */
  isNewest: boolean;
}

interface Slot {
  key: string;
  savedAt: string;
  /** Id in the library; null for a version of the record that is not stored yet. */
  id: number | null;
  /** Place in the record; -1 for one that only the library has. */
  place: number;
}

export function mergeVersions(
  db: Database,
  articleId: number,
  { record, prepared, dryRun }: Pick<ReadyRecord, 'record' | 'prepared' | 'dryRun'>,
): MergedVersions {
  const { versions } = record;
  const own = db
    .selectObjects(
      'SELECT id, saved_at, text_hash, title, origin FROM versions WHERE article_id = ? ORDER BY version',
      [articleId],
    )
    .map(
      (row): Slot => ({
        key: keyOf([row.saved_at, row.text_hash, row.title, row.origin]),
        savedAt: String(row.saved_at),
        id: Number(row.id),
        place: -1,
      }),
    );
  const given = versions.map((version, place): Slot => {
    const { title, textHash } = prepared[place] as PreparedVersion;
    return {
      key: keyOf([version.savedAt, textHash, title, version.origin]),
      savedAt: version.savedAt,
      id: null,
      place,
    };
  });
  const row = mergeRows(own, given);
  const isLonger = row.length > own.length;
  // Out of the way first: two versions of an article may not have one number, not even in passing.
  if (isLonger) db.exec({ sql: 'UPDATE versions SET version = -version WHERE article_id = ?', bind: [articleId] });
  const ids: number[] = [];
  let originals = 0;
  for (const [index, slot] of row.entries()) {
    const version = versions[slot.place];
    if (slot.id === null && version) {
      slot.id = insert(db, articleId, index + 1, version, prepared[slot.place] as PreparedVersion);
    } else {
      if (isLonger) db.exec({ sql: 'UPDATE versions SET version = ? WHERE id = ?', bind: [index + 1, slot.id] });
      if (version?.original) originals += addOriginal(db, slot.id as number, version.original, dryRun);
    }
    if (slot.place >= 0) ids[slot.place] = slot.id as number;
  }
  const isNewest = row.at(-1)?.id !== own.at(-1)?.id;
  db.exec({
    sql: 'UPDATE articles SET version = ? WHERE id = ? AND version <> ?',
    bind: [row.length, articleId, row.length],
  });
  return { ids, added: row.length - own.length, originals, isNewest };
}

function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** What both have is one; between two of those the older one comes first. */
function mergeRows(own: readonly Slot[], given: readonly Slot[]): Slot[] {
  const ownKeys = new Set(own.map(({ key }) => key));
  const row: Slot[] = [];
  const waiting = [...given];
  const takeUntil = (isEnough: (slot: Slot) => boolean) => {
    while (waiting[0] && !isEnough(waiting[0])) row.push(waiting.shift() as Slot);
  };
  for (const slot of own) {
    const at = waiting.findIndex(({ key }) => key === slot.key);
    if (at >= 0) {
      // The record has it too: what stands before it there belongs before it here, unless the library has that later.
      takeUntil(({ key }) => key === slot.key || ownKeys.has(key));
      const [same] = waiting.splice(
        waiting.findIndex(({ key }) => key === slot.key),
        1,
      );
      row.push({ ...slot, place: same?.place ?? -1 });
    } else {
      takeUntil(({ key, savedAt }) => ownKeys.has(key) || savedAt >= slot.savedAt);
      row.push({ ...slot });
    }
  }
  return [...row, ...waiting];
}

function insert(
  db: Database,
  articleId: number,
  number: number,
  version: BackupVersion,
  prepared: PreparedVersion,
): number {
  const { savedAt, capturedAt, origin, charset, original } = version;
  const found = original && db.selectValue('SELECT id FROM originals WHERE hash = ?', [original]);
  const originalId = found ? Number(found) : null;
  return insertVersion(db, { articleId, version: number, savedAt, capturedAt, origin, charset, originalId }, prepared);
}

function addOriginal(db: Database, versionId: number, hash: string, dryRun: boolean): number {
  const lacks = 'id = ?1 AND original_id IS NULL';
  if (dryRun) return Number(db.selectValue(`SELECT count(*) FROM versions WHERE ${lacks}`, [versionId]));
  db.exec({
    sql: `UPDATE versions SET original_id = (SELECT id FROM originals WHERE hash = ?2)
          WHERE ${lacks} AND EXISTS (SELECT 1 FROM originals WHERE hash = ?2)`,
    bind: [versionId, hash],
  });
  return db.changes();
}
