import { useCallback, useState } from 'react';
import { failureTexts } from '../../components/failure-texts';
import { useTranslate } from '../../components/translate';
import type { useToast } from '../../components/use-toast';
import { library } from '../../library/client';
import { LibraryError } from '../../library/failure';
import type { PurgeRequest } from './PurgeDialog';

/** Ids that are emptied out of the bin at a time. */
const BATCH = 500;

/** To the bin, back again, and away for good. `onChange` is called when the library has changed. */
export function useDeletion(say: ReturnType<typeof useToast>['say'], onChange: () => void) {
  const t = useTranslate();
  const [purging, setPurging] = useState<PurgeRequest | null>(null);

  /** Does it, tells of it, and says why where it cannot be done. */
  const attempt = useCallback(
    async (deed: () => Promise<void>) => {
      try {
        await deed();
      } catch (error) {
        say(t(failureTexts[error instanceof LibraryError ? error.failure : 'unavailable']));
      }
      onChange();
    },
    [say, onChange, t],
  );

  const restore = useCallback(
    (id: number) =>
      attempt(async () => {
        await library.undelete([id]);
        say(t('library.restored'));
      }),
    [attempt, say, t],
  );
  const remove = useCallback(
    (id: number) =>
      attempt(async () => {
        await library.delete([id], new Date().toISOString());
        say(t('library.deleted', { n: 1 }), { label: t('library.undo'), do: () => void restore(id) });
      }),
    [attempt, restore, say, t],
  );
  const purge = useCallback(
    ({ ids }: PurgeRequest) => {
      setPurging(null);
      return attempt(async () => {
        const { purged } = await library.purge(ids);
        say(t('library.purged', { n: purged }));
      });
    },
    [attempt, say, t],
  );
  /** Asks first. */
  const askPurge = useCallback((id: number, title: string) => setPurging({ ids: [id], title }), []);
  const askPurgeAll = useCallback(
    () =>
      attempt(async () => {
        const ids: number[] = [];
        for (let total = 1; ids.length < total; ) {
          const result = await library.query({ text: '', bin: true, order: 'saved', offset: ids.length, limit: BATCH });
          if (result.rows.length === 0) break;
          ids.push(...result.rows.map(({ id }) => id));
          total = result.total;
        }
        if (ids.length > 0) setPurging({ ids, title: null });
      }),
    [attempt],
  );
  const cancelPurge = useCallback(() => setPurging(null), []);
  return { remove, restore, purge, purging, askPurge, askPurgeAll, cancelPurge };
}
