/** One row of the list. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Edition } from '../../extract/article';
import { byName } from '../annotations/tags';
import type { SavedRow } from '../record';
import { excerptOf, hitsOf, withMarks } from '../search/excerpt';

const ROWS = `
  SELECT articles.id, url, articles.title, site_name, source, published_at, articles.saved_at, authors, section, script,
         articles.length, articles.version, deleted_at, site, edition, articles.pictures, read_at, starred_at, archived_at,
         text, captions,
         (SELECT json_group_array(name) FROM taggings JOIN tags ON tags.id = tag_id WHERE article_id = articles.id) tags,
         (SELECT count(*) FROM notes WHERE article_id = articles.id) notes,
         (SELECT count(*) FROM highlights WHERE article_id = articles.id) highlights
  FROM articles JOIN versions ON versions.article_id = articles.id AND versions.version = articles.version
  WHERE articles.id IN (SELECT value FROM json_each(?))`;

/** A row of the list; null when there is no such article. */
export function rowOf(db: Database, id: number): SavedRow | null {
  return rowsOf(db, [id])[0] ?? null;
}

/** Rows of the list in this order, with the place of the words in their texts. Articles that there are not are left out. */
export function rowsOf(db: Database, ids: readonly number[], words: readonly string[] = []): SavedRow[] {
  const found = db.selectObjects(ROWS, [JSON.stringify(ids)]);
  const rows = new Map(found.map((row) => [Number(row.id), row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [rowFrom(row, id, words)] : [];
  });
}

function rowFrom(row: Record<string, unknown>, id: number, words: readonly string[]): SavedRow {
  const title = String(row.title);
  const text = [row.text, row.captions].filter((part) => part !== '').join('\n');
  return {
    id,
    url: String(row.url),
    title,
    headline: withMarks(title, hitsOf(title, words)),
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

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
