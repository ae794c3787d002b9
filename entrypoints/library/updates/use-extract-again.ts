import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import type { useToast } from '../../../components/controls/use-toast';
import { useTranslate } from '../../../components/page/translate';
import { reextract } from '../../../library/articles/reextract';
import { goTo } from '../route';
import type { useWork } from '../use-work';

interface ExtractAgainOptions {
  say: ReturnType<typeof useToast>['say'];
  work: ReturnType<typeof useWork>;
  /** Called when there may be proposals. */
  onDone: () => void;
}

/** Extracts saved articles again with the rules of now; nothing is replaced, the reader looks at the differences first. */
export function useExtractAgain({ say, work: { run }, onDone }: ExtractAgainOptions) {
  const t = useTranslate();
  return useCallback(
    async (ids: readonly number[]) => {
      const ran = await run('again.working', async (options) => {
        options.onProgress(0, ids.length);
        const { extractOriginal } = await import('../../../library/articles/extract-original');
        const { proposed, same } = await reextract(ids, extractOriginal, {
          extractor: browser.runtime.getManifest().version,
          at: new Date().toISOString(),
          ...options,
        });
        onDone();
        if (proposed.length > 0) {
          const look = { label: t('again.look'), do: () => goTo({ place: 'updates' }) };
          say(t('again.found', { n: proposed.length }), look);
        } else say(t(same.length > 0 ? 'again.same' : 'again.impossible'));
      });
      if (!ran) say(t('work.busy'));
    },
    [run, say, onDone, t],
  );
}
