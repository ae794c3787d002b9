/** The server that the reader set up, on this device only. */
import { storage } from 'wxt/utils/storage';
import { library } from '../client';
import type { DavAccount } from './webdav';

export interface SyncAccount extends DavAccount {
  /** When the last sync ended, ISO 8601 in UTC; null before the first. */
  syncedAt: string | null;
}

const item = storage.defineItem<SyncAccount | null>('local:syncAccount', { fallback: null });

export const readAccount = () => item.getValue();
export const keepAccount = (account: SyncAccount) => item.setValue(account);
export const watchAccount = (listener: (account: SyncAccount | null) => void) => item.watch(listener);

/** The server keeps what it has. */
export async function forgetAccount(): Promise<void> {
  await item.removeValue();
  await library.forgetSynced();
}
