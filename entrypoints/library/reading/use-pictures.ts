import { useCallback, useEffect, useState } from 'react';
import { type LoadedPicture, loadPictures } from '../../../library/pictures/load-pictures';
import type { SavedArticle } from '../../../library/record';

export interface KeptOf {
  /** By their address in the article. */
  pictures: ReadonlyMap<string, LoadedPicture>;
  /** Where each can be shown from. */
  addresses: ReadonlyMap<string, string>;
  reload: () => void;
}

const NONE: Omit<KeptOf, 'reload'> = { pictures: new Map(), addresses: new Map() };

/** The pictures that are kept of an article, ready to be shown. */
export function usePictures({ id, version }: Pick<SavedArticle, 'id' | 'version'>): KeptOf {
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again
  useEffect(() => {
    let wanted = true;
    let addresses = new Map<string, string>();
    setKept(NONE);
    loadPictures(id, version).then(
      (pictures) => {
        if (!wanted) return;
        addresses = new Map(
          [...pictures].map(([src, { bytes, mime }]) => [src, URL.createObjectURL(new Blob([bytes], { type: mime }))]),
        );
        setKept({ pictures, addresses });
      },
      // Without the library there is no article to show either: that is said elsewhere.
      () => undefined,
    );
    return () => {
      wanted = false;
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    };
  }, [id, version, round]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  return { ...kept, reload };
}
