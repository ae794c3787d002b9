import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { library } from '../../library/client';
import { idsOf } from './ids-of';
import type { Search } from './use-results';

const NONE: ReadonlySet<number> = new Set();

/** Which articles of the list are chosen. Another search or the bin begins anew: nobody shall delete what is out of sight. */
export function useChoice({ text, bin, order, reverse = false, filter }: Search, onFailure: (error: unknown) => void) {
  const [ids, setIds] = useState(NONE);
  /** Where a range begins: the place that was chosen last. */
  const anchor = useRef(-1);
  const list = useRef(0);
  const clear = useCallback(() => {
    anchor.current = -1;
    setIds(NONE);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list
  useEffect(() => {
    list.current += 1;
    clear();
  }, [text, bin, filter, clear]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another order the places are others
  useEffect(() => {
    anchor.current = -1;
  }, [order, reverse]);

  const toggle = useCallback((place: number, id: number) => {
    anchor.current = place;
    setIds((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  /** Adds the articles between two places, which may not have been fetched yet. */
  const add = useCallback(
    async (first?: number, last?: number) => {
      const asked = list.current;
      try {
        const between = await idsOf({ text, bin, order, reverse, ...(filter && { filter }) }, first, last);
        if (asked === list.current) setIds((known) => new Set([...known, ...between]));
      } catch (error) {
        onFailure(error);
      }
    },
    [text, bin, order, reverse, filter, onFailure],
  );
  const extendTo = useCallback(
    (place: number, id: number) => {
      if (anchor.current < 0) return toggle(place, id);
      const from = anchor.current;
      anchor.current = place;
      void add(Math.min(from, place), Math.max(from, place));
    },
    [add, toggle],
  );
  const choosing = useRef<Promise<void> | null>(null);
  const all = useCallback(() => {
    const asked = list.current;
    const choose = async () => {
      try {
        const every = await library.ids({ text, bin, ...(filter && { filter }) });
        // At once: a key that waited for it means what is chosen now.
        if (asked === list.current) flushSync(() => setIds(new Set(every)));
      } catch (error) {
        onFailure(error);
      }
    };
    const chosen = choose().finally(() => {
      if (choosing.current === chosen) choosing.current = null;
    });
    choosing.current = chosen;
  }, [text, bin, filter, onFailure]);
  return { ids, toggle, extendTo, all, clear, /** Until all of them are chosen; else null. */ choosing };
}
