import type { Settings } from '../../settings/settings';

/** What every choice of how articles are set is given. */
export interface TypographyChoicesProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}
