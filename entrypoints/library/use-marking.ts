import { useCallback } from 'react';
import { failureTexts } from '../../components/failure-texts';
import { useTranslate } from '../../components/translate';
import { changeAll } from '../../library/bulk';
import { LibraryError } from '../../library/failure';
import type { Change } from '../../library/record';

/** Stars, marks as read and tags. `onDone` is called when it is on disk. */
export function useMarking(say: (text: string) => void, onDone: (ids: readonly number[], change: Change) => void) {
  const t = useTranslate();
  return useCallback(
    async (ids: readonly number[], change: Change) => {
      try {
        await changeAll(ids, change, new Date().toISOString());
        onDone(ids, change);
      } catch (error) {
        say(t(failureTexts[error instanceof LibraryError ? error.failure : 'unavailable']));
      }
    },
    [say, onDone, t],
  );
}
