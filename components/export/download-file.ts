import type { Chunk } from '../../export';

/** How long the browser may take to fetch what is handed to it, in ms. */
const FETCHED = 60_000;

/**
 * Hands a file to the browser's downloads. The type matters: Chromium gives a file whose type it knows by another ending
 * that ending, so Markdown goes as text/markdown and not as text/plain.
 */
export function downloadFile(name: string, mime: string, chunks: readonly Chunk[]): void {
  downloadBlob(name, new Blob([...chunks], { type: mime }));
}

/** The same for a file that is too large to stand in memory as chunks. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
