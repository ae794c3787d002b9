/** The server that the reader set up, on this device only. */
import { storage } from 'wxt/utils/storage';
import { forgetState, storedState } from './state';
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
  await forgetState();
}

export function folderOf(account: DavAccount, options?: DavOptions): DavFolder {
  return new DavFolder(account, FOLDER, options);
}

export function stateOf({ address, user }: DavAccount) {
  return storedState(`${user} ${address}`);
}
