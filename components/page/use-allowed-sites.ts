import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isAllowed } from '../../auto-reader/sites';
import type { Sites } from '../../settings/sites';

/** Of the hosts on which the reader is to open by itself, those for which the browser's permission is there. */
export function useAllowedSites(sites: Sites | null): ReadonlySet<string> {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const look = async () => {
      const hosts = Object.entries(sites ?? {}).flatMap(([host, { auto }]) => (auto ? [host] : []));
      const answers = await Promise.all(hosts.map(isAllowed));
      setAllowed(new Set(hosts.filter((_, place) => answers[place])));
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [sites]);
  return allowed;
}
