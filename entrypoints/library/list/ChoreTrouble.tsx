import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useTranslate } from '../../../components/page/translate';
import { CHORES, type Chore, isWorthTelling, readChores, watchChores } from '../../../library/chores/chore';
import { readSettings } from '../../../settings/settings';

/** Says that backups or syncs fail again and again, with the way to where it is said why; nothing while they do not. */
export function ChoreTrouble() {
  const t = useTranslate();
  const [failing, setFailing] = useState<Chore | null>(null);
  useEffect(() => {
    const look = async () => {
      const [settings, states] = await Promise.all([readSettings(), readChores()]);
      const every = { backup: settings.autoBackup, sync: settings.autoSync };
      setFailing(CHORES.find((chore) => every[chore] !== 'off' && isWorthTelling(states[chore])) ?? null);
    };
    void look();
    return watchChores(() => void look());
  }, []);
  if (!failing) return null;
  return (
    <p className="notice low-room" role="status">
      {t(failing === 'backup' ? 'chores.backupFails' : 'chores.syncFails')}{' '}
      <a href={browser.runtime.getURL('/moving.html')}>{t('chores.look')}</a>
    </p>
  );
}
