import { useEffect, useState } from 'react';
import { library } from '../../../library/client';
import type { Reprints } from '../../../library/versions/reprint';

/** The same report on other sites; null where there is none, and until it is known. */
export function useReprints(id: number): Reprints | null {
  const [known, setKnown] = useState<{ id: number; reprints: Reprints | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    library.reprints(id).then(
      (reprints) => wanted && setKnown({ id, reprints }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  if (known?.id !== id || !known.reprints || known.reprints.copies.length < 2) return null;
  return known.reprints;
}
