import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { JobLine } from '../../components/jobs/JobLine';
import { useJob } from '../../components/jobs/use-job';
import { why } from '../../components/jobs/why';
import { useTranslate } from '../../components/page/translate';
import { library } from '../../library/client';
import { openReader } from '../../library/import/file-reader';
import { importFiles } from '../../library/import/import-files';
import type { ImportReport } from '../../library/import/import-run';
import type { ArrivedFile } from './arrived-files';
import { ImportLedger } from './ImportLedger';

interface ImportPanelProps {
  files: ArrivedFile[];
  /** Other files have to wait, or no longer. */
  onBusy: (busy: boolean) => void;
  onClose: () => void;
}

/** Saved pages and lists of links on their way into the library: begins at once, can be stopped, says what failed. */
export function ImportPanel({ files, onBusy, onClose }: ImportPanelProps) {
  const t = useTranslate();
  const { state, run, cancel } = useJob<ImportReport>();
  useEffect(() => {
    void run(async (control) => {
      const reader = openReader();
      try {
        return await importFiles(files, library, {
          ...control,
          read: reader.read,
          now: new Date().toISOString(),
          extractor: browser.runtime.getManifest().version,
        });
      } finally {
        reader.close();
      }
    });
  }, [files, run]);
  const busy = state.is === 'idle' || state.is === 'running';
  useEffect(() => onBusy(busy), [busy, onBusy]);
  return (
    <section className="arrival" aria-label={t('moving.import')}>
      <h3>{t('moving.files', { n: files.length })}</h3>
      {state.is === 'running' && <JobLine name={t('moving.import')} progress={state.progress} onCancel={cancel} />}
      <div role="status" aria-live="polite" className="outcome">
        {state.is === 'failed' && <p className="red-text">{why(state.error, t)}</p>}
        {state.is === 'done' && <p>{state.result.stopped ? t('moving.importStopped') : `✓ ${t('moving.imported')}`}</p>}
      </div>
      {state.is === 'done' && <ImportLedger report={state.result} />}
      {state.is !== 'running' && (
        <div className="deeds">
          {state.is === 'done' && (
            <a className="tool" href={browser.runtime.getURL('/library.html')}>
              {t('options.libraryOpen')}
            </a>
          )}
          <button type="button" className="tool" onClick={onClose}>
            {t('moving.close')}
          </button>
        </div>
      )}
    </section>
  );
}
