import type { ReactNode } from 'react';
import { Mark } from '../components/Mark';
import { SaveButton } from '../components/SaveButton';
import { ScriptSwitch } from '../components/ScriptSwitch';
import { useTranslate } from '../components/translate';
import { type Settings, SIZES } from '../settings/settings';
import type { ReaderDeeds } from './deeds';
import { type ReaderState, statusOf } from './model';

interface ToolbarProps {
  state: ReaderState;
  deeds: ReaderDeeds;
  /** There is an article to save and to show in another script. */
  readable: boolean;
}

/** The tools of the reader: script, type size, paper, save, close. */
export function Toolbar({ state, deeds, readable }: ToolbarProps) {
  const t = useTranslate();
  const { size, theme, traditional } = state.settings;
  return (
    <header className="bar">
      <span className="wordmark">
        <Mark size={18} />
        {t('extName')}
      </span>
      <div className="tools" role="toolbar" aria-label={t('reader.tools')}>
        {readable && (
          <ScriptSwitch
            value={state.view}
            traditional={traditional}
            onChange={(view) => void deeds.showScript(view)}
            busy={state.converting}
          />
        )}
        <fieldset className="sizes" aria-label={t('options.size')}>
          <Tool label={t('reader.smaller')} onPress={() => deeds.resize(-SIZES.step)} off={size <= SIZES.least}>
            <span className="small">A</span>
          </Tool>
          <Tool label={t('reader.larger')} onPress={() => deeds.resize(SIZES.step)} off={size >= SIZES.most}>
            <span className="large">A</span>
          </Tool>
        </fieldset>
        <label className="paper">
          <span className="qy-hidden">{t('options.theme')}</span>
          <select
            value={theme}
            title={t('options.theme')}
            onChange={(event) => deeds.choose({ theme: event.target.value as Settings['theme'] })}
          >
            <option value="auto">{t('options.auto')}</option>
            <option value="light">{t('options.light')}</option>
            <option value="dark">{t('options.dark')}</option>
          </select>
        </label>
      </div>
      {readable && <SaveButton status={statusOf(state)} onSave={() => void deeds.save()} />}
      <Tool label={t('reader.close')} onPress={deeds.close}>
        <span className="cross">×</span>
      </Tool>
    </header>
  );
}

function Tool({
  label,
  onPress,
  off,
  children,
}: {
  label: string;
  onPress: () => void;
  off?: boolean;
  children: ReactNode;
}) {
  return (
    <button type="button" className="glyph" aria-label={label} title={label} onClick={onPress} disabled={off}>
      {children}
    </button>
  );
}
