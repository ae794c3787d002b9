/** Brings a backup into the library, from a page of the extension: first only to see what it would do, then in fact. */
import type { library } from '../client';
import type { GivenBytes } from './bytes';
import { type BackupRecord, recordPath } from './format';
import type { Backup } from './read';
import type { RestoreOutcome } from './restore';

/** What of the library a restore needs. */
export type RestoreTarget = Pick<
  typeof library,
  'digests' | 'sightRecords' | 'missingBytes' | 'putBytes' | 'restoreRecords' | 'restoreShelf'
>;

export interface RestoreReport {
  new: number;
  /** Letter for letter as in the backup. */
  same: number;
  /** Something is added to an article that is there. */
  merged: number;
  /** Outcomes of the articles that are new, merged, in conflict or failed. */
  articles: RestoreOutcome[];
  /** Notes, highlights and pictures that differ in both: both stay, of pictures the library's own. */
  conflicts: number;
  /** Originals and pictures that the backup itself lacks or has damaged. */
  missing: string[];
  /** Tags and saved searches that are added. */
  shelf: number;
}

export interface RestoreOptions {
  /** Only says what would be done. */
  preview?: boolean;
  onProgress?: (done: number, of: number) => void;
  /** Stops between two steps; what is restored by then stays. */
  signal?: AbortSignal;
}

/** Articles that are compared, and that are restored, at once. */
const COMPARED = 200;
const RESTORED = 10;
/** Bytes of one message, in base64. */
const MESSAGE = 8 * 2 ** 20;

/** @throws the reason of `signal` when it was stopped; {LibraryError}; {BackupError} where the backup is no more to be read. */
export async function restoreBackup(
  backup: Backup,
  target: RestoreTarget,
  options: RestoreOptions = {},
): Promise<RestoreReport> {
  const { preview = false, onProgress, signal } = options;
  const report: RestoreReport = { new: 0, same: 0, merged: 0, articles: [], conflicts: 0, missing: [], shelf: 0 };
  report.shelf = await target.restoreShelf(await backup.shelf(), preview);
  const { articles } = backup;
  const differing = await compare(articles, target, report, signal);
  const reportProgress = () => onProgress?.(report.same + report.new + report.merged + failed(report), articles.size);
  reportProgress();
  for (let from = 0; from < differing.length; from += RESTORED) {
    signal?.throwIfAborted();
    const records = await read(backup, differing.slice(from, from + RESTORED), report);
    const into = await knownAs(records, articles, target);
    if (!preview) await bringBytes(backup, records, target, report);
    const requests = records.map((record, at) => ({ record, into: into[at] ?? null }));
    for (const outcome of await target.restoreRecords(requests, preview)) count(report, outcome);
    reportProgress();
  }
  return report;
}

/** Uids of the articles that the library lacks or has otherwise. */
async function compare(
  articles: ReadonlyMap<string, string>,
  target: RestoreTarget,
  report: RestoreReport,
  signal?: AbortSignal,
) {
  const uids = [...articles.keys()];
  const differing: string[] = [];
  for (let from = 0; from < uids.length; from += COMPARED) {
    signal?.throwIfAborted();
    const step = uids.slice(from, from + COMPARED);
    const digests = await target.digests(step);
    differing.push(...step.filter((uid) => digests[uid] !== articles.get(uid)));
  }
  report.same = uids.length - differing.length;
  return differing;
}

async function read(backup: Backup, uids: readonly string[], report: RestoreReport): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for (const uid of uids) {
    const record = await backup.record(recordPath(uid)).catch((error: Error) => error);
    if (record instanceof Error) report.articles.push(failure(uid, record.message));
    else records.push(record);
  }
  return records;
}

function failure(uid: string, detail: string): RestoreOutcome {
  const added = { versions: 0, pictures: 0, notes: 0, highlights: 0, tags: 0, edits: 0, marks: 0 };
  return { uid, id: 0, state: 'failed', title: '', added, conflicts: 0, detail };
}

/** For records whose uid the library does not know: its article that they are, unless the backup has that one itself. */
async function knownAs(records: readonly BackupRecord[], articles: ReadonlyMap<string, string>, target: RestoreTarget) {
  const sighted = await target.sightRecords([...records]);
  return sighted.map((uid) => (uid === null || articles.has(uid) ? null : uid));
}

async function bringBytes(
  backup: Backup,
  records: readonly BackupRecord[],
  target: RestoreTarget,
  report: RestoreReport,
) {
  const versions = records.flatMap((record) => record.versions);
  const pictures = new Map(
    versions.flatMap((version) => version.pictures.map((picture) => [picture.hash, picture] as const)),
  );
  const originals = new Set(versions.flatMap(({ original }) => original ?? []));
  const wanted = [
    ...(await target.missingBytes('original', [...originals])).map((hash) => ({ kind: 'original', hash }) as const),
    ...(await target.missingBytes('picture', [...pictures.keys()])).flatMap((hash) => {
      const picture = pictures.get(hash);
      return picture ? [{ kind: 'picture', ...picture } as const] : [];
    }),
  ];
  let message: GivenBytes[] = [];
  let size = 0;
  const send = async () => {
    if (message.length > 0) report.missing.push(...(await target.putBytes(message)));
    message = [];
    size = 0;
  };
  for (const one of wanted) {
    const given = await backup.given(one);
    if (!given) {
      report.missing.push(one.hash);
      continue;
    }
    if (size + given.base64.length > MESSAGE) await send();
    message.push(given);
    size += given.base64.length;
  }
  await send();
}

function count(report: RestoreReport, outcome: RestoreOutcome): void {
  if (outcome.state !== 'failed') report[outcome.state]++;
  report.conflicts += outcome.conflicts;
  if (outcome.state !== 'same' || outcome.conflicts > 0) report.articles.push(outcome);
}

function failed({ articles }: RestoreReport): number {
  return articles.filter(({ state }) => state === 'failed').length;
}
