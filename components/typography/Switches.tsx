import { useTranslate } from '../page/translate';
import type { TypographyChoicesProps } from './typography-props';

/** What is on or off; what the browser cannot do is not offered. */
export function Switches({ settings, onChange }: TypographyChoicesProps) {
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
