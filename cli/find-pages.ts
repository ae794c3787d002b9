import { readdirSync, statSync } from 'node:fs';

const PAGE = /\.(?:html?|xhtml|xht|shtml|mhtml?|txt)$/i;
// What stands beside pages: notes in plain text, and the folder of pictures and frames that a browser saves with a page.
const NOTE = /^(?:readme|license|licence|copying|changelog|notice|sources|robots)\b.*\.txt$/i;
const SAVED_PARTS = /(?:_files|\.files|_archivos)$/i;

/**
 * The pages at a path: the path itself where it is a file of whatever name, or all pages in a folder and its folders, in the
 * order of their names. Paths begin as `path` does.
 *
 * @throws where the path cannot be read
 */
export function findPages(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const found: string[] = [];
  collect(path.replace(/(.)\/+$/, '$1'), found);
  return found;
}

function collect(folder: string, found: string[]): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && isDirectory(path));
    if (!isFolder) {
      if (PAGE.test(entry.name) && !NOTE.test(entry.name)) found.push(path);
    } else if (!SAVED_PARTS.test(entry.name) && !entry.isSymbolicLink()) {
      collect(path, found);
    }
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
