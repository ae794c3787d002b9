import type { ScriptView } from '../../messages';
import { Segments } from '../controls/Segments';
import { useTranslate } from '../page/translate';

interface ScriptSwitchProps {
  value: ScriptView;
  /** Which standard 繁體 stands for. */
  traditional: 'tw' | 'hk';
  onChange: (view: ScriptView) => void;
  /** The dictionaries are being loaded or used. */
  busy?: boolean;
  /** Why another script cannot be chosen now. */
  off?: string | undefined;
}

/** 原文, 简体, 繁體: which script the article is shown in. */
export function ScriptSwitch({ value, traditional, onChange, busy = false, off }: ScriptSwitchProps) {
  const t = useTranslate();
  const options = [
    ['original', t('script.original')],
    ['hans', t('script.hans')],
    [traditional, t('script.hant')],
  ] as const;
  return (
    <Segments<ScriptView>
      label={t('script.name')}
      value={value}
      options={options}
      onChange={onChange}
      busy={busy}
      off={off}
    />
  );
}
