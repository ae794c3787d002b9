import { existsSync, readdirSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const PAGE = /\.(?:html?|xhtml|xht|shtml|mhtml?|txt|warc|warc\.gz)$/i;
// What stands beside pages: notes in plain text, and the folder of pictures and frames that a browser saves with a page.
const NOTE = /^(?:readme|license|licence|copying|changelog|notice|sources|robots)\b.*\.txt$/i;
const SAVED_PARTS = /(?:_files|\.files|_archivos)$/i;

/** Characters that make a path a pattern where no file has them in its name: `2012/*.html`, `{a,b}/*`. */
const PATTERN = /[*?[{]/;

/**
 * The pages at a path: the path itself where it is a file of whatever name, or all pages in a folder and its folders, or what
 * matches a pattern, in the order of their names. Paths begin as `path` does.
 *
 * @throws where the path cannot be read, or nothing matches
 */
export function findPages(path: string): string[] {
  if (PATTERN.test(path) && !existsSync(path)) return matching(path);
  if (!statSync(path).isDirectory()) return [path];
  const found: string[] = [];
  collect(path.replace(/(.)\/+$/, '$1'), found);
  return found;
}

/** Files are taken as a folder's are, by their names; a folder that matches gives all of its pages. */
function matching(pattern: string): string[] {
  const paths = globSync(pattern, { onlyFiles: false, expandDirectories: false, absolute: pattern.startsWith('/') });
  const found: string[] = [];
  for (const path of paths.sort()) {
    if (path.endsWith('/')) collect(path.slice(0, -1), found);
    else if (isPage(path.slice(path.lastIndexOf('/') + 1))) found.push(path);
  }
  if (found.length === 0) throw new Error('no page matches this pattern');
  return [...new Set(found)];
}

function isPage(name: string): boolean {
  return PAGE.test(name) && !NOTE.test(name);
}

function collect(folder: string, found: string[]): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && isDirectory(path));
    if (!isFolder) {
      if (isPage(entry.name)) found.push(path);
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
