import { useState } from 'react';
import { browser } from 'wxt/browser';
import { formatBytes } from '../../components/controls/format-bytes';
import { downloadBlob } from '../../components/export/download-file';
import { localDay } from '../../components/export/export-context';
import { JobLine } from '../../components/jobs/JobLine';
import { type Job, useJob } from '../../components/jobs/use-job';
import { why } from '../../components/jobs/why';
import { useTranslate } from '../../components/page/translate';
import { salvageLibrary } from '../../library/backup/salvage-backup';
import { blobSink } from '../../library/backup/sink';
import { library } from '../../library/client';
import type { LibraryFile } from '../../library/record';
import { downloadFileOf } from './download-library-file';
import { Setting } from './Setting';

interface RescuePanelProps {
  /** The damaged file; null where it is gone. */
  file: LibraryFile | null;
  /** A library of a newer version is not damaged: it is read, and left in its place. */
  mayBeginAnew: boolean;
  onBegun: () => void;
}

/** The way out when the library cannot be opened: what can be read as a backup, the file as it is, and a new library. */
export function RescuePanel({ file, mayBeginAnew, onBegun }: RescuePanelProps) {
  const t = useTranslate();
  const salvage = useJob<Salvaged>();
  const raw = useJob<string>();
  const begin = useJob<string>();
  const beginAnew = async () => {
    const begun = await begin.run(async () => (await library.startAnew(new Date().toISOString())).aside);
    if (begun !== null) onBegun();
  };
  const failed = [salvage.state, raw.state, begin.state].find((state) => state.is === 'failed');
  return (
    <Setting name={t('care.rescue')} hint={t('care.rescueHint')} wide>
      <ol className="rescue">
        <Salvage job={salvage} />
        {file && <SaveFile file={file} job={raw} />}
        {mayBeginAnew && <BeginAnew onBegin={() => void beginAnew()} />}
      </ol>
      {failed?.is === 'failed' && (
        <p className="red-text" role="alert">
          {why(failed.error, t)}
        </p>
      )}
    </Setting>
  );
}

interface Salvaged {
  articles: number;
  /** Of the file that was downloaded. */
  name: string;
}

/** What can be read, as a backup. */
function Salvage({ job }: { job: Job<Salvaged> }) {
  const t = useTranslate();
  const { state } = job;
  const start = () =>
    job.run(async ({ signal, onProgress }) => {
      const now = new Date();
      const sink = blobSink();
      const { counts } = await salvageLibrary(sink, { now: now.toISOString(), signal, onProgress });
      const name = `${t('care.rescueName', { date: localDay(now) })}.zip`;
      if (counts.articles > 0) downloadBlob(name, sink.blob());
      return { articles: counts.articles, name };
    });
  return (
    <li>
      <p>{t('care.saveReadableHint')}</p>
      {state.is === 'running' ? (
        <JobLine name={t('care.saveReadable')} progress={state.progress} onCancel={job.cancel} />
      ) : (
        <button type="button" className="primary" onClick={() => void start()}>
          {t('care.saveReadable')}
        </button>
      )}
      <div role="status" aria-live="polite">
        {state.is === 'done' &&
          (state.result.articles > 0 ? (
            <p>
              ✓ {t('care.readable', { n: state.result.articles })} {state.result.name}
            </p>
          ) : (
            <p className="red-text">{t('care.nothingReadable')}</p>
          ))}
      </div>
    </li>
  );
}

/** The file as it is. */
function SaveFile({ file, job }: { file: LibraryFile; job: Job<string> }) {
  const t = useTranslate();
  const { state } = job;
  const start = () => job.run(({ signal, onProgress }) => downloadFileOf(file, { signal, onProgress }));
  return (
    <li>
      <p>{t('care.saveFileHint')}</p>
      {state.is === 'running' ? (
        <JobLine name={t('care.saveFile')} progress={state.progress} onCancel={job.cancel} />
      ) : (
        <button type="button" className="tool" onClick={() => void start()}>
          {t('care.saveFile')} · {formatBytes(file.size, t('locale'))}
        </button>
      )}
      <div role="status" aria-live="polite">
        {state.is === 'done' && <p>✓ {t('moving.backedUp', { name: state.result })}</p>}
      </div>
    </li>
  );
}

/** A new library, asked about once more. */
function BeginAnew({ onBegin }: { onBegin: () => void }) {
  const t = useTranslate();
  const [asking, setAsking] = useState(false);
  const begin = () => {
    setAsking(false);
    onBegin();
  };
  return (
    <li>
      <p>{t('care.beginHint')}</p>
      <div className="buttons">
        {asking ? (
          <>
            <button type="button" className="tool danger" onClick={begin}>
              {t('care.beginSure')}
            </button>
            <button type="button" className="plain" onClick={() => setAsking(false)}>
              {t('library.cancel')}
            </button>
          </>
        ) : (
          <button type="button" className="tool" onClick={() => setAsking(true)}>
            {t('care.begin')}
          </button>
        )}
        <a href={browser.runtime.getURL('/moving.html')}>{t('care.thenRestore')}</a>
      </div>
    </li>
  );
}
