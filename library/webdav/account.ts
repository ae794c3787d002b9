/** The server that the reader set up, on this device only. */
import { storage } from 'wxt/utils/storage';
import { library } from '../client';
import { type DavAccount, DavFolder, type DavOptions } from './webdav';

export interface SyncAccount extends DavAccount {
  /** When the last sync ended, ISO 8601 in UTC; null before the first. */
  syncedAt: string | null;
}

/** Everything lies in this folder of the address that was given. */
const FOLDER = 'qingyang';

const item = storage.defineItem<SyncAccount | null>('local:syncAccount', { fallback: null });

export const readAccount = () => item.getValue();
export const keepAccount = (account: SyncAccount) => item.setValue(account);

/** The server keeps what it has. */
export async function forgetAccount(): Promise<void> {
  await item.removeValue();
  await library.forgetSynced();
}

export function folderOf(account: DavAccount, options?: DavOptions): DavFolder {
  return new DavFolder(account, FOLDER, options);
}

/** What tells two servers, and two users of one, apart. */
export function nameOf({ address, user }: DavAccount): string {
  return `${user} ${address}`;
}
