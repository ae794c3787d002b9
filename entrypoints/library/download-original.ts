import { fileName } from '../../export/file-name';
import { library } from '../../library/client';
import type { SavedArticle } from '../../library/record';

/**
 * Downloads the page's HTML as it was when it was saved; false where none was kept. It is never opened in the extension: its
 * scripts would run as ours.
 */
export async function downloadOriginal(saved: SavedArticle): Promise<boolean> {
  const html = await library.original(saved.id, saved.version);
  if (html === null) return false;
  const link = document.createElement('a');
  // Whatever charset the page had, the text that was kept is written as UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', html], { type: 'application/octet-stream' }));
  link.href = address;
  link.download = fileName(saved.article, 'html');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return true;
}
