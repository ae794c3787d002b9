import { useEffect, useRef } from 'react';
import type { TextRange } from '../../../library/annotations/annotation';
import { COLOURS, type Colour } from './colours';

interface MarkKeys {
  /** The selection as a place in the text; null where nothing of it is selected. */
  selected: () => TextRange | null;
  onMark: (range: TextRange, colour: Colour) => void;
  /** H was pressed and nothing is selected. */
  onNothing: () => void;
}

/** H highlights the selection in the colour used last, 1 to 4 in that colour. */
export function useMarkKeys(keys: MarkKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const last = useRef<Colour>('yellow');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isWriting || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      const chosen = COLOURS[Number(event.key) - 1];
      if (!chosen && event.key.toLowerCase() !== 'h') return;
      const range = latest.current.selected();
      if (!range) {
        if (!chosen) latest.current.onNothing();
        return;
      }
      event.preventDefault();
      last.current = chosen ?? last.current;
      latest.current.onMark(range, last.current);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
