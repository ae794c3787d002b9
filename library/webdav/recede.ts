import type { BackupRecord } from '../backup/format';
import type { Change } from '../record';

/** What has to go from an article so that it can become what it is elsewhere: see `follow` in plan.ts. */
export interface Recession {
  notes: string[];
  highlights: string[];
  changes: Change[];
}

/**
 * What was taken away or written anew elsewhere, while here nothing was changed. Versions and corrections are never taken away;
 * what was added elsewhere comes with the merge that follows. Pure.
 */
export function recede(here: BackupRecord, there: BackupRecord): Recession {
  const isOther = <One extends { uid: string }>(all: readonly One[]) => {
    const known = new Map(all.map((one) => [one.uid, JSON.stringify(one)]));
    return (one: One) => known.get(one.uid) !== JSON.stringify(one);
  };
  // Given at another time: taken away here, the merge gives it as it is there.
  const tags = new Set(there.tags.map((tag) => JSON.stringify(tag)));
  const lost = here.tags.filter((tag) => !tags.has(JSON.stringify(tag))).map(({ name }) => name);
  const changes: Change[] = lost.length > 0 ? [{ kind: 'untag', tags: lost }] : [];
  for (const [kind, key] of [
    ['read', 'readAt'],
    ['star', 'starredAt'],
    ['archive', 'archivedAt'],
  ] as const) {
    if (here[key] !== null && here[key] !== there[key]) changes.push({ kind, on: false });
  }
  return {
    notes: here.notes.filter(isOther(there.notes)).map(({ uid }) => uid),
    highlights: here.highlights.filter(isOther(there.highlights)).map(({ uid }) => uid),
    changes,
  };
}
