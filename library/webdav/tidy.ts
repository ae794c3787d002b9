/**
 * Originals and pictures on the server are named by their hash and shared by articles, so no single deletion says that one is
 * not needed any more. Once a day what lies there is held against what the library's articles show: what is missing is sent
 * again, and what has been of no use for some days is deleted. Some days, because another device sends a page before the
 * article that shows it, and may be switched off in between.
 */
import type { BytesKind } from '../backup/format';
import type { library } from '../client';
import { fromBase64 } from '../engine/base64';
import { BYTES_FOLDERS, bytesPath, SHARDS } from './paths';
import type { SyncState } from './state';
import type { DavFolder } from './webdav';

export type TidyTarget = Pick<typeof library, 'shownBytes' | 'namedBytes'>;

export interface Tidied {
  /** Originals and pictures. */
  deleted: number;
  sentAgain: number;
}

const DAY = 86_400_000;
/** How long something has to be of no use before it is deleted, in ms. */
const GRACE = 7 * DAY;
/** Some servers list no more than 750 files of a folder and do not say that there are more. */
const LONGEST_LIST = 700;

export function isTimeToTidy({ tidiedAt }: SyncState, now: string): boolean {
  return tidiedAt === null || Date.parse(now) - Date.parse(tidiedAt) >= DAY;
}

/** Only after a sync that has read every article of the server: each one's originals are known then. @param now ISO 8601 in UTC. */
export async function tidy(
  dav: DavFolder,
  target: TidyTarget,
  state: SyncState,
  { now, signal }: { now: string; signal?: AbortSignal | undefined },
): Promise<Tidied> {
  const tidying = new Tidying(dav, target, state, now);
  await state.save();
  const shown = await target.shownBytes();
  for (const kind of ['original', 'picture'] as const) {
    const wanted = new Set(kind === 'original' ? shown.originals : shown.pictures);
    for (const shard of SHARDS) {
      signal?.throwIfAborted();
      await tidying.compare(kind, shard, wanted);
      await state.save();
    }
  }
  for (const hash of state.orphans.keys()) {
    if (shown.originals.includes(hash) || shown.pictures.includes(hash)) state.orphaned(hash, null);
  }
  await state.save(now);
  return tidying.tidied;
}

class Tidying {
  readonly tidied: Tidied = { deleted: 0, sentAgain: 0 };

  constructor(
    private readonly dav: DavFolder,
    private readonly target: TidyTarget,
    private readonly state: SyncState,
    private readonly now: string,
  ) {}

  /** One folder of the server. @param wanted Hashes of all that the library's articles show of that kind. */
  async compare(kind: BytesKind, shard: string, wanted: ReadonlySet<string>): Promise<void> {
    const names = [...(await this.dav.list(`${BYTES_FOLDERS[kind]}/${shard}/`)).keys()];
    const listed = new Set(names.flatMap((name) => /^([0-9a-f]{64})(?:\.html\.gz)?$/.exec(name)?.[1] ?? []));
    const isWhole = names.length < LONGEST_LIST;
    for (const hash of wanted) {
      if (hash.charAt(0) !== shard) continue;
      if (listed.has(hash)) this.state.hasBytes(hash, true);
      else if (isWhole) await this.send(kind, hash);
    }
    for (const hash of listed) if (!wanted.has(hash)) await this.abandon(kind, hash);
  }

  private async send(kind: BytesKind, hash: string): Promise<void> {
    const { bytes } = await this.target.namedBytes(kind, [hash]);
    for (const one of bytes) await this.dav.put(bytesPath(kind, hash), fromBase64(one.base64));
    this.state.hasBytes(hash, true);
    this.tidied.sentAgain += bytes.length;
  }

  /** What is of no use is remembered first, and deleted when it has been so for long enough. */
  private async abandon(kind: BytesKind, hash: string): Promise<void> {
    const since = this.state.orphans.get(hash);
    if (since === undefined) this.state.orphaned(hash, this.now);
    if (since === undefined || Date.parse(this.now) - Date.parse(since) < GRACE) return;
    await this.dav.delete(bytesPath(kind, hash));
    this.state.hasBytes(hash, false);
    this.state.orphaned(hash, null);
    this.tidied.deleted++;
  }
}
