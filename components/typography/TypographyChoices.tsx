import { GAPS, LEADINGS, MEASURES, type Settings, SIZES, SPACINGS, USUAL } from '../../settings/settings';
import { Segments } from '../controls/Segments';
import { Slider } from '../controls/Slider';
import { useTranslate } from '../page/translate';
import { Faces } from './Faces';
import { Papers } from './Papers';
import { Switches } from './Switches';
import type { TypographyChoicesProps } from './typography-props';

/** How articles are set, each choice with effect at once. Used by the reader's panel and by the options. */
export function TypographyChoices({ settings, onChange }: TypographyChoicesProps) {
  const t = useTranslate();
  return (
    <div className="type-choices">
      <Papers settings={settings} onChange={onChange} />
      <Segments
        label={t('type.setting')}
        value={settings.vertical ? 'vertical' : 'horizontal'}
        options={[
          ['horizontal', t('type.horizontal')],
          ['vertical', t('type.vertical')],
        ]}
        onChange={(setting) => onChange({ vertical: setting === 'vertical' })}
      />
      <Faces settings={settings} onChange={onChange} />
      <Measures settings={settings} onChange={onChange} />
      <Segments
        label={t('type.paragraphs')}
        value={settings.indent ? 'indent' : 'space'}
        options={[
          ['indent', t('type.indent')],
          ['space', t('type.space')],
        ]}
        // Without the indent only space tells one paragraph from the next.
        onChange={(how) => onChange(how === 'indent' ? { indent: true, gap: USUAL.gap } : { indent: false, gap: 1 })}
      />
      <Switches settings={settings} onChange={onChange} />
      <div className="type-sets">
        <button
          type="button"
          className="plain"
          title={t('type.easyHint')}
          onClick={() => onChange(easyTypography(settings))}
        >
          {t('type.easy')}
        </button>
        <button type="button" className="plain" onClick={() => onChange(usualTypography())}>
          {t('type.reset')}
        </button>
      </div>
    </div>
  );
}

/** What is set by a number. */
function Measures({ settings, onChange }: TypographyChoicesProps) {
  const t = useTranslate();
  return (
    <>
      <Slider
        label={t('options.size')}
        value={settings.size}
        range={SIZES}
        words={`${settings.size}`}
        onChange={(size) => onChange({ size })}
      />
      <Slider
        label={t('type.measure')}
        value={settings.measure}
        range={MEASURES}
        words={t('type.characters', { n: settings.measure })}
        onChange={(measure) => onChange({ measure })}
      />
      <Slider
        label={t('type.leading')}
        value={settings.leading}
        range={LEADINGS}
        words={settings.leading.toFixed(2)}
        onChange={(leading) => onChange({ leading })}
      />
      <Slider
        label={t('type.spacing')}
        value={settings.spacing}
        range={SPACINGS}
        words={settings.spacing.toFixed(2)}
        onChange={(spacing) => onChange({ spacing })}
      />
      <Slider
        label={t('type.gap')}
        value={settings.gap}
        range={GAPS}
        words={settings.gap.toFixed(2)}
        onChange={(gap) => onChange({ gap })}
      />
    </>
  );
}

function usualTypography(): Partial<Settings> {
  const { theme, size, measure, leading, gap, spacing, indent, justify, hanging, autospace, face, vertical } = USUAL;
  return { theme, size, measure, leading, gap, spacing, indent, justify, hanging, autospace, face, vertical };
}

/** What readers with dyslexia ask for: space between characters, lines and paragraphs, short lines, a ragged edge, a round face. */
function easyTypography({ size }: Settings): Partial<Settings> {
  return {
    size: Math.max(size, 20),
    measure: 28,
    leading: 2.1,
    gap: 1.2,
    spacing: 0.08,
    indent: false,
    justify: false,
    hanging: false,
    autospace: true,
    face: 'yuan',
    vertical: false,
  };
}
