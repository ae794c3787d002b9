/** Where the settings lie in this browser. Any context may read and watch them; only the background writes (keeper.ts). */
import { storage } from 'wxt/utils/storage';
import type { Settings } from './setting-values';
import { SITES_KEY, type Sites } from './site-rules';

/** Where articles were left: block numbers by the number of their address, the latest last. */
export type Places = Readonly<Record<string, number>>;

export const storedSettings = onceAsked(() =>
  storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 }),
);
export const storedSites = onceAsked(() =>
  storage.defineItem<Sites>(`local:${SITES_KEY}`, { fallback: {}, version: 1 }),
);
export const storedPlaces = onceAsked(() => storage.defineItem<Places>('local:places', { fallback: {}, version: 1 }));

/** An item reads its version as soon as it is defined: a page over which the reader opens need not pay for that. */
function onceAsked<Item>(define: () => Item): () => Item {
  let item: Item | undefined;
  return () => {
    item ??= define();
    return item;
  };
}
