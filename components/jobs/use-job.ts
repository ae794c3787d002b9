import { useCallback, useEffect, useRef, useState } from 'react';

export interface JobProgress {
  done: number;
  /** 0 while it is not known. */
  of: number;
}

export type JobState<Result> =
  | { is: 'idle' }
  | { is: 'running'; progress: JobProgress }
  | { is: 'stopped' }
  | { is: 'failed'; error: unknown }
  | { is: 'done'; result: Result };

export interface JobControl {
  signal: AbortSignal;
  onProgress: (done: number, of: number) => void;
}

export type Job<Result> = ReturnType<typeof useJob<Result>>;

/** Work that takes long: one at a time, with its progress, and it can be stopped. Leaving the page stops it too. */
export function useJob<Result>() {
  const [state, setState] = useState<JobState<Result>>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Resolves with the result; null when it was stopped, failed, or another one is under way. */
  const run = useCallback(async (work: (control: JobControl) => Promise<Result>): Promise<Result | null> => {
    if (running.current) return null;
    const control = new AbortController();
    running.current = control;
    setState({ is: 'running', progress: { done: 0, of: 0 } });
    const onProgress = (done: number, of: number) => setState({ is: 'running', progress: { done, of } });
    try {
      const result = await work({ signal: control.signal, onProgress });
      setState({ is: 'done', result });
      return result;
    } catch (error) {
      setState(control.signal.aborted ? { is: 'stopped' } : { is: 'failed', error });
      return null;
    } finally {
      running.current = null;
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    running.current?.abort();
    setState({ is: 'idle' });
  }, []);
  return { state, run, cancel, reset };
}
