import { useCallback, useState } from 'react';
import { browser } from 'wxt/browser';
import { useTranslate } from '../../components/page/translate';
import { usePermissionChanges } from '../../components/page/use-permission-changes';
import { Setting } from './Setting';

/** The sites that the browser lets the extension reach, for whatever it was asked: each can be given back. */
export function ReachedSites() {
  const t = useTranslate();
  const [origins, setOrigins] = useState<string[] | null>(null);
  const look = useCallback(() => {
    void browser.permissions.getAll().then(({ origins: granted = [] }) => setOrigins([...granted].sort()));
  }, []);
  usePermissionChanges(look);
  if (origins === null) return null;
  return (
    <Setting name={t('options.reached')} hint={t('options.reachedHint')} wide>
      {origins.length === 0 && <p className="aside">{t('options.reachedNone')}</p>}
      {origins.length > 0 && (
        <ul className="reached">
          {origins.map((origin) => (
            <li key={origin}>
              <span>{origin.replace(/\/\*$/u, '')}</span>
              <button
                type="button"
                className="plain"
                aria-label={t('options.giveBackNamed', { site: origin })}
                onClick={() => void browser.permissions.remove({ origins: [origin] }).catch(() => false)}
              >
                {t('options.giveBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Setting>
  );
}
