import { type MessageKey, useTranslate } from '../components/page/translate';
import { KEY_TABLE, type KeyChoice, type KeyGroup, keyLabel, keysOf } from '../settings/keys';
import { Panel } from './Panel';

const groupNames: Readonly<Record<KeyGroup, MessageKey>> = {
  reading: 'keys.groupReading',
  look: 'keys.groupLook',
  page: 'keys.groupPage',
};

/** Every key of the reader, as it is now. */
export function ShortcutSheet({ choice, onClose }: { choice: KeyChoice; onClose: () => void }) {
  const t = useTranslate();
  const groups: KeyGroup[] = ['reading', 'look', 'page'];
  return (
    <Panel name={t('keys.name')} place="middle" onClose={onClose}>
      <div className="key-groups">
        {groups.map((group) => (
          <section key={group} aria-label={t(groupNames[group])}>
            <h3>{t(groupNames[group])}</h3>
            <dl>
              {KEY_TABLE.filter((row) => row.group === group).map((row) => (
                <div key={row.deed}>
                  <dt>{t(row.name)}</dt>
                  <dd>
                    {keysOf(row, choice).map((key) => (
                      <kbd key={key} className="cap">
                        {keyLabel(key)}
                      </kbd>
                    ))}
                    {keysOf(row, choice).length === 0 && <span className="key-none">{t('options.keyNone')}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="panel-lead">{t('keys.lead')}</p>
    </Panel>
  );
}
