import { useTranslate } from '../components/page/translate';
import { KEY_GROUPS, KEY_TABLE, type KeyChoice, keyLabel, keysOf } from '../settings/keys';
import { Panel } from './Panel';

/** Every key of the reader, as it is now. */
export function ShortcutSheet({ choice, onClose }: { choice: KeyChoice; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Panel name={t('keys.name')} place="middle" onClose={onClose}>
      <div className="key-groups">
        {KEY_GROUPS.map(({ group, name }) => (
          <section key={group} aria-label={t(name)}>
            <h3>{t(name)}</h3>
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
