/**
 * What a device remembers from one sync to the next, as a sync works with it: it is written down after every few articles.
 * Losing it costs time and no article: everything is then compared anew.
 */
import type { library } from '../client';
import type { Known } from './plan';
import type { SyncedChange } from './synced';

export type StateTarget = Pick<typeof library, 'synced' | 'noteSynced'>;

export class SyncState {
  private change: Required<Omit<SyncedChange, 'tidiedAt'>> = { known: [], bytes: [], orphans: [] };

  private constructor(
    private readonly target: StateTarget,
    private readonly account: string,
    /** By uid, as the server's files are named. */
    readonly known: Map<string, Known>,
    /** Originals and pictures that the server has, by hash. */
    readonly bytes: Set<string>,
    /** Those that no article shows any more, by hash: since when. */
    readonly orphans: Map<string, string>,
    public tidiedAt: string | null,
  ) {}

  /** @param account Which server and user it is of. */
  static async load(target: StateTarget, account: string): Promise<SyncState> {
    const { known, bytes, orphans, tidiedAt } = await target.synced(account);
    return new SyncState(target, account, new Map(known), new Set(bytes), new Map(orphans), tidiedAt);
  }

  know(uid: string, known: Known | null): void {
    if (known) this.known.set(uid, known);
    else this.known.delete(uid);
    this.change.known.push([uid, known]);
  }

  hasBytes(hash: string, isThere: boolean): void {
    if (this.bytes.has(hash) === isThere) return;
    if (isThere) this.bytes.add(hash);
    else this.bytes.delete(hash);
    this.change.bytes.push([hash, isThere]);
  }

  orphaned(hash: string, since: string | null): void {
    if (since) this.orphans.set(hash, since);
    else this.orphans.delete(hash);
    this.change.orphans.push([hash, since]);
  }

  /** Writes down what is new. */
  async save(tidiedAt?: string): Promise<void> {
    const { change } = this;
    if (!tidiedAt && Object.values(change).every((rows) => rows.length === 0)) return;
    this.change = { known: [], bytes: [], orphans: [] };
    await this.target.noteSynced(this.account, { ...change, ...(tidiedAt && { tidiedAt }) });
    if (tidiedAt) this.tidiedAt = tidiedAt;
  }
}
