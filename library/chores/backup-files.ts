/** The backups that were made by themselves, in the downloads folder: written, counted, and the oldest taken away. */
import { type Browser, browser } from 'wxt/browser';
import { type ChoreFailure, type KeptBackup, noteChore, readChores } from './chore';
import type { BackupOffer } from './do-chore';

export const DOWNLOADS = { permissions: ['downloads' as const] };

/** In ms: between two looks at a download, and until it is given up. */
const PAUSE = 250;
const PATIENCE = 10 * 60_000;

/** @param keep How many of ours are left in the folder. @returns why there is no file; null where it is there. */
export async function keepBackupFile({ url, path, size, at }: BackupOffer, keep: number): Promise<ChoreFailure | null> {
  try {
    const ended = await download(url, path, 'uniquify');
    if (ended.state !== 'complete')
      return { kind: 'download', failure: ended.error ?? 'CANCELED', detail: ended.state };
    const { files } = (await readChores()).backup;
    const all = [{ id: ended.id, path: pathOf(path, ended.filename), size, at }, ...files];
    await noteChore('backup', { files: all.slice(0, keep) });
    for (const file of all.slice(keep)) await remove(file);
    return null;
  } catch (error) {
    return { kind: 'download', failure: 'FAILED', detail: error instanceof Error ? error.message : String(error) };
  }
}

type ConflictAction = 'uniquify' | 'overwrite';

async function download(
  url: string,
  path: string,
  conflictAction: ConflictAction,
): Promise<Browser.downloads.DownloadItem> {
  const id = await browser.downloads.download({ url, filename: path, conflictAction, saveAs: false });
  for (const end = Date.now() + PATIENCE; ; ) {
    const [item] = await browser.downloads.search({ id });
    if (!item) throw new Error('the download is gone');
    if (item.state !== 'in_progress' || Date.now() > end) return item;
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}

/** The browser may have given it another name than it was asked to: `… (1).zip`. */
function pathOf(asked: string, given: string): string {
  const name = given.split(/[/\\]/).pop();
  return name ? asked.replace(/[^/]+$/, () => name) : asked;
}

/** Takes away what we have written, and nothing else. */
async function remove({ id, path }: KeptBackup): Promise<void> {
  const name = path.split('/').pop() ?? path;
  const [item] = await browser.downloads.search({ id });
  const isOurs = item?.byExtensionId === browser.runtime.id && item.filename.endsWith(name);
  try {
    if (isOurs) await removeDownload(id);
    else await removeForgotten(path);
  } catch {
    // Moved or deleted by hand.
  }
}

/**
 * A browser that has forgotten the download lets nobody delete its file, but lets it be written over by the same name: the empty
 * file that is then there is one that it knows.
 */
async function removeForgotten(path: string): Promise<void> {
  // Firefox downloads no data: address, and Chrome's background can make no blob: one.
  const empty = import.meta.env.FIREFOX ? URL.createObjectURL(new Blob()) : 'data:application/zip;base64,';
  const { id, state } = await download(empty, path, 'overwrite');
  if (state === 'complete') await removeDownload(id);
}

async function removeDownload(id: number): Promise<void> {
  await browser.downloads.removeFile(id).finally(() => browser.downloads.erase({ id }));
}
