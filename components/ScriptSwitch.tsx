import { useId } from 'react';
import type { ScriptView } from '../messages';
import { type MessageKey, useTranslate } from './translate';

interface ScriptSwitchProps {
  value: ScriptView;
  /** Which standard 繁體 stands for. */
  traditional: 'tw' | 'hk';
  onChange: (view: ScriptView) => void;
  /** The dictionaries are being loaded or used. */
  busy?: boolean;
}

/** 原文, 简体, 繁體: which script the article is shown in. A group of radio buttons, so the arrow keys work. */
export function ScriptSwitch({ value, traditional, onChange, busy = false }: ScriptSwitchProps) {
  const t = useTranslate();
  const name = useId();
  const options: [ScriptView, MessageKey][] = [
    ['original', 'script.original'],
    ['hans', 'script.hans'],
    [traditional, 'script.hant'],
  ];
  return (
    <fieldset className="segments" aria-busy={busy}>
      <legend className="qy-hidden">{t('script.name')}</legend>
      {options.map(([view, key]) => (
        <label key={view}>
          <input type="radio" name={name} value={view} checked={value === view} onChange={() => onChange(view)} />
          <span>{t(key)}</span>
        </label>
      ))}
    </fieldset>
  );
}
