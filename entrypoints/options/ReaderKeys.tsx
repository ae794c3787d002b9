import { type KeyboardEvent, useState } from 'react';
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
  otherDeedOf,
} from '../../settings/keys';
import { KeyLine, type Waiting, waitingText } from './KeyLine';
import { readPress } from './read-press';
import { Setting } from './Setting';
import type { SectionProps } from './section-props';

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

function rowOf(deed: KeyDeed): KeyRow | undefined {
  return KEY_TABLE.find((row) => row.deed === deed);
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
