import type { ChangeSettings } from '../../components/page/use-settings';
import type { Settings } from '../../settings/settings';

/** What a section is given; one that needs nothing of it takes no props. */
export interface SectionProps {
  settings: Settings;
  change: ChangeSettings;
}
