import { useEffect } from 'react';
import { changeAll } from '../../library/bulk';
import { library } from '../../library/client';

/** How long an article stays in the bin, in days. */
const BIN_DAYS = 30;
/** Articles looked at in one visit; the next takes the rest. */
const MOST = 500;

/** Removes for good what has been in the bin for `BIN_DAYS`, once a visit, when the list is there. `onDone`: something went. */
export function useOldBin(ready: boolean, onDone: () => void): void {
  useEffect(() => {
    if (!ready) return;
    removeOld(new Date()).then(
      (purged) => purged > 0 && onDone(),
      () => undefined,
    );
  }, [ready, onDone]);
}

async function removeOld(now: Date): Promise<number> {
  const before = new Date(now.getTime() - BIN_DAYS * 86_400_000).toISOString();
  // The bin is ordered by when something came into it.
  const { rows } = await library.query({ text: '', bin: true, order: 'saved', reverse: true, offset: 0, limit: MOST });
  const old = rows.flatMap(({ id, deletedAt }) => (deletedAt !== null && deletedAt < before ? [id] : []));
  return old.length > 0 ? (await changeAll(old, { kind: 'purge' }, now.toISOString())).changed.length : 0;
}
