import type { ReactNode } from 'react';
import { Mark } from '../components/controls/Mark';
import { useTranslate } from '../components/page/translate';
import { SaveButton } from '../components/save/SaveButton';
import { ScriptSwitch } from '../components/typography/ScriptSwitch';
import { KEY_TABLE, type KeyDeed, keyLabel, keysOf } from '../settings/keys';
import type { ReaderDeeds } from './deeds';
import { type ReaderState, statusOf } from './model';

interface ToolbarProps {
  state: ReaderState;
  deeds: ReaderDeeds;
  /** There is an article to save and to show in another script. */
  readable: boolean;
  /** How far one has read, and below the bar what is said for a moment. */
  children?: ReactNode;
}

interface ToolLook {
  /** Beside the name where the window is narrow. */
  rare?: boolean;
  /** Why it does nothing now. */
  off?: string | undefined;
}

/** The tools of the reader. Each says its key in its title. */
export function Toolbar({ state, deeds, readable, children }: ToolbarProps) {
  const t = useTranslate();
  const { settings, panel } = state;
  const off = state.proof ? t('script.inProof') : undefined;
  const tool = (
    deed: KeyDeed,
    label: string,
    pressed: boolean | undefined,
    children: ReactNode,
    look: ToolLook = {},
  ) => (
    <button
      type="button"
      className={look.rare ? 'glyph rare' : 'glyph'}
      aria-label={label}
      aria-pressed={pressed}
      title={look.off ?? titled(label, deed, state)}
      disabled={look.off !== undefined}
      onClick={() => deeds.perform(deed)}
    >
      {children}
    </button>
  );
  return (
    <header className="bar">
      <span className="wordmark">
        <Mark size={18} />
        {t('extName')}
      </span>
      <div className="tools" role="toolbar" aria-label={t('reader.tools')}>
        {readable && (
          <>
            {tool('outline', t('outline.name'), panel === 'outline', t('outline.name'))}
            {tool('proof', t('proof.name'), state.proof, t('proof.name'))}
            {tool('aloud', t('aloud.name'), state.aloud, t('aloud.name'))}
            {tool('find', t('find.name'), state.finding, t('find.name'))}
            <ScriptSwitch
              value={state.proof ? 'original' : state.view}
              traditional={settings.traditional}
              onChange={(view) => deeds.scripts.choose(view)}
              busy={state.converting}
              off={off}
            />
            {state.view !== 'original' &&
              tool(
                'companion',
                t(`companion.${settings.companion}`),
                settings.companion !== 'off' && !state.proof,
                t('companion.name'),
                { off },
              )}
          </>
        )}
        {tool('typography', t('type.name'), panel === 'typography', <span className="aa">Aa</span>, { rare: true })}
        {tool('shortcuts', t('keys.name'), panel === 'shortcuts', '?', { rare: true })}
      </div>
      {readable && <SaveButton status={statusOf(state)} onSave={() => void deeds.saving.save()} />}
      <button
        type="button"
        className="glyph leave"
        aria-label={t('reader.close')}
        title={t('reader.close')}
        onClick={deeds.close}
      >
        <span className="cross">×</span>
      </button>
      {children}
    </header>
  );
}

/** 校样（X） */
function titled(label: string, deed: KeyDeed, { settings }: ReaderState): string {
  const row = KEY_TABLE.find((entry) => entry.deed === deed);
  const [key] = row ? keysOf(row, settings.keys) : [];
  return key ? `${label} (${keyLabel(key)})` : label;
}
