/** Files that lie beside a saved page: a browser keeps `新闻.html` and its pictures in `新闻_files/`. */
import type { ImportedFile } from './imported-file';

/** The file that an address of a page stands for, undefined where none was brought along. */
export type FindBeside = (path: string, pageUrl: string, src: string) => ImportedFile | undefined;

export function filesBeside(files: readonly ImportedFile[]): FindBeside {
  const byPath = new Map(files.map((one) => [fold(one.path), one]));
  return (path, pageUrl, src) => {
    const written = relativeTo(pageUrl, src);
    if (written === null) return undefined;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return byPath.get(fold(stepped(folder + written)));
  };
}

/**
 * An address as the page wrote it, `./新闻_files/1.jpg`: as it is where the address of the page is not known, and taken off its
 * folder where it is. Null for what was never beside the page.
 */
function relativeTo(pageUrl: string, src: string): string | null {
  if (!/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(src)) return src.startsWith('/') ? null : decoded(src);
  if (!URL.canParse(pageUrl)) return null;
  const folder = new URL('.', pageUrl).href;
  return src.startsWith(folder) ? decoded(src.slice(folder.length)) : null;
}

function decoded(address: string): string {
  const path = address.replace(/[?#].*$/su, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function stepped(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** macOS takes the accents of a name apart, Windows takes no notice of case. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
