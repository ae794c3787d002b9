/** Where the settings lie in this browser. Any context may read and watch them; only the background writes (keeper.ts). */
import { storage } from 'wxt/utils/storage';
import type { Places } from './places';
import type { Settings } from './settings';
import { SITES_KEY, type Sites } from './site-rules';

export const storedSettings = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });
export const storedSites = storage.defineItem<Sites>(`local:${SITES_KEY}`, { fallback: {}, version: 1 });
export const storedPlaces = storage.defineItem<Places>('local:places', { fallback: {}, version: 1 });
