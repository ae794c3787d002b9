import { useEffect, useState } from 'react';
import { library } from '../../../library/client';
import type { Facets } from '../../../library/search/query';
import type { Search } from '../use-results';

/** Values of a kind that are asked for. */
const LIMIT = 60;
/** How long the reader has to stop typing, in ms. */
const PAUSE = 200;

/** What the list could be narrowed by, while `open`; what was known stays until the new answer is there. */
export function useFacets({ text, bin, filter }: Search, open: boolean, round: number): Facets | null {
  const [facets, setFacets] = useState<Facets | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    const timer = setTimeout(() => {
      library.facets({ text, bin, ...(filter && { filter }) }, LIMIT).then(
        (known) => wanted && setFacets(known),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, bin, filter, open, round]);
  return facets;
}
