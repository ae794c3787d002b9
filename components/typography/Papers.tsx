import { THEMES } from '../../settings/settings';
import { useTranslate } from '../page/translate';
import { themeNames } from './theme-names';
import type { TypographyChoicesProps } from './typography-props';

/** Swatches of the papers. */
export function Papers({ settings, onChange }: TypographyChoicesProps) {
  const t = useTranslate();
  return (
    <fieldset className="papers">
      <legend className="qy-hidden">{t('options.theme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme} data-paper={theme}>
          <input
            type="radio"
            name="qy-paper"
            value={theme}
            checked={settings.theme === theme}
            onChange={() => onChange({ theme })}
          />
          <span className="swatch" aria-hidden="true">
            文
          </span>
          <span className="swatch-name">{t(themeNames[theme])}</span>
        </label>
      ))}
    </fieldset>
  );
}
