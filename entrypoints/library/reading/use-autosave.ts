import { useCallback, useEffect, useRef, useState } from 'react';

/** How long the reader has to stop writing, in ms. */
const PAUSE = 700;

export type SaveState = 'untouched' | 'writing' | 'saving' | 'saved' | 'failed';

/** Writes a text down while it is written: after a pause, when the field is left, and when it goes away. */
export function useAutosave(start: string, save: (text: string) => Promise<unknown>) {
  const [text, setText] = useState(start);
  const [state, setState] = useState<SaveState>('untouched');
  const kept = useRef(start);
  const latest = useRef(start);
  const saving = useRef(save);
  saving.current = save;

  const flush = useCallback(async () => {
    const wanted = latest.current;
    if (wanted === kept.current) return;
    setState('saving');
    try {
      await saving.current(wanted);
      kept.current = wanted;
      setState(latest.current === wanted ? 'saved' : 'writing');
    } catch {
      setState('failed');
    }
  }, []);
  const write = useCallback((wanted: string) => {
    latest.current = wanted;
    setText(wanted);
    setState('writing');
  }, []);
  useEffect(() => {
    if (text === kept.current) return;
    const timer = setTimeout(() => void flush(), PAUSE);
    return () => clearTimeout(timer);
  }, [text, flush]);
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  return { text, state, write, flush };
}
