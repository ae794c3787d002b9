/** Reading back what was saved. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { checkIndex } from '../care/check';
import type { LibraryStatus, SavedArticle, SavedRow, VersionOrigin, VersionRow } from '../record';
import { editsOf, withEdits } from './fields';
import { rowOf, rowsOf } from './row';
import { readDocument, type StoredFields } from './version';

/** One version of an article, the newest unless one is named; null when there is none. */
export async function get(db: Database, id: number, version?: number): Promise<SavedArticle | null> {
  const row = rowOf(db, id);
  return row && savedOf(db, row, version ?? row.versions);
}

async function savedOf(db: Database, row: SavedRow, version: number): Promise<SavedArticle | null> {
  const { id } = row;
  const stored = versionOf(db, id, version);
  if (!stored) return null;
  const edits = editsOf(db, id);
  const { blocks, at, evidence, removed, repairs } = await readDocument(stored.document);
  const fields = JSON.parse(String(stored.fields)) as StoredFields;
  return {
    ...row,
    uid: String(stored.uid),
    canonicalUrl: String(stored.canonical_url),
    story: { index: Number(stored.story), of: Number(stored.stories) },
    version: Number(stored.version),
    origin: stored.origin as VersionOrigin,
    savedAt: String(stored.captured_at),
    title: withEdits({ title: fields.title }, edits).title ?? '',
    length: Number(stored.length),
    article: { ...withEdits(fields, edits), blocks, text: String(stored.text), at, evidence },
    edits,
    extracted: Object.fromEntries(edits.map(({ field }) => [field, fields[field]])),
    removed,
    repairs,
    confidence: Number(stored.confidence),
    charset: String(stored.charset),
    extractor: String(stored.extractor),
    textHash: String(stored.text_hash),
  };
}

/** About as many bytes go into one answer; a single article may be larger. */
const ANSWER = 2 ** 22;

/**
 * The newest versions of many, in their order, as many as fit into one answer; articles that there are not are left out.
 * @returns `asked`: how many of the ids that covers, at least one; ask again for the rest.
 */
export async function getMany(
  db: Database,
  ids: readonly number[],
  room = ANSWER,
): Promise<{ articles: SavedArticle[]; asked: number }> {
  const sizes = sizesOf(db, ids);
  let [asked, size] = [0, 0];
  while (asked < ids.length && (asked === 0 || size < room)) size += sizes.get(ids[asked++] as number) ?? 0;
  const articles: SavedArticle[] = [];
  // One after the other: streams that unpack side by side take longer.
  for (const row of rowsOf(db, ids.slice(0, asked))) {
    const saved = await savedOf(db, row, row.versions);
    if (saved) articles.push(saved);
  }
  return { articles, asked };
}

/** About how many bytes each takes in an answer: its text in UTF-8, and the blocks with what was cut, which lie here compressed. */
function sizesOf(db: Database, ids: readonly number[]): Map<number, number> {
  const rows = db.selectArrays(
    `SELECT articles.id, 3 * length(text) + 8 * length(document) FROM articles
     JOIN versions ON versions.article_id = articles.id AND versions.version = articles.version
     WHERE articles.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(([id, size]) => [Number(id), Number(size)]));
}

function versionOf(db: Database, id: number, version: number) {
  return db.selectObject(
    `SELECT versions.*, uid, canonical_url, story, stories FROM versions JOIN articles ON articles.id = article_id
     WHERE article_id = ? AND versions.version = ?`,
    [id, version],
  );
}

/** Newest first. */
export function versions(db: Database, id: number): VersionRow[] {
  return db.selectObjects('SELECT * FROM versions WHERE article_id = ? ORDER BY version DESC', [id]).map((row) => ({
    version: Number(row.version),
    savedAt: String(row.saved_at),
    capturedAt: String(row.captured_at),
    origin: row.origin as VersionOrigin,
    title: String(row.title),
    length: Number(row.length),
    original: row.original_id !== null,
    extractor: String(row.extractor),
  }));
}

/** @param check Reads the whole database: some seconds for a large one. */
export function status(db: Database, check: boolean): LibraryStatus {
  const number = (sql: string) => Number(db.selectValue(sql));
  return {
    articles: number('SELECT count(*) FROM articles WHERE deleted_at IS NULL'),
    inBin: number('SELECT count(*) FROM articles WHERE deleted_at IS NOT NULL'),
    bytes: number('PRAGMA page_count') * number('PRAGMA page_size'),
    integrity: check ? integrityOf(db) : null,
  };
}

/** What SQLite finds, and what it cannot: whether the index holds exactly the articles. */
function integrityOf(db: Database): string {
  const found = db.selectValues('PRAGMA integrity_check(20)').map(String);
  const orphans = db.selectValues('SELECT DISTINCT "table" FROM pragma_foreign_key_check');
  found.push(...orphans.map((table) => `${table}: rows whose article is gone`));
  found.push(...checkIndex(db).map(({ detail }) => detail));
  return found.filter((line) => line !== 'ok').join('\n') || 'ok';
}
