/** One article after the other brought to the same state here and on the server: see sync-library.ts. */
import { BACKUP_FORMAT, type BackupRecord, recordText } from '../backup/format';
import type { library } from '../client';
import { articlePath, SHARDS, tombstonePath } from './paths';
import { decide, type Local } from './plan';
import { recede } from './recede';
import { type BytesTarget, ShownBytes } from './shown-bytes';
import type { StateTarget, SyncState } from './state';
import type { TidyTarget } from './tidy';
import { DavError, type DavFolder } from './webdav';

export type SyncTarget = StateTarget &
  TidyTarget &
  BytesTarget &
  Pick<
    typeof library,
    | 'changes'
    | 'backupRecords'
    | 'sightRecords'
    | 'restoreRecords'
    | 'change'
    | 'delete'
    | 'deleteNote'
    | 'deleteHighlight'
  >;

export interface SyncReport {
  /** Articles. */
  uploaded: number;
  fetched: number;
  /** Changed on both sides, or elsewhere only. */
  merged: number;
  /** To the bin here, deleted for good elsewhere. */
  binned: number;
  /** Deleted on the server, deleted for good here. */
  buried: number;
  /** Files on the server that cannot be read and of which there is no copy here. */
  damaged: string[];
  /** Files that a newer version of the extension wrote: they are left alone. */
  newer: string[];
  /** Originals and pictures that the server lacks or has damaged. */
  missing: number;
  /** Those that the server had for no article any more, and has no longer. */
  cleaned: number;
}

/** More changes than a library has. */
const EVERYTHING = 10_000_000;

export class ArticleSync {
  readonly report: SyncReport = {
    uploaded: 0,
    fetched: 0,
    merged: 0,
    binned: 0,
    buried: 0,
    damaged: [],
    newer: [],
    missing: 0,
    cleaned: 0,
  };
  /** This library's articles by uid. */
  readonly locals = new Map<string, Local>();
  private readonly shown: ShownBytes;
  private tombstones = new Set<string>();
  private lastRevision = 0;

  constructor(
    private readonly dav: DavFolder,
    private readonly target: SyncTarget,
    private readonly state: SyncState,
    private readonly now: string,
  ) {
    this.shown = new ShownBytes(dav, target, state);
  }

  /** ETags of the server's articles by uid. */
  async look(signal?: AbortSignal): Promise<Map<string, string>> {
    await this.refreshLocals();
    const remote = new Map<string, string>();
    for (const shard of SHARDS) {
      signal?.throwIfAborted();
      for (const [name, etag] of await this.dav.list(`articles/${shard}/`)) {
        const uid = /^([0-9a-f]{32})\.json$/.exec(name)?.[1];
        if (uid) remote.set(uid, etag);
      }
    }
    this.tombstones = new Set([...(await this.dav.list('deleted/')).keys()].map((name) => name.replace('.json', '')));
    return remote;
  }

  deedFor(uid: string, remote: string | null) {
    const local = this.locals.get(uid) ?? null;
    return decide({ local, remote, known: this.state.known.get(uid) ?? null, tombstone: this.tombstones.has(uid) });
  }

  /** Decides once more: what came from elsewhere before may have changed it. */
  async perform(uid: string, remote: string | null): Promise<void> {
    const deed = this.deedFor(uid, remote);
    if (deed === 'upload') await this.upload(uid, remote);
    else if (deed === 'fetch' || deed === 'follow' || deed === 'merge') await this.receive(uid, deed === 'follow');
    else if (deed === 'bin') await this.bin(uid);
    else if (deed === 'bury') await this.bury(uid);
  }

  private async refreshLocals(): Promise<void> {
    for (const { id, uid, revision } of await this.target.changes(this.lastRevision, EVERYTHING)) {
      this.locals.set(uid, { id, revision });
      this.lastRevision = Math.max(this.lastRevision, revision);
    }
  }

  /** @param over ETag of the file there is; null for none. */
  private async upload(uid: string, over: string | null): Promise<void> {
    const local = this.locals.get(uid);
    const [record] = local ? await this.target.backupRecords([local.id]) : [];
    if (!local || !record) return;
    const sent = await this.shown.send(record, this.tombstones.has(uid));
    try {
      const etag = await this.dav.put(articlePath(uid), recordText(record), over);
      this.state.know(uid, { revision: local.revision, etag });
    } catch (error) {
      // Another device was faster: what it wrote comes first.
      if (!(error instanceof DavError) || error.failure !== 'changed') throw error;
      await this.receive(uid, false);
      return;
    }
    // Not before: what no article shows yet may be taken for forgotten.
    for (const hash of sent) this.state.hasBytes(hash, true);
    if (this.tombstones.has(uid)) await this.dav.delete(tombstonePath(uid));
    this.report.uploaded++;
  }

  /** @param follows Nothing was changed here since: what was taken away there goes here too. */
  private async receive(uid: string, follows: boolean): Promise<void> {
    const file = await this.dav.get(articlePath(uid));
    if (!file) return;
    const text = new TextDecoder().decode(file.bytes);
    const there = parsed(text, uid);
    const local = this.locals.get(uid);
    if (there && there.formatVersion > BACKUP_FORMAT) {
      this.report.newer.push(uid);
      return;
    }
    if (!there) {
      // Cut short while it was written. What is here is whole.
      if (local) await this.upload(uid, file.etag || null);
      else this.report.damaged.push(uid);
      return;
    }
    this.report.missing += await this.shown.fetch(there);
    const known = this.state.known.get(uid);
    const [sighted] = local ? [null] : await this.target.sightRecords([there]);
    const [here] = local ? await this.target.backupRecords([local.id]) : [];
    if (here && local && follows) await this.recedeTo(local.id, here, there);
    const into = sighted ?? known?.as ?? null;
    const [outcome] = await this.target.restoreRecords([{ record: there, into }], false);
    if (!outcome || outcome.state === 'failed') {
      this.report.damaged.push(uid);
      return;
    }
    if (follows && local && there.deletedAt !== null) await this.target.delete([local.id], there.deletedAt);
    await this.refreshLocals();
    if (outcome.state === 'new') this.report.fetched++;
    else if (outcome.state === 'merged' || follows) this.report.merged++;
    await this.settle(uid, into, file.etag, follows ? null : text);
  }

  /**
   * After the library has taken it in: the server gets what the library has more, or both are the same.
   * @param text Of the server's file; null where nothing of the library can be new to it.
   */
  private async settle(uid: string, into: string | null, etag: string, text: string | null): Promise<void> {
    const own = this.locals.get(uid);
    if (!own) {
      this.state.know(uid, { revision: 0, etag, ...(into !== null && { as: into }) });
      return;
    }
    const [record] = text === null ? [] : await this.target.backupRecords([own.id]);
    if (record && recordText(record) !== text) {
      this.state.know(uid, { revision: -1, etag });
      await this.upload(uid, etag);
    } else this.state.know(uid, { revision: own.revision, etag });
  }

  private async recedeTo(id: number, here: BackupRecord, there: BackupRecord): Promise<void> {
    const { notes, highlights, changes } = recede(here, there);
    for (const note of notes) await this.target.deleteNote(note);
    for (const highlight of highlights) await this.target.deleteHighlight(highlight);
    for (const change of changes) await this.target.change([id], change, this.now);
  }

  private async bin(uid: string): Promise<void> {
    const local = this.locals.get(uid);
    if (!local) return;
    await this.target.delete([local.id], this.now);
    await this.refreshLocals();
    const revision = this.locals.get(uid)?.revision ?? local.revision;
    this.state.know(uid, { revision, etag: null });
    this.report.binned++;
  }

  private async bury(uid: string): Promise<void> {
    await this.dav.put(tombstonePath(uid), `${JSON.stringify({ uid, deletedAt: this.now })}\n`);
    await this.dav.delete(articlePath(uid));
    this.state.know(uid, null);
    this.report.buried++;
  }
}

function parsed(text: string, uid: string): BackupRecord | null {
  try {
    const record = JSON.parse(text) as Partial<BackupRecord> | null;
    const isOurs = record?.format === 'qingyang-article' && record.uid === uid && Array.isArray(record.versions);
    return isOurs ? (record as BackupRecord) : null;
  } catch {
    return null;
  }
}
