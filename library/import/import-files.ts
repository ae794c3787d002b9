/** Brings files into the library, one after the other; what fails is said and does not stop the others. */
import { pictureType } from '../../export/picture-type';
import type { Article } from '../../extract/article';
import type { ArchivedPicture } from '../../page/mhtml';
import { stubArticle } from '../articles/stub';
import type { library } from '../client';
import { toBase64 } from '../engine/base64';
import type { GivenPicture } from '../pictures/picture';
import type { Change } from '../record';
import { type FindBeside, filesBeside } from './beside';
import type { ImportedFile } from './imported-file';
import type { Link } from './link';
import { type Found, type FoundPage, ImportError, type ImportFailure, isImportable } from './read-file';

/** What of the library an import needs. */
export type ImportTarget = Pick<typeof library, 'standing' | 'save' | 'change' | 'get' | 'pictures' | 'addPictures'>;

export interface ImportOptions {
  read: (path: string, file: File) => Promise<Found>;
  /** ISO 8601 in UTC. */
  now: string;
  /** Version of the extension that extracts. */
  extractor: string;
  /** Files and links done, of all that are known so far. */
  onProgress?: (done: number, of: number) => void;
  /** Stops before the next file or link; what is saved by then stays. */
  signal?: AbortSignal;
}

export interface ImportReport {
  /** Articles. */
  saved: number;
  newVersions: number;
  already: number;
  /** Links that are in the library now, without their text. */
  stubs: number;
  pictures: number;
  /** Files that are none of ours to read: pictures, scripts, style sheets. */
  skipped: number;
  failures: { path: string; failure: ImportFailure; detail: string }[];
  /** It was stopped before its end. */
  stopped: boolean;
}

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
        await savePage({ ...found, pictures: [...found.pictures, ...pictures] }, file, target, options, report);
      } else {
        progress.of += found.links.length;
        await saveLinks(found.links, target, options, report, step);
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

async function savePage(
  page: FoundPage,
  file: File,
  target: ImportTarget,
  { extractor }: ImportOptions,
  report: ImportReport,
): Promise<void> {
  const { url, canonicalUrl, charset, html, extraction } = page;
  const { articles, removed, repairs, confidence } = extraction;
  const savedAt = page.savedAt ?? new Date(file.lastModified).toISOString();
  for (const [index, article] of articles.entries()) {
    const story = { index, of: articles.length };
    const facts = { url, canonicalUrl, charset, html, removed, repairs, confidence, extractor, savedAt };
    const { title, text } = article;
    const standing = await target.standing({ url, canonicalUrl, story, title, text });
    const { id, outcome, version } =
      standing.state === 'saved' && standing.id !== null && standing.version !== null
        ? { id: standing.id, version: standing.version, outcome: 'already' as const }
        : await target.save({ ...facts, article, story });
    if (outcome === 'saved') report.saved++;
    else if (outcome === 'new-version') report.newVersions++;
    else report.already++;
    const given = givenPictures(page, article);
    if (given.length === 0) continue;
    const pictures = outcome === 'already' ? await missingOf(given, article, id, version, target) : given;
    if (pictures.length > 0) report.pictures += (await target.addPictures(id, pictures, version)).kept;
  }
}

function givenPictures({ pictures }: FoundPage, article: Article): GivenPicture[] {
  const bySource = new Map(pictures.map((picture) => [picture.src, picture]));
  return placesOf(article).flatMap(({ src, width, height }, position) => {
    const found = bySource.get(src);
    return found ? [{ position, src, mime: found.mime, width, height, base64: toBase64(found.bytes) }] : [];
  });
}

const placesOf = ({ blocks }: Pick<Article, 'blocks'>) => blocks.flatMap(({ picture }) => picture ?? []);

/**
 * Those that an article lacks which is there already. Its own addresses stay: a browser writes others into a page that it saves,
 * and then the places tell which is which, if there are as many.
 */
async function missingOf(
  given: readonly GivenPicture[],
  article: Article,
  id: number,
  version: number,
  target: ImportTarget,
): Promise<GivenPicture[]> {
  const [kept, saved] = await Promise.all([target.pictures(id, version), target.get(id, version)]);
  if (!saved) return [];
  const held = new Set(kept.map(({ position }) => position));
  const places = placesOf(saved.article);
  const isSameMany = places.length === placesOf(article).length;
  return places.flatMap(({ src }, position) => {
    if (held.has(position)) return [];
    const found =
      given.find((one) => one.src === src) ?? (isSameMany ? given.find((one) => one.position === position) : undefined);
    return found ? [{ ...found, position, src }] : [];
  });
}

async function saveLinks(
  links: readonly Link[],
  target: ImportTarget,
  { now, extractor, signal }: ImportOptions,
  report: ImportReport,
  step: () => void,
): Promise<void> {
  const groups = new Map<string, { change: Change; ids: number[] }>();
  const note = (id: number, change: Change) => {
    const key = JSON.stringify(change);
    const group = groups.get(key) ?? { change, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  };
  for (const { url, title, addedAt, tags, archived, starred } of links) {
    if (signal?.aborted) break;
    const article = stubArticle(title || url.replace(/^https?:\/\//i, ''));
    const { id, outcome } = await target.save({
      url,
      canonicalUrl: '',
      article,
      story: { index: 0, of: 1 },
      removed: [],
      repairs: [],
      confidence: 0,
      html: '',
      charset: '',
      savedAt: addedAt ?? now,
      extractor,
    });
    // What is there already keeps its tags and marks.
    if (outcome === 'saved') {
      report.stubs++;
      for (const tag of tags) note(id, { kind: 'tag', tags: [tag] });
      if (archived) note(id, { kind: 'archive', on: true });
      if (starred) note(id, { kind: 'star', on: true });
    } else report.already++;
    step();
  }
  for (const { change, ids } of groups.values()) {
    for (let from = 0; from < ids.length; from += 200) await target.change(ids.slice(from, from + 200), change, now);
  }
}
