import { formatMoment } from '../../components/article/published-date';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { useSettings } from '../../components/page/use-settings';
import type { SyncAccount } from '../../library/webdav/account';
import { ask } from '../../messages';
import { askToReach, sitesOf } from '../../settings/site-access';
import { SYNC_TIMES } from '../../settings/times';
import { ChoreBlock } from './ChoreBlock';
import { useChores } from './use-chores';

/** Syncs that are done by themselves, with the server that is set up. */
export function AutoSync({ account }: { account: SyncAccount }) {
  const t = useTranslate();
  const toast = useToast();
  const [settings, change] = useSettings(() => toast.say(t('options.notKept')));
  const record = useChores()?.sync;
  if (!settings || !record) return null;
  const permit = async () => {
    if (await askToReach(sitesOf([account.address]))) await ask('background.runChore', { chore: 'sync' });
  };
  const { report } = record;
  const sums = report && t('chores.lastSums', { up: report.uploaded, down: report.fetched, merged: report.merged });
  return (
    <>
      <ChoreBlock
        chore="sync"
        name={t('chores.sync')}
        hint={t('chores.syncHint')}
        every={settings.autoSync}
        times={SYNC_TIMES}
        record={record}
        onChange={(autoSync) => change({ autoSync })}
        last={
          record.succeededAt &&
          [t('chores.lastSync', { time: formatMoment(record.succeededAt, t('locale')) }), sums]
            .filter(Boolean)
            .join(' · ')
        }
        onPermit={() => void permit().catch(() => undefined)}
      />
      <Toast message={toast.message} onClose={toast.close} />
    </>
  );
}
