import { downloadBlob } from '../../components/export/download-file';
import type { JobControl } from '../../components/jobs/use-job';
import { writeFile } from '../../library/backup/salvage-backup';
import { blobSink } from '../../library/backup/sink';
import type { LibraryFile } from '../../library/record';

/** Hands a database file to the browser's downloads as it is. @returns its name. */
export async function downloadFileOf({ name, size }: LibraryFile, { signal, onProgress }: JobControl): Promise<string> {
  const sink = blobSink();
  let done = 0;
  await writeFile(name, {
    write: (bytes) => {
      signal.throwIfAborted();
      done += bytes.length;
      onProgress(done, size);
      return sink.write(bytes);
    },
  });
  downloadBlob(name, new Blob([sink.blob()], { type: 'application/vnd.sqlite3' }));
  return name;
}
