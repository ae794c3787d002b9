import { useEffect } from 'react';
import { formatMoment } from '../../components/article/published-date';
import { JobLine } from '../../components/jobs/JobLine';
import { type JobControl, useJob } from '../../components/jobs/use-job';
import { why } from '../../components/jobs/why';
import { useTranslate } from '../../components/page/translate';
import type { BackupManifest } from '../../library/backup/format';
import { Backup } from '../../library/backup/read';
import { type RestoreReport, restoreBackup } from '../../library/backup/restore-backup';
import { library } from '../../library/client';
import { Counts } from './BackupPanel';
import { RestoreLedger } from './RestoreLedger';

interface Looked {
  backup: Backup;
  manifest: BackupManifest;
  report: RestoreReport;
}

interface RestorePanelProps {
  file: File;
  /** Other files have to wait, or no longer. */
  onBusy: (busy: boolean) => void;
  onClose: () => void;
}

/** A backup: what is in it and what it would do here; then, when the reader says so, that is done. */
export function RestorePanel({ file, onBusy, onClose }: RestorePanelProps) {
  const t = useTranslate();
  const look = useJob<Looked>();
  const restore = useJob<RestoreReport>();
  const runLook = look.run;
  useEffect(() => {
    void runLook(async (control) => {
      const backup = await Backup.open(file);
      return { backup, manifest: backup.manifest, report: await restoreBackup(backup, library, preview(control)) };
    });
  }, [file, runLook]);
  const looked = look.state.is === 'done' ? look.state.result : null;
  const begin = () => looked && void restore.run((control) => restoreBackup(looked.backup, library, control));
  const isOver = restore.state.is === 'done' || restore.state.is === 'stopped';
  const busy = look.state.is === 'idle' || look.state.is === 'running' || restore.state.is === 'running';
  useEffect(() => onBusy(busy), [busy, onBusy]);
  return (
    <section className="arrival" aria-label={t('moving.restore')}>
      <h3>{file.name}</h3>
      {look.state.is === 'running' && (
        <JobLine name={t('moving.looking')} progress={look.state.progress} onCancel={onClose} />
      )}
      {looked && (
        <>
          <p className="panel-hint">
            {t('moving.madeAt', { time: formatMoment(looked.manifest.createdAt, t('locale')) })}
          </p>
          <Counts {...looked.manifest.counts} size={file.size} />
        </>
      )}
      {looked && restore.state.is !== 'done' && <RestoreLedger report={looked.report} preview />}
      {restore.state.is === 'running' && (
        <JobLine name={t('moving.restore')} progress={restore.state.progress} onCancel={restore.cancel} />
      )}
      <div role="status" aria-live="polite" className="outcome">
        {look.state.is === 'failed' && <p className="red-text">{why(look.state.error, t)}</p>}
        {restore.state.is === 'failed' && <p className="red-text">{why(restore.state.error, t)}</p>}
        {restore.state.is === 'stopped' && <p>{t('moving.restoreStopped')}</p>}
        {restore.state.is === 'done' && <p>✓ {t('moving.restored')}</p>}
      </div>
      {restore.state.is === 'done' && <RestoreLedger report={restore.state.result} />}
      {restore.state.is !== 'running' && look.state.is !== 'running' && (
        <div className="deeds">
          {looked && restore.state.is !== 'done' && hasSomething(looked.report) && (
            <button type="button" className="primary" onClick={begin}>
              {t(restore.state.is === 'idle' ? 'moving.restoreNow' : 'moving.restoreOn')}
            </button>
          )}
          <button type="button" className="tool" onClick={onClose}>
            {t(isOver || !looked || !hasSomething(looked.report) ? 'moving.close' : 'library.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

function preview(control: JobControl) {
  return { ...control, preview: true };
}

function hasSomething(report: RestoreReport): boolean {
  return report.new + report.merged + report.shelf > 0;
}
