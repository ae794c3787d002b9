/**
 * Puts the records of a backup into the library, and loses nothing of either: what both have stays once, what only one has is
 * there afterwards, and where they differ both are kept, the library's own in its place.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { tagOfName } from '../annotations/tags';
import { findKnown } from '../articles/identity';
import { failureOf } from '../engine/database';
import { inSavepoint, inTransaction, rehearse } from '../engine/transaction';
import { putBackIntoIndex } from '../search/search-index';
import { normalised, sha256 } from '../versions/same-text';
import type { BackupRecord, BackupShelf } from './format';
import { type MergedRecord, mergeRecord, nothingAdded } from './merge-record';
import { type FailedRecord, prepareRecord, type ReadyRecord } from './ready-record';

export interface RestoreRequest {
  record: BackupRecord;
  /** Uid of the library's article that it is to be merged into; null for the one of its own uid, or a new one. */
  into: string | null;
}

export interface RestoreOutcome extends Omit<MergedRecord, 'state'> {
  uid: string;
  /** `id` is 0 where it failed. */
  state: MergedRecord['state'] | 'failed';
  title: string;
  /** Why it failed; '' where it did not. */
  detail: string;
}

/**
 * Each record is restored or not at all; one that fails does not stop the others. All of them are on disk together when this
 * resolves: a commit for each would take most of the time. The same again changes nothing.
 * Originals and pictures have to be there before: see `putBytes`. @param dryRun Says what would be done, and does nothing.
 */
export async function restoreRecords(
  db: Database,
  requests: readonly RestoreRequest[],
  dryRun: boolean,
): Promise<RestoreOutcome[]> {
  const ready = await Promise.all(requests.map((request) => prepareRecord({ ...request, dryRun })));
  if (dryRun) return ready.map((one) => outcomeOf(one, () => rehearse(db, () => mergeReady(db, one))));
  return inTransaction(db, () => {
    const outcomes = ready.map((one) => outcomeOf(one, () => inSavepoint(db, () => mergeReady(db, one))));
    // After all savepoints: at the end of each, FTS5 would write what it has as a segment of its own, and merge those forever.
    putBackIntoIndex(
      db,
      outcomes.filter(({ state }) => state === 'new' || state === 'merged').map(({ id }) => id),
    );
    return outcomes;
  });
}

function mergeReady(db: Database, one: ReadyRecord | FailedRecord): MergedRecord {
  if ('error' in one) throw one.error;
  return mergeRecord(db, one);
}

function outcomeOf({ record }: ReadyRecord | FailedRecord, work: () => MergedRecord): RestoreOutcome {
  const title = record.versions?.at(-1)?.article?.title ?? '';
  try {
    return { uid: record.uid, title, detail: '', ...work() };
  } catch (error) {
    const { failure, detail } = failureOf(error);
    // A full disk or a damaged library is no fault of this record: the rest would fail too.
    if (failure !== 'unavailable') throw error;
    return { uid: record.uid, id: 0, state: 'failed', title, added: nothingAdded(), conflicts: 0, detail };
  }
}

/** Uids of the library's own articles that these are, whatever their uid in the backup; null for those that it lacks. */
export async function sightRecords(db: Database, records: readonly BackupRecord[]): Promise<(string | null)[]> {
  return Promise.all(
    records.map(async ({ url, canonicalUrl, story, versions }) => {
      const newest = versions.at(-1)?.article;
      if (!newest) return null;
      const { title, text } = newest;
      const textHash = await sha256(normalised(text));
      const known = findKnown(db, { url, canonicalUrl, story, title, text, textHash });
      return known ? String(db.selectValue('SELECT uid FROM articles WHERE id = ?', [known.id])) : null;
    }),
  );
}

const COUNT = 'SELECT (SELECT count(*) FROM tags) + (SELECT count(*) FROM saved_searches)';

/** Tags without articles, and saved searches; those of the library stay as they are. @returns how many were added. */
export function restoreShelf(db: Database, { tags, searches }: BackupShelf, dryRun: boolean): number {
  return (dryRun ? rehearse : inTransaction)(db, () => {
    const before = Number(db.selectValue(COUNT));
    for (const { name, createdAt } of tags) tagOfName(db, name, createdAt);
    for (const { uid, name, query, position, createdAt, updatedAt } of searches) {
      db.exec({
        sql: `INSERT OR IGNORE INTO saved_searches (uid, name, query, position, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)`,
        bind: [uid, name, JSON.stringify(query), position, createdAt, updatedAt],
      });
    }
    return Number(db.selectValue(COUNT)) - before;
  });
}
