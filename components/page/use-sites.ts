import { useEffect, useState } from 'react';
import { readSites, type Sites, watchSites } from '../../settings/sites';

/** What the reader decided for single sites, as it is now; null until it is read. */
export function useSites(): Sites | null {
  const [sites, setSites] = useState<Sites | null>(null);
  useEffect(() => {
    void readSites().then(setSites);
    return watchSites(setSites);
  }, []);
  return sites;
}
