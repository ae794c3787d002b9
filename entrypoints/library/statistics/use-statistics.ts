import { useCallback, useEffect, useState } from 'react';
import { library } from '../../../library/client';
import { LibraryError, type LibraryFailure } from '../../../library/failure';
import type { LibraryStatus } from '../../../library/record';
import type { Statistics } from '../../../library/search/query';

export interface Figures {
  statistics: Statistics;
  status: LibraryStatus;
  /** What the browser says of the space for all of the extension, in bytes; null where it does not. */
  space: { usage: number; quota: number } | null;
}

/** How much of what the library holds. */
export function useStatistics() {
  const [figures, setFigures] = useState<Figures | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const load = useCallback(async () => {
    try {
      const [statistics, status, space] = await Promise.all([library.statistics(), library.status(), spaceOf()]);
      setFailure(null);
      setFigures({ statistics, status, space });
    } catch (error) {
      setFailure(error instanceof LibraryError ? error.failure : 'unavailable');
    }
  }, []);
  useEffect(() => void load(), [load]);
  return { figures, failure, load };
}

async function spaceOf(): Promise<Figures['space']> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return quota > 0 ? { usage, quota } : null;
  } catch {
    return null;
  }
}
