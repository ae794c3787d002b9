/** Saves what a file of a page holds. */
import type { Article } from '../../extract/article';
import { toBase64 } from '../engine/base64';
import type { GivenPicture, PictureRow } from '../pictures/picture';
import type { ImportRun, ImportTarget } from './import-run';
import type { FoundPage } from './read-file';

/** Every article of a page that was read from a file, with the pictures that came along. */
export async function savePage(page: FoundPage, file: File, { target, options, report }: ImportRun): Promise<void> {
  const { extractor } = options;
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
    const pictures = outcome === 'already' ? missingOf(given, article, await storedOf(target, id, version)) : given;
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

interface Stored {
  article: Article;
  pictures: readonly PictureRow[];
}

async function storedOf(target: ImportTarget, id: number, version: number): Promise<Stored | null> {
  const [pictures, saved] = await Promise.all([target.pictures(id, version), target.get(id, version)]);
  return saved && { article: saved.article, pictures };
}

/**
 * Those that an article lacks which is there already. Its own addresses stay: a browser writes others into a page that it saves,
 * and then the places tell which is which, if there are as many.
 */
function missingOf(given: readonly GivenPicture[], article: Article, stored: Stored | null): GivenPicture[] {
  if (!stored) return [];
  const held = new Set(stored.pictures.map(({ position }) => position));
  const places = placesOf(stored.article);
  const isSameMany = places.length === placesOf(article).length;
  return places.flatMap(({ src }, position) => {
    if (held.has(position)) return [];
    const found =
      given.find((one) => one.src === src) ?? (isSameMany ? given.find((one) => one.position === position) : undefined);
    return found ? [{ ...found, position, src }] : [];
  });
}
