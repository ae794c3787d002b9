/** One row of the list. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Edition } from '../extract/article';
import { excerptOf } from './excerpt';
import type { SavedRow } from './record';
import { byName } from './tags';

const ROW = `
  SELECT url, articles.title, site_name, source, published_at, articles.saved_at, authors, section, script,
         articles.length, articles.version, deleted_at, site, edition, articles.pictures, read_at, starred_at, archived_at,
         text, captions,
         (SELECT json_group_array(name) FROM taggings JOIN tags ON tags.id = tag_id WHERE article_id = articles.id) tags,
         (SELECT count(*) FROM notes WHERE article_id = articles.id) notes,
         (SELECT count(*) FROM highlights WHERE article_id = articles.id) highlights
  FROM articles JOIN versions ON versions.article_id = articles.id AND versions.version = articles.version
  WHERE articles.id = ?`;

/** A row of the list, with the place of the words in its text. */
export function rowOf(db: Database, id: number, words: readonly string[] = []): SavedRow | null {
  const row = db.selectObject(ROW, [id]);
  if (!row) return null;
  const text = [row.text, row.captions].filter((part) => part !== '').join('\n');
  return {
    id,
    url: String(row.url),
    title: String(row.title),
    siteName: textOrNull(row.site_name),
    source: textOrNull(row.source),
    publishedAt: textOrNull(row.published_at),
    savedAt: String(row.saved_at),
    authors: JSON.parse(String(row.authors)) as string[],
    section: JSON.parse(String(row.section)) as string[],
    script: row.script === 'hant' ? 'hant' : 'hans',
    length: Number(row.length),
    versions: Number(row.version),
    excerpt: excerptOf(text, words),
    deletedAt: textOrNull(row.deleted_at),
    site: String(row.site),
    edition: row.edition === null ? null : (JSON.parse(String(row.edition)) as Edition),
    readAt: textOrNull(row.read_at),
    starredAt: textOrNull(row.starred_at),
    archivedAt: textOrNull(row.archived_at),
    tags: (JSON.parse(String(row.tags)) as string[]).sort(byName),
    pictures: Number(row.pictures),
    notes: Number(row.notes),
    highlights: Number(row.highlights),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
