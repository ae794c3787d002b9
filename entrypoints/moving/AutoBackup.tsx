import { useState } from 'react';
import { browser } from 'wxt/browser';
import { formatMoment } from '../../components/article/published-date';
import { formatBytes } from '../../components/controls/format-bytes';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { useSettings } from '../../components/page/use-settings';
import { DOWNLOADS } from '../../library/chores/backup-files';
import { isRunning } from '../../library/chores/chore';
import { ask } from '../../messages';
import type { Settings } from '../../settings/settings';
import { BACKUP_TIMES } from '../../settings/times';
import { ChoreBlock } from './ChoreBlock';
import { useChores } from './use-chores';

const KEPT = [1, 2, 3, 5, 10, 20, 50];

/** Backups that are made by themselves, into the downloads folder. */
export function AutoBackup() {
  const t = useTranslate();
  const toast = useToast();
  const [settings, change] = useSettings(() => toast.say(t('options.notKept')));
  const record = useChores()?.backup;
  const [isRefused, setRefused] = useState(false);
  if (!settings || !record) return null;
  const { autoBackup, keepBackups } = settings;

  const permit = async (): Promise<boolean> => {
    // Asked before anything else: a browser allows it in answer to a click only.
    const allowed = await browser.permissions.request(DOWNLOADS).catch(() => false);
    setRefused(!allowed);
    return allowed;
  };
  const choose = async (every: Settings['autoBackup']) => {
    if (every === 'off' || (await permit())) change({ autoBackup: every });
  };
  const run = () => void ask('background.runChore', { chore: 'backup' }).catch(() => undefined);
  const size = record.files[0]?.size ?? 0;
  return (
    <>
      <ChoreBlock
        chore="backup"
        name={t('chores.backup')}
        hint={t('chores.backupHint')}
        every={autoBackup}
        times={BACKUP_TIMES}
        record={record}
        onChange={(every) => void choose(every)}
        last={
          record.succeededAt &&
          t('chores.lastBackup', {
            time: formatMoment(record.succeededAt, t('locale')),
            size: formatBytes(size, t('locale')),
          })
        }
        onPermit={() => void permit().then((allowed) => allowed && run())}
      >
        <p className="chore-keep">
          <label>
            {t('chores.keep')}{' '}
            <select value={keepBackups} onChange={(event) => change({ keepBackups: Number(event.target.value) })}>
              {[...new Set([...KEPT, keepBackups])]
                .sort((a, b) => a - b)
                .map((number) => (
                  <option key={number}>{number}</option>
                ))}
            </select>{' '}
            {t('chores.keepUnit')}
          </label>
          <span className="panel-hint">{t('chores.keepHint')}</span>
        </p>
        <button type="button" className="tool" aria-disabled={isRunning(record, Date.now())} onClick={run}>
          {t('chores.runNow')}
        </button>
        {isRefused && <p className="red-text">{t('chores.allow')}</p>}
      </ChoreBlock>
      <Toast message={toast.message} onClose={toast.close} />
    </>
  );
}
