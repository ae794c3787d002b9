/**
 * Does a chore where the library is: in Chrome's offscreen page, in Firefox's background. It needs no page to be open, and goes on
 * when Chrome stops the service worker that asked for it.
 */
import { blobSink } from '../backup/sink';
import { writeBackup } from '../backup/write';
import { library } from '../client';
import { LibraryError } from '../failure';
import type { SyncAccount } from '../webdav/account';
import type { SyncReport } from '../webdav/article-sync';
import { folderOf, nameOf } from '../webdav/folder';
import { ManyDeletions, syncLibrary } from '../webdav/sync-library';
import { inSyncTurn } from '../webdav/sync-turn';
import { DavError } from '../webdav/webdav';
import type { Chore, ChoreFailure, KeptBackup } from './chore';

export type ChoreRequest = { at: string } & (
  | { chore: 'backup'; path: string }
  | { chore: 'sync'; account: SyncAccount }
);

export interface ChoreEnd {
  chore: Chore;
  /** ISO 8601 in UTC. */
  at: string;
  /** Null: it went well. */
  failure: ChoreFailure | null;
  report: SyncReport | null;
}

export interface BackupOffer extends Pick<KeptBackup, 'path' | 'size' | 'at'> {
  /** `blob:…`, until this is answered. */
  url: string;
}

/** Who keeps account of chores: the background. */
export interface ChoreKeeper {
  progress(progress: { chore: Chore; done: number; of: number }): Promise<unknown>;
  /** Puts the file into the downloads folder. @returns why it could not; null where it lies there. */
  keepBackup(offer: BackupOffer): Promise<ChoreFailure | null>;
  ended(end: ChoreEnd): Promise<unknown>;
}

/** In ms between two words of progress, also where there is none: no browser takes the background for idle then. */
const PAUSE = 2_000;

const underWay = new Set<Chore>();

/** @returns false where it is under way already. Resolves before it is done: the keeper is told of the end. */
export function startChore(request: ChoreRequest, keeper: ChoreKeeper): boolean {
  const { chore } = request;
  if (underWay.has(chore)) return false;
  underWay.add(chore);
  void doChore(request, keeper).finally(() => underWay.delete(chore));
  return true;
}

async function doChore(request: ChoreRequest, keeper: ChoreKeeper): Promise<void> {
  const progress = { chore: request.chore, done: 0, of: 0 };
  const beat = setInterval(() => void keeper.progress({ ...progress }).catch(() => undefined), PAUSE);
  const onProgress = (done: number, of: number) => void Object.assign(progress, { done, of });
  const end: Pick<ChoreEnd, 'failure' | 'report'> = { failure: null, report: null };
  try {
    if (request.chore === 'backup') await backUp(request, keeper, onProgress);
    else end.report = await sync(request, onProgress);
  } catch (error) {
    end.failure = choreFailureOf(error);
  }
  clearInterval(beat);
  await tellEnd(keeper, { chore: request.chore, at: new Date().toISOString(), ...end });
}

/** The background may be starting, or be stopped, just then: the same end told twice changes nothing. */
async function tellEnd(keeper: ChoreKeeper, end: ChoreEnd): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const isTold = await keeper.ended(end).then(
      () => true,
      () => false,
    );
    if (isTold) return;
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}

/** Carries why the browser did not keep the file. */
class NotKept extends Error {
  constructor(readonly failure: ChoreFailure) {
    super(failure.detail);
  }
}

function choreFailureOf(error: unknown): ChoreFailure {
  if (error instanceof NotKept) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof LibraryError) return { kind: 'library', failure: error.failure, detail };
  if (error instanceof DavError) return { kind: 'server', failure: error.failure, detail: error.detail };
  if (error instanceof ManyDeletions) return { kind: 'deletions', count: error.count, detail };
  return { kind: 'other', detail };
}

type OnProgress = (done: number, of: number) => void;

async function backUp(
  { at, path }: ChoreRequest & { chore: 'backup' },
  keeper: ChoreKeeper,
  onProgress: OnProgress,
): Promise<void> {
  const sink = blobSink();
  await writeBackup(library, sink, { now: at, onProgress });
  const blob = sink.blob();
  const url = URL.createObjectURL(blob);
  try {
    const failure = await keeper.keepBackup({ url, path, size: blob.size, at });
    if (failure) throw new NotKept(failure);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function sync({ at, account }: ChoreRequest & { chore: 'sync' }, onProgress: OnProgress): Promise<SyncReport> {
  return inSyncTurn(() => syncLibrary(folderOf(account), library, nameOf(account), { now: at, onProgress }));
}
