/** Reading back what was saved. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { gunzip } from './compress';
import type { LibraryStatus, SavedArticle, VersionRow } from './record';
import type { StoredDocument, StoredFields } from './save';
import { rowOf } from './search';

/** One version of an article, the newest unless one is named; null when there is none. */
export async function get(db: Database, id: number, version?: number): Promise<SavedArticle | null> {
  const row = rowOf(db, id);
  const stored = row && versionOf(db, id, version ?? row.versions);
  if (!row || !stored) return null;
  const { blocks, at, evidence, removed, repairs } = JSON.parse(
    await gunzip(stored.document as Uint8Array),
  ) as StoredDocument;
  const fields = JSON.parse(String(stored.fields)) as StoredFields;
  return {
    ...row,
    canonicalUrl: String(stored.canonical_url),
    version: Number(stored.version),
    savedAt: String(stored.saved_at),
    title: String(stored.title),
    length: Number(stored.length),
    article: { ...fields, blocks, text: String(stored.text), at, evidence },
    removed,
    repairs,
    confidence: Number(stored.confidence),
    charset: String(stored.charset),
    extractor: String(stored.extractor),
    textHash: String(stored.text_hash),
  };
}

function versionOf(db: Database, id: number, version: number) {
  return db.selectObject(
    `SELECT versions.*, canonical_url FROM versions JOIN articles ON articles.id = article_id
     WHERE article_id = ? AND versions.version = ?`,
    [id, version],
  );
}

/** Newest first. */
export function versions(db: Database, id: number): VersionRow[] {
  return db
    .selectObjects('SELECT version, saved_at, title, length FROM versions WHERE article_id = ? ORDER BY version DESC', [
      id,
    ])
    .map((row) => ({
      version: Number(row.version),
      savedAt: String(row.saved_at),
      title: String(row.title),
      length: Number(row.length),
    }));
}

/** The HTML of the page as it was saved; null when none was kept. */
export async function original(db: Database, id: number, version?: number): Promise<string | null> {
  const html = db.selectValue(
    `SELECT html FROM versions JOIN originals ON originals.id = original_id
     WHERE article_id = ? AND (? IS NULL OR version = ?) ORDER BY version DESC LIMIT 1`,
    [id, version ?? null, version ?? null],
  );
  return html instanceof Uint8Array ? gunzip(html) : null;
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

/** What SQLite finds, and what it cannot: whether the index holds exactly the articles outside the bin. */
function integrityOf(db: Database): string {
  const found = db.selectValues('PRAGMA integrity_check(20)').map(String);
  const orphans = db.selectValues('SELECT DISTINCT "table" FROM pragma_foreign_key_check');
  found.push(...orphans.map((table) => `${table}: rows whose article is gone`));
  try {
    db.exec("INSERT INTO search(search) VALUES ('integrity-check')");
  } catch (error) {
    found.push(`search: ${error instanceof Error ? error.message : String(error)}`);
  }
  const live = 'SELECT id FROM articles WHERE deleted_at IS NULL';
  const indexed = 'SELECT id FROM search_docsize';
  for (const [one, other, what] of [
    [live, indexed, 'missing from the index'],
    [indexed, live, 'in the index without being in the library'],
  ]) {
    const count = Number(db.selectValue(`SELECT count(*) FROM (${one} EXCEPT ${other})`));
    if (count > 0) found.push(`search: ${count} ${what}`);
  }
  return found.filter((line) => line !== 'ok').join('\n') || 'ok';
}
