import { useCallback, useEffect, useRef, useState } from 'react';
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
  const all = useCallback(async () => {
    const asked = list.current;
    try {
      const every = await library.ids({ text, bin, ...(filter && { filter }) });
      if (asked === list.current) setIds(new Set(every));
    } catch (error) {
      onFailure(error);
    }
  }, [text, bin, filter, onFailure]);
  return { ids, toggle, extendTo, all, clear };
}
