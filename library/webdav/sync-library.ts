/**
 * Brings a library and a folder of a WebDAV server to the same state, article by article. Every step can be the last: what is
 * done is remembered, what is not is found again the next time. Nothing is overwritten that was not seen before.
 *
 *     qingyang/
 *       articles/3/3f0c….json     everything of one article, as in a backup: `BackupRecord`
 *       originals/a/a1b2….html.gz, pictures/c/c3d4…         named by their hash, shared by articles: see tidy.ts
 *       deleted/3f0c….json        a tombstone: deleted for good, so that no other device brings it back
 */

import type { GivenBytes } from '../backup/bytes';
import { BACKUP_FORMAT, type BackupRecord, type BytesKind, recordText } from '../backup/format';
import type { library } from '../client';
import { fromBase64, toBase64 } from '../engine/base64';
import { decide, type Local } from './plan';
import { recede } from './recede';
import { type StateTarget, SyncState } from './state';
import { bytesPath, isTimeToTidy, type TidyTarget, tidy } from './tidy';
import { DavError, type DavFolder } from './webdav';

export type SyncTarget = StateTarget &
  TidyTarget &
  Pick<
    typeof library,
    | 'changes'
    | 'backupRecords'
    | 'namedBytes'
    | 'sightRecords'
    | 'missingBytes'
    | 'putBytes'
    | 'restoreRecords'
    | 'change'
    | 'delete'
    | 'deleteNote'
    | 'deleteHighlight'
  >;

export interface SyncOptions {
  /** ISO 8601 in UTC. */
  now: string;
  /** Deletes on the server also when a great part of the library is gone here. */
  allowDeletions?: boolean;
  onProgress?: (done: number, of: number) => void;
  /** Stops between two articles. */
  signal?: AbortSignal;
}

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

/** So much is gone here that it looks like a lost library rather than a wish: nothing was deleted. */
export class ManyDeletions extends Error {
  override readonly name = 'ManyDeletions';

  constructor(readonly count: number) {
    super(`${count} articles are gone`);
  }
}

const SHARDS = [...'0123456789abcdef'];
/** More than this, and more than a fifth of all, is asked about first. */
const FEW = 5;
/** Articles after which the state is written down. */
const CHECKPOINT = 5;
const EVERYTHING = 10_000_000;

/** @param account Which server and user, as a name. @throws {DavError}, {LibraryError}, {ManyDeletions}, the reason of `signal` */
export async function syncLibrary(
  dav: DavFolder,
  target: SyncTarget,
  account: string,
  options: SyncOptions,
): Promise<SyncReport> {
  const state = await SyncState.load(target, account);
  const sync = new Sync(dav, target, state, options.now);
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
      sync.report.cleaned = (await tidy(dav, target, state, options.now, options.signal)).deleted;
    return sync.report;
  } finally {
    await state.save();
  }
}

class Sync {
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
  private tombstones = new Set<string>();
  private lastRevision = 0;

  constructor(
    private readonly dav: DavFolder,
    private readonly target: SyncTarget,
    private readonly state: SyncState,
    private readonly now: string,
  ) {}

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
    const sent = await this.uploadBytes(record);
    try {
      const etag = await this.dav.put(pathOf(uid), recordText(record), over);
      this.state.know(uid, { revision: local.revision, etag });
    } catch (error) {
      // Another device was faster: what it wrote comes first.
      if (!(error instanceof DavError) || error.failure !== 'changed') throw error;
      await this.receive(uid, false);
      return;
    }
    // Not before: what no article shows yet may be taken for forgotten.
    for (const hash of sent) this.state.hasBytes(hash, true);
    if (this.tombstones.has(uid)) await this.dav.delete(`deleted/${uid}.json`);
    this.report.uploaded++;
  }

  /**
   * Before the article that shows them: whoever sees it finds them. What a deleted article showed may have been tidied away
   * since: it is sent again with the article. @returns hashes of what was sent
   */
  private async uploadBytes({ uid, versions }: BackupRecord): Promise<string[]> {
    const originals = versions.flatMap(({ original }) => original ?? []);
    const pictures = versions.flatMap((version) => version.pictures.map(({ hash }) => hash));
    const sent: string[] = [];
    for (const [kind, hashes] of [
      ['original', originals],
      ['picture', pictures],
    ] as const) {
      for (const hash of new Set(hashes)) {
        if (this.state.bytes.has(hash) && !this.tombstones.has(uid)) continue;
        const { bytes } = await this.target.namedBytes(kind, [hash]);
        for (const one of bytes) await this.dav.put(bytesPath(kind, hash), fromBase64(one.base64));
        sent.push(hash);
      }
    }
    return sent;
  }

  /** @param follows Nothing was changed here since: what was taken away there goes here too. */
  private async receive(uid: string, follows: boolean): Promise<void> {
    const file = await this.dav.get(pathOf(uid));
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
    await this.fetchBytes(there);
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

  private async fetchBytes({ versions }: BackupRecord): Promise<void> {
    const pictures = new Map(versions.flatMap((version) => version.pictures.map((one) => [one.hash, one] as const)));
    const originals = [...new Set(versions.flatMap(({ original }) => original ?? []))];
    const give = async (kind: BytesKind, hash: string) => {
      const file = await this.dav.get(bytesPath(kind, hash));
      const base64 = file ? toBase64(file.bytes) : null;
      const picture = pictures.get(hash);
      const given: GivenBytes | null =
        base64 === null
          ? null
          : kind === 'original'
            ? { kind, hash, base64 }
            : picture
              ? { kind, hash, base64, mime: picture.mime, width: picture.width, height: picture.height }
              : null;
      const broken = given ? await this.target.putBytes([given]) : [hash];
      this.report.missing += broken.length;
      // What is broken, somebody who has it whole writes anew.
      this.state.hasBytes(hash, broken.length === 0);
    };
    for (const hash of await this.target.missingBytes('original', originals)) await give('original', hash);
    for (const hash of await this.target.missingBytes('picture', [...pictures.keys()])) await give('picture', hash);
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
    await this.dav.put(`deleted/${uid}.json`, `${JSON.stringify({ uid, deletedAt: this.now })}\n`);
    await this.dav.delete(pathOf(uid));
    this.state.know(uid, null);
    this.report.buried++;
  }
}

function pathOf(uid: string): string {
  return `articles/${uid.charAt(0)}/${uid}.json`;
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
