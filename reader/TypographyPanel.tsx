import { useTranslate } from '../components/page/translate';
import { TypographyChoices } from '../components/typography/TypographyChoices';
import type { Settings } from '../settings/settings';
import { Panel } from './Panel';

interface TypographyPanelProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onClose: () => void;
}

/** Everything about how the article is set, over the article itself, so that every choice is seen at once. */
export function TypographyPanel({ settings, onChange, onClose }: TypographyPanelProps) {
  const t = useTranslate();
  return (
    <Panel name={t('type.name')} place="right" onClose={onClose}>
      <TypographyChoices settings={settings} onChange={onChange} />
    </Panel>
  );
}
