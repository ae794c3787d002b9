import { formatMoment } from '../../components/article/published-date';
import { JobLine } from '../../components/jobs/JobLine';
import { useJob } from '../../components/jobs/use-job';
import { useTranslate } from '../../components/page/translate';
import { library } from '../../library/client';
import { forgetAccount, keepAccount, type SyncAccount } from '../../library/webdav/account';
import type { SyncReport } from '../../library/webdav/article-sync';
import { folderOf, nameOf } from '../../library/webdav/folder';
import { ManyDeletions, syncLibrary } from '../../library/webdav/sync-library';
import { inSyncTurn } from '../../library/webdav/sync-turn';
import { ask } from '../../messages';
import { askToReach, sitesOf } from '../../settings/site-access';
import { AutoSync } from './AutoSync';
import { Sum } from './Sum';
import { whySync } from './why-sync';

interface SyncConnectedProps {
  account: SyncAccount;
  onChange: (account: SyncAccount | null) => void;
}

/** A server that is set up: syncs, says what that did, and can be given up. */
export function SyncConnected({ account, onChange }: SyncConnectedProps) {
  const t = useTranslate();
  const { state, run, cancel } = useJob<SyncReport>();
  const sync = async (allowDeletions: boolean) => {
    // The site may have been taken back in the browser's own settings.
    await askToReach(sitesOf([account.address]));
    const report = await run(({ signal, onProgress }) => {
      const options = { now: new Date().toISOString(), allowDeletions, signal, onProgress };
      const folder = folderOf(account, { signal });
      return inSyncTurn(() => syncLibrary(folder, library, nameOf(account), options), signal);
    });
    if (!report) return;
    const synced = { ...account, syncedAt: new Date().toISOString() };
    await keepAccount(synced);
    onChange(synced);
    // The next one by the clock is counted from this one, and what failed before is forgotten.
    const end = { chore: 'sync', at: synced.syncedAt, failure: null, report } as const;
    await ask('background.choreEnded', end).catch(() => undefined);
  };
  const disconnect = async () => {
    await forgetAccount();
    onChange(null);
  };
  const many = state.is === 'failed' && state.error instanceof ManyDeletions ? state.error.count : 0;
  return (
    <>
      <p className="sync-account">
        {account.address} · {account.user}
      </p>
      <p className="panel-hint">
        {account.syncedAt ? t('sync.last', { time: formatMoment(account.syncedAt, t('locale')) }) : t('sync.never')}
      </p>
      {state.is === 'running' ? (
        <JobLine name={t('sync.name')} progress={state.progress} onCancel={cancel} />
      ) : (
        <div className="deeds">
          <button type="button" className="primary" onClick={() => void sync(false)}>
            {t('sync.now')}
          </button>
          <button type="button" className="tool" onClick={() => void disconnect()}>
            {t('sync.disconnect')}
          </button>
        </div>
      )}
      <div role="status" aria-live="polite" className="outcome">
        {state.is === 'done' && <p>✓ {t('sync.done')}</p>}
        {state.is === 'stopped' && <p>{t('sync.stopped')}</p>}
        {state.is === 'failed' && many === 0 && <p className="red-text">{whySync(state.error, t)}</p>}
        {many > 0 && <p className="red-text">{t('sync.many', { n: many })}</p>}
      </div>
      {many > 0 && (
        <div className="deeds">
          <button type="button" className="tool" onClick={() => void sync(true)}>
            {t('sync.deleteAll', { n: many })}
          </button>
        </div>
      )}
      {state.is === 'done' && <SyncSums report={state.result} />}
      <AutoSync account={account} />
    </>
  );
}

function SyncSums({ report }: { report: SyncReport }) {
  const t = useTranslate();
  const { uploaded, fetched, merged, binned, buried, cleaned, missing } = report;
  const unreadable = report.damaged.length + report.newer.length;
  return (
    <div className="ledger">
      <dl className="sums">
        <Sum name={t('sync.uploaded')} value={uploaded} />
        <Sum name={t('sync.fetched')} value={fetched} />
        <Sum name={t('sync.merged')} value={merged} />
        {binned > 0 && <Sum name={t('sync.binned')} value={binned} />}
        {buried > 0 && <Sum name={t('sync.buried')} value={buried} />}
        {cleaned > 0 && <Sum name={t('sync.cleaned')} value={cleaned} />}
        {missing > 0 && <Sum name={t('moving.missing')} value={missing} bad />}
        {unreadable > 0 && <Sum name={t('moving.broken')} value={unreadable} bad />}
      </dl>
      {report.newer.length > 0 && <p className="panel-hint">{t('sync.newer')}</p>}
    </div>
  );
}
