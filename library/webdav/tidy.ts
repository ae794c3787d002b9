/**
 * Originals and pictures on the server are named by their hash and shared by articles, so no single deletion says that one is
 * not needed any more. Once a day what lies there is held against what the library's articles show: what is missing is sent
 * again, and what has been of no use for some days is deleted. Some days, because another device sends a page before the
 * article that shows it, and may be switched off in between.
 */
import type { BytesKind } from '../backup/format';
import type { library } from '../client';
import { fromBase64 } from '../engine/base64';
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
const SHARDS = [...'0123456789abcdef'];
const FOLDERS = { original: 'originals', picture: 'pictures' } as const;

export function isTimeToTidy({ tidiedAt }: SyncState, now: string): boolean {
  return tidiedAt === null || Date.parse(now) - Date.parse(tidiedAt) >= DAY;
}

/** Only after a sync that has read every article of the server: each one's originals are known then. */
export async function tidy(
  dav: DavFolder,
  target: TidyTarget,
  state: SyncState,
  now: string,
  signal?: AbortSignal,
): Promise<Tidied> {
  const tidied: Tidied = { deleted: 0, sentAgain: 0 };
  await state.save();
  const shown = await target.shownBytes();
  for (const kind of ['original', 'picture'] as const) {
    const wanted = new Set(kind === 'original' ? shown.originals : shown.pictures);
    for (const shard of SHARDS) {
      signal?.throwIfAborted();
      const names = [...(await dav.list(`${FOLDERS[kind]}/${shard}/`)).keys()];
      const listed = new Set(names.flatMap((name) => /^([0-9a-f]{64})(?:\.html\.gz)?$/.exec(name)?.[1] ?? []));
      const isWhole = names.length < LONGEST_LIST;
      for (const hash of wanted) {
        if (hash.charAt(0) !== shard) continue;
        if (listed.has(hash)) state.hasBytes(hash, true);
        else if (isWhole) tidied.sentAgain += await send(dav, target, state, kind, hash);
      }
      for (const hash of listed) {
        if (!wanted.has(hash) && (await isDeleted(dav, state, kind, hash, now))) tidied.deleted++;
      }
      await state.save();
    }
  }
  for (const hash of state.orphans.keys()) {
    if (shown.originals.includes(hash) || shown.pictures.includes(hash)) state.orphaned(hash, null);
  }
  await state.save(now);
  return tidied;
}

export function bytesPath(kind: BytesKind, hash: string): string {
  return `${FOLDERS[kind]}/${hash.charAt(0)}/${hash}${kind === 'original' ? '.html.gz' : ''}`;
}

async function send(
  dav: DavFolder,
  target: TidyTarget,
  state: SyncState,
  kind: BytesKind,
  hash: string,
): Promise<number> {
  const { bytes } = await target.namedBytes(kind, [hash]);
  for (const one of bytes) await dav.put(bytesPath(kind, hash), fromBase64(one.base64));
  state.hasBytes(hash, true);
  return bytes.length;
}

/** What is of no use is remembered first, and deleted when it has been so for long enough. */
async function isDeleted(
  dav: DavFolder,
  state: SyncState,
  kind: BytesKind,
  hash: string,
  now: string,
): Promise<boolean> {
  const since = state.orphans.get(hash);
  if (since === undefined) state.orphaned(hash, now);
  if (since === undefined || Date.parse(now) - Date.parse(since) < GRACE) return false;
  await dav.delete(bytesPath(kind, hash));
  state.hasBytes(hash, false);
  state.orphaned(hash, null);
  return true;
}
