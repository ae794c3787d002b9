import { useState } from 'react';
import { browser } from 'wxt/browser';
import { formatBytes } from '../../components/controls/format-bytes';
import { downloadBlob } from '../../components/export/download-file';
import { localDay } from '../../components/export/export-context';
import { JobLine } from '../../components/jobs/JobLine';
import { useJob } from '../../components/jobs/use-job';
import { why } from '../../components/jobs/why';
import { useTranslate } from '../../components/page/translate';
import { salvageLibrary } from '../../library/backup/salvage-backup';
import { blobSink } from '../../library/backup/write';
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
  const salvage = useJob<{ articles: number; name: string }>();
  const raw = useJob<string>();
  const begin = useJob<string>();
  const [sure, setSure] = useState(false);

  const saveReadable = () =>
    salvage.run(async ({ signal, onProgress }) => {
      const now = new Date();
      const sink = blobSink();
      const { counts } = await salvageLibrary(sink, { now: now.toISOString(), signal, onProgress });
      const name = `${t('care.rescueName', { date: localDay(now) })}.zip`;
      if (counts.articles > 0) downloadBlob(name, sink.blob());
      return { articles: counts.articles, name };
    });
  const saveFile = () => file && raw.run(({ signal, onProgress }) => downloadFileOf(file, { signal, onProgress }));
  const beginAnew = async () => {
    setSure(false);
    const begun = await begin.run(async () => (await library.startAnew(new Date().toISOString())).aside);
    if (begun !== null) onBegun();
  };
  const failed = [salvage.state, raw.state, begin.state].find((state) => state.is === 'failed');
  return (
    <Setting name={t('care.rescue')} hint={t('care.rescueHint')} wide>
      <ol className="rescue">
        <li>
          <p>{t('care.saveReadableHint')}</p>
          {salvage.state.is === 'running' ? (
            <JobLine name={t('care.saveReadable')} progress={salvage.state.progress} onCancel={salvage.cancel} />
          ) : (
            <button type="button" className="primary" onClick={() => void saveReadable()}>
              {t('care.saveReadable')}
            </button>
          )}
          <div role="status" aria-live="polite">
            {salvage.state.is === 'done' &&
              (salvage.state.result.articles > 0 ? (
                <p>
                  ✓ {t('care.readable', { n: salvage.state.result.articles })} {salvage.state.result.name}
                </p>
              ) : (
                <p className="red-text">{t('care.nothingReadable')}</p>
              ))}
          </div>
        </li>
        {file && (
          <li>
            <p>{t('care.saveFileHint')}</p>
            {raw.state.is === 'running' ? (
              <JobLine name={t('care.saveFile')} progress={raw.state.progress} onCancel={raw.cancel} />
            ) : (
              <button type="button" className="tool" onClick={() => void saveFile()}>
                {t('care.saveFile')} · {formatBytes(file.size, t('locale'))}
              </button>
            )}
            <div role="status" aria-live="polite">
              {raw.state.is === 'done' && <p>✓ {t('moving.backedUp', { name: raw.state.result })}</p>}
            </div>
          </li>
        )}
        {mayBeginAnew && (
          <li>
            <p>{t('care.beginHint')}</p>
            <div className="buttons">
              {sure ? (
                <>
                  <button type="button" className="tool danger" onClick={() => void beginAnew()}>
                    {t('care.beginSure')}
                  </button>
                  <button type="button" className="plain" onClick={() => setSure(false)}>
                    {t('library.cancel')}
                  </button>
                </>
              ) : (
                <button type="button" className="tool" onClick={() => setSure(true)}>
                  {t('care.begin')}
                </button>
              )}
              <a href={browser.runtime.getURL('/moving.html')}>{t('care.thenRestore')}</a>
            </div>
          </li>
        )}
      </ol>
      {failed?.is === 'failed' && (
        <p className="red-text" role="alert">
          {why(failed.error, t)}
        </p>
      )}
    </Setting>
  );
}
