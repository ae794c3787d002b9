/** A change of what settings/ keeps, as data. */
import type { Settings } from './setting-values';
import type { SiteChange } from './site-change';
import type { SiteRules } from './site-rules';

export type SettingsChange =
  /** Some settings; the others stay. */
  | { of: 'settings'; settings: Partial<Settings> }
  /** The rules of one site. */
  | { of: 'site'; host: string; change: SiteChange }
  /** Whole records of some sites, null for none; the others stay: import, and undo. */
  | { of: 'sites'; sites: Readonly<Record<string, SiteRules | null>> }
  /** Where a story was left; null where it was read to its end. */
  | { of: 'place'; address: string; story: number; place: number | null };

/** A change on its way. The background makes it once, however often and by whichever way it arrives. */
export interface ChangeRequest {
  id: string;
  change: SettingsChange;
}
