import { useCallback, useEffect, useRef, useState } from 'react';
import { downloadFile } from '../../components/download-file';
import { type Format, type SetFormatOfTable, writeOne } from '../../components/export-choices';
import { contextOfSaved, localDay } from '../../components/export-context';
import { failureTexts } from '../../components/failure-texts';
import { useTranslate } from '../../components/translate';
import { folderName } from '../../export/file-name';
import { library } from '../../library/client';
import { LibraryError } from '../../library/failure';
import { writeSet } from './write-set';

export interface ExportProgress {
  /** The article that is being written, from 1. */
  at: number;
  of: number;
}

/** Downloads articles of the library by their ids. `progress` is null while nothing is exported. */
export function useSetExport(say: (text: string) => void) {
  const t = useTranslate();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** One export at a time; says how it ended. */
  const run = useCallback(
    async (write: (signal: AbortSignal) => Promise<string>) => {
      if (running.current) return;
      const control = new AbortController();
      running.current = control;
      try {
        say(await write(control.signal));
      } catch (error) {
        say(t(failureTexts[error instanceof LibraryError ? error.failure : 'unavailable']));
      } finally {
        running.current = null;
        setProgress(null);
      }
    },
    [say, t],
  );

  const exportOne = useCallback(
    (id: number, format: Format) =>
      run(async () => {
        const saved = await library.get(id);
        if (!saved) return t('export.nothing');
        const item = { article: saved.article, context: contextOfSaved(saved) };
        const { name, chunks } = writeOne(format, item, new Date().toISOString());
        downloadFile(name, format.mime, chunks);
        return t('export.doneOne', { name });
      }),
    [run, t],
  );
  const exportSet = useCallback(
    (ids: readonly number[], format: SetFormatOfTable) =>
      run(async (signal) => {
        const now = new Date();
        const title = t('export.fileTitle', { date: localDay(now) });
        const set = await writeSet(ids, format, {
          now: now.toISOString(),
          title,
          get: (id) => library.get(id),
          onProgress: (done) => setProgress({ at: done + 1, of: ids.length }),
          signal,
        });
        if (!set) return t('export.stopped');
        if (set.written === 0) return t('export.nothing');
        downloadFile(`${folderName(title)}.${format.extension}`, format.mime, set.chunks);
        return t('export.done', { n: set.written });
      }),
    [run, t],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { progress, exportOne, exportSet, cancel };
}
