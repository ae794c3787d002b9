import type { ComponentType } from 'react';
import type { MessageKey } from '../../components/page/translate';
import { AloudSection } from './AloudSection';
import { CareSection } from './CareSection';
import { HelpSection } from './HelpSection';
import { KeysSection } from './KeysSection';
import { PrivacySection } from './PrivacySection';
import { ReadingSection } from './ReadingSection';
import { SavingSection } from './SavingSection';
import { SettingsFileSection } from './SettingsFileSection';
import { SitesSection } from './SitesSection';
import type { SectionProps } from './section-props';

export interface Section {
  /** Its place in the address: `options.html#sites`. */
  id: string;
  name: MessageKey;
  /** Renders one or several `<Setting>`s. The search looks through all the words of each. */
  Component: ComponentType<SectionProps>;
}

/** The options in the order in which they are shown. A new section is one line here and a component of its own. */
export const sections: readonly Section[] = [
  { id: 'reading', name: 'options.reading', Component: ReadingSection },
  { id: 'help', name: 'help.name', Component: HelpSection },
  { id: 'aloud', name: 'aloud.name', Component: AloudSection },
  { id: 'sites', name: 'options.sites', Component: SitesSection },
  { id: 'keys', name: 'options.keys', Component: KeysSection },
  { id: 'saving', name: 'options.saving', Component: SavingSection },
  { id: 'library', name: 'options.library', Component: CareSection },
  { id: 'file', name: 'options.file', Component: SettingsFileSection },
  { id: 'privacy', name: 'options.privacy', Component: PrivacySection },
];
