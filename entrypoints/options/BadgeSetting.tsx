import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useTranslate } from '../../components/page/translate';
import { Setting } from './Setting';

const permission = { permissions: ['tabs' as const] };

/** Whether the toolbar button says that a page was saved before. The permission itself is the setting: it is asked for, and given back. */
export function BadgeSetting() {
  const t = useTranslate();
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    browser.permissions.contains(permission).then(setOn);
  }, []);
  const change = async () => {
    if (on) setOn(!(await browser.permissions.remove(permission)));
    else setOn(await browser.permissions.request(permission));
  };
  if (on === null) return null;
  return (
    <Setting name={t('care.badge')} hint={t('care.badgeHint')}>
      <div className="check">
        <button type="button" className="tool" onClick={() => void change()}>
          {t(on ? 'care.badgeOff' : 'care.badgeOn')}
        </button>
        {on && (
          <p className="aside" role="status">
            ✓ {t('care.badgeIsOn')}
          </p>
        )}
      </div>
    </Setting>
  );
}
