import { useCallback, useState } from 'react';
import { failureTexts } from '../../components/failure-texts';
import { useTranslate } from '../../components/translate';
import type { useToast } from '../../components/use-toast';
import { library } from '../../library/client';
import { LibraryError } from '../../library/failure';
import { idsOf } from './ids-of';
import type { PurgeRequest } from './PurgeDialog';

/** Articles of one transaction: what is counted is on disk, and a save in between need not wait. */
const STEP = 200;

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
    (ids: readonly number[]) =>
      attempt(async () => {
        for (const step of stepsOf(ids)) await library.undelete(step);
        say(t('library.restored'));
      }),
    [attempt, say, t],
  );
  const remove = useCallback(
    (ids: readonly number[]) =>
      attempt(async () => {
        const at = new Date().toISOString();
        let n = 0;
        for (const step of stepsOf(ids)) n += (await library.delete(step, at)).deleted;
        say(t('library.deleted', { n }), { label: t('library.undo'), do: () => void restore(ids) });
      }),
    [attempt, restore, say, t],
  );
  const purge = useCallback(
    ({ ids }: PurgeRequest) => {
      setPurging(null);
      return attempt(async () => {
        let n = 0;
        for (const step of stepsOf(ids)) n += (await library.purge(step)).purged;
        say(t('library.purged', { n }));
      });
    },
    [attempt, say, t],
  );
  /** Asks first. */
  const askPurge = useCallback(
    (ids: readonly number[], title: string | null) => setPurging({ ids: [...ids], title }),
    [],
  );
  const askPurgeAll = useCallback(
    () =>
      attempt(async () => {
        const ids = await idsOf({ text: '', bin: true, order: 'saved' });
        if (ids.length > 0) setPurging({ ids, title: null });
      }),
    [attempt],
  );
  const cancelPurge = useCallback(() => setPurging(null), []);
  return { remove, restore, purge, purging, askPurge, askPurgeAll, cancelPurge };
}

function stepsOf(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / STEP) }, (_, at) => ids.slice(at * STEP, (at + 1) * STEP));
}
