import { useCallback, useEffect, useState } from 'react';
import type { Search } from '../use-results';

/** The place of the list that the keyboard is at, -1 for none; another list begins anew. */
export function useCursor(search: Search) {
  const [place, setPlace] = useState(-1);
  /** The keyboard moved it: the focus goes along. */
  const [byKey, setByKey] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search is another list
  useEffect(() => setPlace(-1), [search]);
  const moveTo = useCallback((wanted: number) => {
    setByKey(true);
    setPlace(wanted);
  }, []);
  /** The focus came here by itself. */
  const settle = useCallback((wanted: number) => {
    setByKey(false);
    setPlace(wanted);
  }, []);
  return { place, byKey, moveTo, settle, takeFocus: useCallback(() => setByKey(true), []) };
}
