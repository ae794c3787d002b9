import { useCallback, useEffect, useRef, useState } from 'react';
import type { useToast } from '../../components/controls/use-toast';
import { type MessageKey, useTranslate } from '../../components/page/translate';
import { failureTexts } from '../../components/save/failure-texts';
import { LibraryError } from '../../library/failure';

/** Long work that is being done. */
export interface Work {
  /** Names what is done, with {done} and {of}. */
  text: MessageKey;
  done: number;
  of: number;
}

/** How often the page is drawn anew for it, in ms: for each of ten thousand that took longer than the work. */
const TELL = 100;

export interface WorkOptions {
  signal: AbortSignal;
  onProgress: (done: number, of: number) => void;
}

/** Work on many articles: one at a time, with progress and a way to stop it. A failure is told with what to do about it. */
export function useWork(say: ReturnType<typeof useToast>['say']) {
  const t = useTranslate();
  const [work, setWork] = useState<Work | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const sayFailure = useCallback(
    (error: unknown) => say(t(failureTexts[error instanceof LibraryError ? error.failure : 'unavailable'])),
    [say, t],
  );
  /** @returns false where something else is being done. */
  const run = useCallback(
    async (text: MessageKey, deed: (options: WorkOptions) => Promise<void>): Promise<boolean> => {
      if (running.current) return false;
      const control = new AbortController();
      running.current = control;
      try {
        let told = 0;
        const onProgress = (done: number, of: number) => {
          const now = performance.now();
          if (done > 1 && now - told < TELL) return;
          told = now;
          setWork({ text, done, of });
        };
        await deed({ signal: control.signal, onProgress });
      } catch (error) {
        sayFailure(error);
      } finally {
        running.current = null;
        setWork(null);
      }
      return true;
    },
    [sayFailure],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { work, run, cancel, sayFailure };
}
