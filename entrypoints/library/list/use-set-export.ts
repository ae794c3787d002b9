import { useCallback } from 'react';
import type { useToast } from '../../../components/controls/use-toast';
import { downloadFile } from '../../../components/export/download-file';
import { type Format, type SetFormatOfTable, writeOne } from '../../../components/export/export-choices';
import { contextOfSaved, localDay } from '../../../components/export/export-context';
import { useTranslate } from '../../../components/page/translate';
import { folderName } from '../../../export/file-name';
import { loadAnnotations } from '../../../library/annotations/load-annotations';
import { articlesInBatches } from '../../../library/bulk';
import { library } from '../../../library/client';
import { loadPictures, picturesOf } from '../../../library/pictures/load-pictures';
import { readSettings } from '../../../settings/settings';
import type { useWork } from '../use-work';
import { writeSet } from './write-set';

interface SetExportOptions {
  say: ReturnType<typeof useToast>['say'];
  work: ReturnType<typeof useWork>;
  /** The ids as the list has them: a book is read in that order. */
  inOrder: (ids: readonly number[]) => Promise<readonly number[]>;
}

/** Downloads articles of the library by their ids. */
export function useSetExport({ say, work: { run }, inOrder }: SetExportOptions) {
  const t = useTranslate();
  const exportOne = useCallback(
    async (id: number, format: Format) => {
      const ran = await run('export.working', async () => {
        const saved = await library.get(id);
        if (!saved) return say(t('export.nothing'));
        const item = {
          article: saved.article,
          context: contextOfSaved(saved, await loadPictures(saved.id, saved.version), await loadAnnotations(saved)),
        };
        const { name, chunks } = writeOne(format, item, new Date().toISOString(), (await readSettings()).fileName);
        downloadFile(name, format.mime, chunks);
        say(t('export.doneOne', { name }));
      });
      if (!ran) say(t('work.busy'));
    },
    [run, say, t],
  );
  const exportSet = useCallback(
    async (ids: readonly number[], format: SetFormatOfTable) => {
      const ran = await run('export.working', async ({ signal, onProgress }) => {
        const now = new Date();
        const title = t('export.fileTitle', { date: localDay(now) });
        const set = await writeSet(articlesInBatches(await inOrder(ids), signal), format, {
          now: now.toISOString(),
          title,
          fileNames: (await readSettings()).fileName,
          pictures: picturesOf,
          annotations: loadAnnotations,
          onProgress: (done) => onProgress(Math.min(done + 1, ids.length), ids.length),
          signal,
        });
        if (!set) return say(t('export.stopped'));
        if (set.written === 0) return say(t('export.nothing'));
        downloadFile(`${folderName(title)}.${format.extension}`, format.mime, set.chunks);
        say(t('export.done', { n: set.written }));
      });
      if (!ran) say(t('work.busy'));
    },
    [run, inOrder, say, t],
  );
  return { exportOne, exportSet };
}
