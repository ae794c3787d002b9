import { downloadFile } from '../../../components/export/download-file';
import { fileName } from '../../../export/file-name';
import { library } from '../../../library/client';
import type { SavedArticle } from '../../../library/record';

/**
 * Downloads the page's HTML as it was when it was saved; false where none was kept. It is never opened in the extension: its
 * scripts would run as ours.
 */
export async function downloadOriginal(saved: SavedArticle): Promise<boolean> {
  const html = await library.original(saved.id, saved.version);
  if (html === null) return false;
  // Whatever charset the page had, the text that was kept is written as UTF-8.
  downloadFile(fileName(saved.article, 'html'), 'application/octet-stream', ['\uFEFF', html]);
  return true;
}
