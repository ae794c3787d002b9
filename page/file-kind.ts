/** What a saved file is, by its name or its content: on the command line and where files are brought in. */

/** 新闻.html · index.shtml */
export const pageFile = /\.(?:html?|xhtml|xht|shtml)$/i;

/** 新闻.mht: a page with its pictures in one file, as Chromium and old browsers save it */
export const archiveFile = /\.mht(?:ml)?$/i;

/** Share of characters from which on zero bytes say that a file is no text: a damaged page may hold some. */
const ZEROS = 1 / 100;

export function isBinary(text: string): boolean {
  return text.includes('\0') && (text.match(/\0/g)?.length ?? 0) > text.length * ZEROS;
}
