/**
 * What is to be done with one article, from what is known of it on both sides. Pure.
 *
 * An article is one file on the server. What was the same on both sides after the last sync is known by the library's revision
 * and the server's ETag: so each side says by itself whether it has changed since, and the clocks of the devices do not matter.
 */

/** An article of this library. */
export interface Local {
  id: number;
  /** Raised by every change: see the library's `changes`. */
  revision: number;
}

/** What the two sides had in common after the last sync. */
export interface Known {
  /** Of this library then; 0 for an article that lives here under another uid. */
  revision: number;
  /** Of the server's file then, '' where it gave none; null when it had been deleted elsewhere. */
  etag: string | null;
  /** The uid under which the article lives here, where it is another. */
  as?: string;
}

export interface Sides {
  local: Local | null;
  /** ETag of the server's file; null where there is none. */
  remote: string | null;
  known: Known | null;
  /** Somebody deleted it for good, on some device. */
  tombstone: boolean;
}

export type Deed =
  | 'nothing'
  /** The server gets what is here. */
  | 'upload'
  /** New here. */
  | 'fetch'
  /** Changed there only: here it becomes the same, deletions included. */
  | 'follow'
  /** Changed on both sides: nothing of either is lost, and the server gets the outcome. */
  | 'merge'
  /** Deleted for good elsewhere: here it goes to the bin, from where it can be taken back. */
  | 'bin'
  /** Deleted for good here: the file is deleted, and a tombstone says so. */
  | 'bury';

export function decide({ local, remote, known, tombstone }: Sides): Deed {
  if (local && remote === null) {
    const isUnchanged = known !== null && known.revision === local.revision;
    if (isUnchanged && known.etag === null) return 'nothing';
    return tombstone && isUnchanged ? 'bin' : 'upload';
  }
  if (local) {
    if (!known) return 'merge';
    const isSameThere = known.etag === remote;
    if (known.revision === local.revision) return isSameThere ? 'nothing' : 'follow';
    return isSameThere ? 'upload' : 'merge';
  }
  if (remote === null) return 'nothing';
  if (!known) return 'fetch';
  // What was changed elsewhere after it had been deleted here comes back.
  if (known.etag !== remote) return 'fetch';
  return known.as === undefined ? 'bury' : 'nothing';
}
