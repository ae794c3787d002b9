/** Brings files into the library, one after the other; what fails is said and does not stop the others. */
import { pictureType } from '../../export/picture-type';
import type { ArchivedPicture } from '../../page/mhtml';
import { type FindBeside, filesBeside } from './beside';
import type { ImportOptions, ImportReport, ImportRun, ImportTarget } from './import-run';
import type { ImportedFile } from './imported-file';
import { type FoundPage, ImportError, isImportable } from './read-file';
import { saveLinks } from './save-links';
import { savePage } from './save-page';

/** @throws {LibraryError} where the library itself fails: then every other file would too. */
export async function importFiles(
  files: readonly ImportedFile[],
  target: ImportTarget,
  options: ImportOptions,
): Promise<ImportReport> {
  const wanted = files.filter(({ path }) => isImportable(path));
  const beside = filesBeside(files);
  const used = new Set<string>();
  const report: ImportReport = {
    saved: 0,
    newVersions: 0,
    already: 0,
    stubs: 0,
    pictures: 0,
    skipped: files.length - wanted.length,
    failures: [],
    stopped: false,
  };
  const run: ImportRun = { target, options, report };
  const progress = { done: 0, of: wanted.length };
  const step = () => {
    progress.done++;
    options.onProgress?.(progress.done, progress.of);
  };
  options.onProgress?.(0, progress.of);
  for (const { path, file } of wanted) {
    if (options.signal?.aborted) break;
    try {
      const found = await options.read(path, file);
      if (found.is === 'page') {
        const pictures = await picturesBeside(found, path, beside, used);
        await savePage({ ...found, pictures: [...found.pictures, ...pictures] }, file, run);
      } else {
        progress.of += found.links.length;
        await saveLinks(found.links, run, step);
      }
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      report.failures.push({ path, failure: error.failure, detail: error.detail });
    }
    step();
  }
  report.skipped -= used.size;
  report.stopped = options.signal?.aborted ?? false;
  return report;
}

/** Larger files are no pictures of an article. */
const LARGEST_PICTURE = 16 * 2 ** 20;

/** The pictures of a page's articles that were brought along with it. `used`: paths of those, to be added to. */
async function picturesBeside(
  { url, extraction }: FoundPage,
  path: string,
  beside: FindBeside,
  used: Set<string>,
): Promise<ArchivedPicture[]> {
  const sources = extraction.articles.flatMap(({ blocks }) => blocks.flatMap(({ picture }) => picture?.src ?? []));
  const found: ArchivedPicture[] = [];
  for (const src of new Set(sources)) {
    const one = beside(path, url, src);
    if (!one || one.file.size > LARGEST_PICTURE) continue;
    const bytes = new Uint8Array(await one.file.arrayBuffer());
    const type = pictureType(bytes);
    if (!type) continue;
    found.push({ src, mime: type.mime, bytes });
    used.add(one.path);
  }
  return found;
}
