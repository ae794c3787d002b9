import { useEffect, useState } from 'react';
import type { Route } from './route';

/** What lies over the list for a while: places and filters, the sheet of keys, tags for some articles. */
export function useLayers(route: Route) {
  const [facetsOpen, setFacetsOpen] = useState(false);
  const [placesOpen, setPlacesOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  /** Articles that are given tags. */
  const [tagging, setTagging] = useState<number[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one went there
  useEffect(() => {
    setPlacesOpen(false);
    setFacetsOpen(false);
  }, [route.place, route.of]);
  return { facetsOpen, setFacetsOpen, placesOpen, setPlacesOpen, helpOpen, setHelpOpen, tagging, setTagging };
}
