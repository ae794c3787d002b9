import { type KeyboardEvent, useRef, useState } from 'react';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { type Translate, useTranslate } from '../../components/page/translate';
import {
  assignKeys,
  KEY_GROUPS,
  KEY_TABLE,
  type KeyChoice,
  type KeyDeed,
  type KeyRow,
  keyLabel,
  keysOf,
  otherDeedOf,
} from '../../settings/keys';
import { type PressMeaning, readPress } from './read-press';
import { Setting } from './Setting';
import type { SectionProps } from './sections';

/** The row that waits for a key, and what was said of the last one that was pressed. */
interface Waiting {
  deed: KeyDeed;
  said: Extract<PressMeaning, { is: 'clash' | 'refused' }> | null;
}

/** Every key of the reader, each to be changed by pressing the new one. */
export function ReaderKeys({ settings, change }: SectionProps) {
  const t = useTranslate();
  const toast = useToast();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const choice = settings.keys;

  const choose = (keys: KeyChoice, text: string) => {
    setWaiting(null);
    void change({ keys }).then((kept) => {
      if (kept) toast.say(text, { label: t('options.undo'), do: () => void change({ keys: choice }) });
    });
  };
  const give = (row: KeyRow, keys: readonly string[]) =>
    choose(assignKeys(choice, row.deed, keys), givenText(row, keys, choice, t));
  const press = (event: KeyboardEvent, row: KeyRow) => {
    if (waiting?.deed !== row.deed) return;
    const warned = waiting.said?.is === 'clash' ? waiting.said.key : null;
    const meaning = readPress(event.nativeEvent, row.deed, choice, warned);
    if (meaning.is === 'nothing') return;
    // Neither the button's own press nor the browser's quick find.
    event.preventDefault();
    if (meaning.is === 'cancel') setWaiting(null);
    else if (meaning.is === 'none') give(row, []);
    else if (meaning.is === 'key') give(row, [meaning.key]);
    else setWaiting({ deed: row.deed, said: meaning });
  };

  return (
    <Setting name={t('keys.name')} hint={t('keySettings.hint')} wide>
      <table className="key-table">
        <thead>
          <tr>
            <th scope="col">{t('keySettings.deed')}</th>
            <th scope="col">{t('keySettings.key')}</th>
            <th scope="col">{t('keySettings.change')}</th>
          </tr>
        </thead>
        {KEY_GROUPS.map(({ group, name }) => (
          <tbody key={group}>
            <tr className="key-group">
              <th scope="rowgroup" colSpan={3}>
                {t(name)}
              </th>
            </tr>
            {KEY_TABLE.filter((row) => row.group === group).map((row) => (
              <KeyLine
                key={row.deed}
                row={row}
                choice={choice}
                waiting={waiting?.deed === row.deed ? waiting : null}
                onWait={(waits) => setWaiting(waits ? { deed: row.deed, said: null } : null)}
                onPress={(event) => press(event, row)}
                onReset={() => give(row, row.keys)}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p className="qy-hidden" role="status">
        {waiting && waitingText(waiting, rowOf(waiting.deed), t)}
      </p>
      <button
        type="button"
        className="tool"
        aria-disabled={Object.keys(choice).length === 0}
        onClick={() => Object.keys(choice).length > 0 && choose({}, t('keySettings.allReset'))}
      >
        {t('keySettings.resetAll')}
      </button>
      <Toast message={toast.message} onClose={toast.close} />
    </Setting>
  );
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

function KeyLine({ row, choice, waiting, ...on }: KeyLineProps) {
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

function rowOf(deed: KeyDeed): KeyRow | undefined {
  return KEY_TABLE.find((row) => row.deed === deed);
}

function waitingText({ said }: Waiting, row: KeyRow | undefined, t: Translate): string {
  if (said?.is === 'refused') return t('keySettings.refused');
  if (said?.is !== 'clash' || !row) return t('keySettings.press');
  return t('keySettings.clash', { key: keyLabel(said.key), other: t(said.other.name), name: t(row.name) });
}

/** What came of it, with the deeds that lost a key by it. */
function givenText(row: KeyRow, keys: readonly string[], before: KeyChoice, t: Translate): string {
  const name = t(row.name);
  if (keys.length === 0) return t('keySettings.removed', { name });
  const key = keys.map(keyLabel).join(' ');
  const others = new Set(keys.flatMap((given) => otherDeedOf(given, row.deed, before) ?? []));
  if (others.size === 0) return t('keySettings.changed', { name, key });
  return t('keySettings.taken', { name, key, other: [...others].map((other) => t(other.name)).join(', ') });
}
