/** What the extension does for the library by itself, at the times that the reader chose: a backup, a sync. */
import { storage } from 'wxt/utils/storage';
import type { LibraryFailure } from '../failure';
import type { SyncReport } from '../webdav/article-sync';
import type { DavFailure } from '../webdav/webdav';

export const CHORES = ['backup', 'sync'] as const;
export type Chore = (typeof CHORES)[number];

/** Why a chore was not done, so that a page can say what to do about it. `detail`: for a report, in English. */
export type ChoreFailure = { detail: string } & (
  | { kind: 'library'; failure: LibraryFailure }
  | { kind: 'server'; failure: DavFailure }
  /** The browser did not write the file. `failure`: its own word, `FILE_NO_SPACE`. */
  | { kind: 'download'; failure: string }
  /** A permission that it needs was taken back. */
  | { kind: 'permission' }
  /** So much is gone from the library that the reader is asked first. */
  | { kind: 'deletions'; count: number }
  | { kind: 'other' }
);

export interface ChoreRecord {
  /** ISO 8601 in UTC, as all times here; null: never. */
  succeededAt: string | null;
  failedAt: string | null;
  /** Of the last time; null where that went well. */
  failure: ChoreFailure | null;
  /** In a row. */
  failures: number;
  /** Null while it is not under way. `seenAt`: when it was last heard of. */
  running: { startedAt: string; seenAt: string; done: number; of: number } | null;
}

/** A backup that was made by itself and still lies in the downloads folder. */
export interface KeptBackup {
  /** The browser's number of the download; some forget it at their end. */
  id: number;
  /** Below the downloads folder. */
  path: string;
  /** Bytes. */
  size: number;
  at: string;
}

export interface ChoreStates {
  backup: ChoreRecord & { files: KeptBackup[] };
  sync: ChoreRecord & { report: SyncReport | null };
}

const NEVER: ChoreRecord = { succeededAt: null, failedAt: null, failure: null, failures: 0, running: null };
const item = storage.defineItem<ChoreStates>('local:chores', {
  fallback: { backup: { ...NEVER, files: [] }, sync: { ...NEVER, report: null } },
});

export const readChores = () => item.getValue();
export const watchChores = (listener: (states: ChoreStates) => void) => item.watch(listener);

let turn: Promise<unknown> = Promise.resolve();

/** One after another; only the background writes. */
export function noteChore<Name extends Chore>(chore: Name, change: Partial<ChoreStates[Name]>): Promise<void> {
  const noted = turn.then(async () => {
    const states = await item.getValue();
    await item.setValue({ ...states, [chore]: { ...states[chore], ...change } });
  });
  turn = noted.catch(() => undefined);
  return noted;
}

/** Not heard of for so long, in ms: whoever did it is gone. */
const SILENCE = 120_000;

export function isRunning({ running }: ChoreRecord, now: number): boolean {
  return running !== null && now - Date.parse(running.seenAt) < SILENCE;
}

/** So often in a row, and the reader is told outside of the page that lists it. */
const TOLD = 3;

export function isWorthTelling({ failure, failures }: ChoreRecord): boolean {
  return failure !== null && (failures >= TOLD || failure.kind === 'permission' || failure.kind === 'deletions');
}
