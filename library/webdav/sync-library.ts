/**
 * Brings a library and a folder of a WebDAV server to the same state, article by article. Every step can be the last: what is
 * done is remembered, what is not is found again the next time. Nothing is overwritten that was not seen before.
 *
 *     qingyang/
 *       articles/3/3f0c….json     everything of one article, as in a backup: `BackupRecord`
 *       originals/a/a1b2….html.gz, pictures/c/c3d4…         named by their hash, shared by articles: see tidy.ts
 *       deleted/3f0c….json        a tombstone: deleted for good, so that no other device brings it back
 */

import { ArticleSync, type SyncReport, type SyncTarget } from './article-sync';
import { SyncState } from './state';
import { isTimeToTidy, tidy } from './tidy';
import type { DavFolder } from './webdav';

export interface SyncOptions {
  /** ISO 8601 in UTC. */
  now: string;
  /** Deletes on the server also when a great part of the library is gone here. */
  allowDeletions?: boolean;
  onProgress?: (done: number, of: number) => void;
  /** Stops between two articles. */
  signal?: AbortSignal;
}

/** So much is gone here that it looks like a lost library rather than a wish: nothing was deleted. */
export class ManyDeletions extends Error {
  override readonly name = 'ManyDeletions';

  constructor(readonly count: number) {
    super(`${count} articles are gone`);
  }
}

/** More than this, and more than a fifth of all, is asked about first. */
const FEW = 5;
/** Articles after which the state is written down. */
const CHECKPOINT = 5;

/** @param account Which server and user, as a name. @throws {DavError}, {LibraryError}, {ManyDeletions}, the reason of `signal` */
export async function syncLibrary(
  dav: DavFolder,
  target: SyncTarget,
  account: string,
  options: SyncOptions,
): Promise<SyncReport> {
  const state = await SyncState.load(target, account);
  const sync = new ArticleSync(dav, target, state, options.now);
  try {
    const remote = await sync.look(options.signal);
    const uids = [...new Set([...sync.locals.keys(), ...remote.keys()])];
    const deeds = uids
      .map((uid) => ({ uid, deed: sync.deedFor(uid, remote.get(uid) ?? null) }))
      .filter(({ deed }) => deed !== 'nothing')
      // What comes from elsewhere first: then what goes there holds it too.
      .sort((a, b) => Number(a.deed === 'upload') - Number(b.deed === 'upload'));
    const buried = deeds.filter(({ deed }) => deed === 'bury').length;
    const isMuch = sync.locals.size === 0 ? buried > 0 : buried > FEW && buried * 5 > state.known.size;
    if (isMuch && !options.allowDeletions) throw new ManyDeletions(buried);
    for (const [done, { uid }] of deeds.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(done, deeds.length);
      await sync.perform(uid, remote.get(uid) ?? null);
      if (done % CHECKPOINT === CHECKPOINT - 1) await state.save();
    }
    options.onProgress?.(deeds.length, deeds.length);
    const { damaged, newer } = sync.report;
    // An article that cannot be read here may show what no other does.
    if (damaged.length + newer.length === 0 && isTimeToTidy(state, options.now))
      sync.report.cleaned = (await tidy(dav, target, state, options)).deleted;
    return sync.report;
  } finally {
    await state.save();
  }
}
