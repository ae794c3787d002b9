import { useCallback, useState } from 'react';
import type { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { changeAll } from '../../library/bulk';
import { library } from '../../library/client';
import type { PurgeRequest } from './PurgeDialog';
import type { useWork } from './use-work';

interface PurgeOptions {
  say: ReturnType<typeof useToast>['say'];
  work: ReturnType<typeof useWork>;
  /** Called when something has gone for good. */
  onDone: () => void;
}

/** Away for good: asks first, and only what is in the bin goes. */
export function usePurge({ say, work, onDone }: PurgeOptions) {
  const t = useTranslate();
  const { run, sayFailure } = work;
  const [asking, setAsking] = useState<PurgeRequest | null>(null);
  const ask = useCallback((ids: readonly number[], title: string | null) => setAsking({ ids: [...ids], title }), []);
  const askAll = useCallback(async () => {
    try {
      const ids = await library.ids({ text: '', bin: true });
      if (ids.length > 0) setAsking({ ids, title: null });
    } catch (error) {
      sayFailure(error);
    }
  }, [sayFailure]);
  const cancel = useCallback(() => setAsking(null), []);
  const purge = useCallback(
    async ({ ids }: PurgeRequest) => {
      setAsking(null);
      const ran = await run('work.purging', async (options) => {
        try {
          const { changed } = await changeAll(ids, { kind: 'purge' }, new Date().toISOString(), options);
          say(t('library.purged', { n: changed.length }));
        } finally {
          onDone();
        }
      });
      if (!ran) say(t('work.busy'));
    },
    [run, say, onDone, t],
  );
  return { asking, ask, askAll, cancel, purge };
}
