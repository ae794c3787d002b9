/** What takes time to make of a record before it is merged. */
import { type PreparedVersion, prepareVersion } from '../articles/version';
import { wellFormedIn } from '../engine/well-formed-texts';
import { sha256 } from '../versions/same-text';
import type { BackupRecord } from './format';

/** A record with all that takes time to make of it: a transaction waits for nothing. */
export interface ReadyRecord {
  record: BackupRecord;
  /** Uid of the library's article that it is to be merged into; null for the one of its own uid, or a new one. */
  into: string | null;
  /** The record's versions, in its order. */
  prepared: readonly PreparedVersion[];
  /** For notes and highlights that stand in the library with other words. */
  otherUids: ReadonlyMap<string, string>;
  /** Originals and pictures are not there yet: they are taken for there. */
  dryRun: boolean;
}

export interface FailedRecord {
  record: BackupRecord;
  error: unknown;
}

export async function prepareRecord({
  record: given,
  into,
  dryRun,
}: Pick<ReadyRecord, 'record' | 'into' | 'dryRun'>): Promise<ReadyRecord | FailedRecord> {
  const record = wellFormedIn(given);
  try {
    const prepared = await Promise.all(record.versions.map(prepareVersion));
    return { record, into, prepared, otherUids: await uidsOfCopies(record), dryRun };
  } catch (error) {
    return { record, error };
  }
}

/**
 * Uids that notes and highlights get that stand under another text in the library: always the same, so that restoring twice does
 * not double them.
 */
async function uidsOfCopies({ notes, highlights }: BackupRecord): Promise<Map<string, string>> {
  const all = [...notes, ...highlights];
  const uids = await Promise.all(all.map(async (one) => (await sha256(JSON.stringify(one))).slice(0, 32)));
  return new Map(all.map((one, at) => [one.uid, uids[at] as string]));
}
