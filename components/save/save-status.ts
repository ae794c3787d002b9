import type { SaveFailure } from '../../capture/save-tab';
import type { SaveResult, Standing } from '../../library/record';

/** How an article stands with the library, as the save button shows it. Times are ISO 8601 in UTC. */
export type SaveStatus =
  | { is: 'unknown' }
  | { is: 'not-saved' }
  | { is: 'saving' }
  /** Saved just now. */
  | { is: 'saved'; id: number; version: number; at: string }
  /** It was in the library before. */
  | { is: 'already'; id: number; at: string | null }
  /** An earlier text of it is in the library. */
  | { is: 'changed'; id: number; at: string | null }
  /** The same text is in the library from another address: a reprint. */
  | { is: 'same-text'; id: number; from: string | null }
  | { is: 'failed'; failure: SaveFailure };

/** What the library said of a page that is being looked at. */
export function statusOfStanding({ state, id, savedAt, url }: Standing): SaveStatus {
  if (id === null || state === 'not-saved') return { is: 'not-saved' };
  if (state === 'saved') return { is: 'already', id, at: savedAt };
  if (state === 'changed') return { is: 'changed', id, at: savedAt };
  return { is: 'same-text', id, from: url };
}

/** What the library answered to a save. */
export function statusOfResult({ outcome, id, version, savedAt }: SaveResult): SaveStatus {
  if (outcome === 'already') return { is: 'already', id, at: savedAt };
  return { is: 'saved', id, version, at: savedAt };
}

/** The copy in the library, whichever text it holds. */
export function savedId(status: SaveStatus): number | null {
  return 'id' in status ? status.id : null;
}

/** This very text is on disk. */
export function isKept(status: SaveStatus): boolean {
  return status.is === 'saved' || status.is === 'already';
}
