import { formatBytes } from '../../components/controls/format-bytes';
import { downloadBlob } from '../../components/export/download-file';
import { localDay } from '../../components/export/export-context';
import { JobLine } from '../../components/jobs/JobLine';
import { useJob } from '../../components/jobs/use-job';
import { why } from '../../components/jobs/why';
import { useTranslate } from '../../components/page/translate';
import type { BackupManifest } from '../../library/backup/format';
import { blobSink } from '../../library/backup/sink';
import { writeBackup } from '../../library/backup/write';
import { library } from '../../library/client';
import { AutoBackup } from './AutoBackup';
import { Panel } from './Panel';

interface Made {
  name: string;
  size: number;
  counts: BackupManifest['counts'];
}

/** The whole library as one file in the downloads folder. */
export function BackupPanel() {
  const t = useTranslate();
  const { state, run, cancel } = useJob<Made>();
  const backUp = () =>
    run(async ({ signal, onProgress }) => {
      const now = new Date();
      const sink = blobSink();
      const { counts } = await writeBackup(library, sink, { now: now.toISOString(), signal, onProgress });
      const name = `${t('moving.fileName', { date: localDay(now) })}.zip`;
      const blob = sink.blob();
      downloadBlob(name, blob);
      return { name, size: blob.size, counts };
    });
  return (
    <Panel name={t('moving.backup')} hint={t('moving.backupHint')}>
      {state.is === 'running' ? (
        <JobLine name={t('moving.backup')} progress={state.progress} onCancel={cancel} />
      ) : (
        <button type="button" className="primary" onClick={() => void backUp()}>
          {t('moving.backupNow')}
        </button>
      )}
      <div role="status" aria-live="polite" className="outcome">
        {state.is === 'done' && (
          <>
            <p>✓ {t('moving.backedUp', { name: state.result.name })}</p>
            <Counts {...state.result.counts} size={state.result.size} />
          </>
        )}
        {state.is === 'stopped' && <p>{t('moving.backupStopped')}</p>}
        {state.is === 'failed' && <p className="red-text">{why(state.error, t)}</p>}
      </div>
      <p className="panel-hint">{t('moving.backupFormat')}</p>
      <AutoBackup />
    </Panel>
  );
}

/** What is in a backup. */
export function Counts({ size, ...counts }: BackupManifest['counts'] & { size: number }) {
  const t = useTranslate();
  return (
    <p className="figures">
      <span>{t('moving.articles', { n: counts.articles })}</span>
      <span>{t('moving.versions', { n: counts.versions })}</span>
      {counts.pictures > 0 && <span>{t('moving.pictures', { n: counts.pictures })}</span>}
      {counts.notes > 0 && <span>{t('moving.notes', { n: counts.notes })}</span>}
      {counts.highlights > 0 && <span>{t('moving.highlights', { n: counts.highlights })}</span>}
      {counts.tags > 0 && <span>{t('moving.tags', { n: counts.tags })}</span>}
      <span>{formatBytes(size, t('locale'))}</span>
    </p>
  );
}
