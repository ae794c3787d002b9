import { type FormEvent, useMemo, useRef, useState } from 'react';
import { GAPS, LEADINGS, MEASURES, type Settings, SIZES, SPACINGS, THEMES, USUAL } from '../../settings/settings';
import { FACES, type Face, faceName, isFace } from '../../settings/typography';
import { Segments } from '../controls/Segments';
import { Slider } from '../controls/Slider';
import { type MessageKey, useTranslate } from '../page/translate';
import { hasFont, installedFonts } from './fonts';
import { themeNames } from './theme-names';

interface TypographyChoicesProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const faceNames: Readonly<Record<Face, MessageKey>> = {
  song: 'type.faceSong',
  hei: 'type.faceHei',
  kai: 'type.faceKai',
  fang: 'type.faceFang',
  yuan: 'type.faceYuan',
};

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

/** What is on or off; what the browser cannot do is not offered. */
function Switches({ settings, onChange }: TypographyChoicesProps) {
  const t = useTranslate();
  return (
    <div className="type-switches">
      <Switch on={settings.justify} label={t('type.justify')} onChange={(justify) => onChange({ justify })} />
      <Switch
        on={settings.hanging}
        label={t('type.hanging')}
        off={!canHang()}
        onChange={(hanging) => onChange({ hanging })}
      />
      <Switch
        on={settings.autospace}
        label={t('type.autospace')}
        off={!supports('text-autospace: normal')}
        onChange={(autospace) => onChange({ autospace })}
      />
      <Switch
        on={settings.rememberPlace}
        label={t('type.rememberPlace')}
        onChange={(rememberPlace) => onChange({ rememberPlace })}
      />
      <Switch on={settings.still} label={t('type.still')} onChange={(still) => onChange({ still })} />
    </div>
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

/** Swatches of the papers. */
function Papers({ settings, onChange }: TypographyChoicesProps) {
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

/** 宋, 黑, 楷, 仿宋, a font that the machine has, or any other by its name. */
function Faces({ settings, onChange }: TypographyChoicesProps) {
  const t = useTranslate();
  const fonts = useMemo(() => installedFonts(document), []);
  const known = isFace(settings.face) || fonts.some(({ family }) => family === settings.face);
  const [naming, setNaming] = useState(!known);
  const [missing, setMissing] = useState<string | null>(null);
  const name = useRef<HTMLInputElement>(null);
  const choose = (face: string) => {
    setNaming(face === '');
    setMissing(null);
    if (face !== '') onChange({ face });
  };
  const take = (event: FormEvent) => {
    event.preventDefault();
    const face = faceName(name.current?.value);
    setMissing(isFace(face) || hasFont(face, document) ? null : face);
    onChange({ face });
  };
  return (
    <div className="faces">
      <label className="slider">
        <span className="slider-name">{t('type.face')}</span>
        <select className="select" value={naming ? '' : settings.face} onChange={(event) => choose(event.target.value)}>
          {FACES.map((face) => (
            <option key={face} value={face}>
              {t(faceNames[face])}
            </option>
          ))}
          {fonts.map(({ name: shown, family }) => (
            <option key={family} value={family}>
              {shown}
            </option>
          ))}
          <option value="">{t('type.faceOwn')}</option>
        </select>
      </label>
      {naming && (
        <form className="own-face" onSubmit={take}>
          <input
            ref={name}
            type="text"
            className="text-field"
            defaultValue={known ? '' : settings.face}
            aria-label={t('type.faceOwnName')}
            placeholder={t('type.faceOwnName')}
          />
          <button type="submit" className="plain">
            {t('type.faceTake')}
          </button>
        </form>
      )}
      {missing && (
        <p className="panel-lead" role="status">
          {t('type.faceMissing', { name: missing })}
        </p>
      )}
    </div>
  );
}

interface SwitchProps {
  on: boolean;
  label: string;
  /** The browser cannot do it. */
  off?: boolean;
  onChange: (on: boolean) => void;
}

function Switch({ on, label, off = false, onChange }: SwitchProps) {
  const t = useTranslate();
  return (
    <label className="switch" title={off ? t('type.notHere') : undefined}>
      <input type="checkbox" checked={on && !off} disabled={off} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Safari hangs punctuation, Chromium closes up the space in it. */
function canHang(): boolean {
  return supports('hanging-punctuation: allow-end') || supports('text-spacing-trim: trim-start');
}

function supports(declaration: string): boolean {
  return typeof CSS !== 'undefined' && CSS.supports(`(${declaration})`);
}
