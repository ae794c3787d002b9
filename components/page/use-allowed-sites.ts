import { useCallback, useState } from 'react';
import { isAllowed } from '../../auto-reader/sites';
import type { Sites } from '../../settings/sites';
import { usePermissionChanges } from './use-permission-changes';

/** Of the hosts on which the reader is to open by itself, those for which the browser's permission is there. */
export function useAllowedSites(sites: Sites | null): ReadonlySet<string> {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  const look = useCallback(async () => {
    const hosts = Object.entries(sites ?? {}).flatMap(([host, { auto }]) => (auto ? [host] : []));
    const answers = await Promise.all(hosts.map(isAllowed));
    setAllowed(new Set(hosts.filter((_, place) => answers[place])));
  }, [sites]);
  usePermissionChanges(look);
  return allowed;
}
