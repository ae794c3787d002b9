/** What a device remembers from one sync to the next. Losing it costs time and no article: everything is then compared anew. */
import { storage } from 'wxt/utils/storage';
import type { Known } from './plan';

export interface SyncState {
  /** By uid, as the server's files are named. */
  known: Map<string, Known>;
  /** Originals and pictures that the server has, by hash. */
  bytes: Set<string>;
}

export interface StateStore {
  load(): Promise<SyncState>;
  save(state: SyncState): Promise<void>;
}

interface Stored {
  account: string;
  known: [string, Known][];
  bytes: string[];
}

const item = storage.defineItem<Stored | null>('local:syncState', { fallback: null });

/** @param account Which server and user it is of: what another knows is nothing to this one. */
export function storedState(account: string): StateStore {
  return {
    async load() {
      const stored = await item.getValue();
      const own = stored?.account === account ? stored : null;
      return { known: new Map(own?.known), bytes: new Set(own?.bytes) };
    },
    save: ({ known, bytes }) => item.setValue({ account, known: [...known], bytes: [...bytes] }),
  };
}

export function forgetState(): Promise<void> {
  return item.removeValue();
}
