import { type KeyboardEvent, useRef } from 'react';
import { type Translate, useTranslate } from '../../components/page/translate';
import { type KeyChoice, type KeyDeed, type KeyRow, keyLabel, keysOf } from '../../settings/keys';
import type { PressMeaning } from './read-press';

/** The row that waits for a key, and what was said of the last one that was pressed. */
export interface Waiting {
  deed: KeyDeed;
  said: Extract<PressMeaning, { is: 'clash' | 'refused' }> | null;
}

interface KeyLineProps {
  row: KeyRow;
  choice: KeyChoice;
  /** Set while this row waits for a key. */
  waiting: Waiting | null;
  onWait: (waits: boolean) => void;
  onPress: (event: KeyboardEvent) => void;
  onReset: () => void;
}

/** One deed of the reader with its keys, and while a new one is waited for what was said of the last. */
export function KeyLine({ row, choice, waiting, ...on }: KeyLineProps) {
  const t = useTranslate();
  const name = t(row.name);
  const toChange = useRef<HTMLButtonElement>(null);
  const reset = () => {
    // This button goes with what it takes back.
    toChange.current?.focus();
    on.onReset();
  };
  const wait = () => {
    // Not every browser gives the keyboard to a button that is clicked.
    toChange.current?.focus();
    on.onWait(!waiting);
  };
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <KeyCaps keys={keysOf(row, choice)} />
        <td className="key-buttons">
          {row.fixed && <span className="none">{t('keySettings.fixed')}</span>}
          {choice[row.deed] && (
            <button type="button" className="plain" aria-label={t('keySettings.resetNamed', { name })} onClick={reset}>
              {t('keySettings.reset')}
            </button>
          )}
          {!row.fixed && (
            <button
              ref={toChange}
              type="button"
              className="plain"
              aria-label={t('keySettings.changeNamed', { name })}
              aria-pressed={waiting !== null}
              onClick={wait}
              onKeyDown={on.onPress}
              // Firefox presses a button as Space is let go.
              onKeyUp={(event) => waiting && event.key === ' ' && event.preventDefault()}
              onBlur={() => waiting && on.onWait(false)}
            >
              {t('keySettings.change')}
            </button>
          )}
        </td>
      </tr>
      {waiting && (
        <tr className="key-said">
          <td colSpan={3} className={waiting.said ? 'red-text' : undefined}>
            {waitingText(waiting, row, t)}
          </td>
        </tr>
      )}
    </>
  );
}

function KeyCaps({ keys }: { keys: readonly string[] }) {
  const t = useTranslate();
  return (
    <td>
      {keys.map((key) => (
        <kbd key={key} className="keys">
          <kbd>{keyLabel(key)}</kbd>
        </kbd>
      ))}
      {keys.length === 0 && <span className="none">{t('options.keyNone')}</span>}
    </td>
  );
}

export function waitingText({ said }: Waiting, row: KeyRow | undefined, t: Translate): string {
  if (said?.is === 'refused') return t('keySettings.refused');
  if (said?.is !== 'clash' || !row) return t('keySettings.press');
  return t('keySettings.clash', { key: keyLabel(said.key), other: t(said.other.name), name: t(row.name) });
}
