/** What the library gives to a backup. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Note } from '../annotations/annotation';
import { readDocument, type StoredFields } from '../articles/version';
import { toBase64 } from '../engine/base64';
import type { VersionOrigin } from '../record';
import type { SavedSearch } from '../search/query';
import { sha256 } from '../versions/same-text';
import {
  BACKUP_FORMAT,
  type BackupRecord,
  type BackupShelf,
  type BackupVersion,
  type BytesKind,
  type NamedBytes,
  recordText,
} from './format';
import { highlightOf } from './highlight-row';

/** Ids of all articles, the bin included, and what belongs to none of them. */
export function backupIndex(db: Database): { ids: number[]; schemaVersion: number; shelf: BackupShelf } {
  return {
    ids: db.selectValues('SELECT id FROM articles ORDER BY id').map(Number),
    schemaVersion: Number(db.selectValue('PRAGMA user_version')),
    shelf: shelfOf(db),
  };
}

function shelfOf(db: Database): BackupShelf {
  const searches = db.selectObjects(`
    SELECT uid, name, query, position, created_at createdAt, updated_at updatedAt FROM saved_searches ORDER BY uid`);
  return {
    tags: db.selectObjects(
      'SELECT name, created_at createdAt FROM tags ORDER BY key',
    ) as unknown as BackupShelf['tags'],
    searches: searches.map((row) => ({
      ...row,
      query: JSON.parse(String(row.query)) as SavedSearch['query'],
    })) as BackupShelf['searches'],
  };
}

/** Those that are gone meanwhile are left out. */
export async function backupRecords(db: Database, ids: readonly number[]): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for (const id of ids) {
    const record = await recordOf(db, id);
    if (record) records.push(record);
  }
  return records;
}

/** SHA-256 of the records that the library would write, by uid; uids that it does not know are left out. */
export async function digestsOf(db: Database, uids: readonly string[]): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const uid of uids) {
    const id = db.selectValue('SELECT id FROM articles WHERE uid = ?', [uid]);
    const record = id === undefined ? null : await recordOf(db, Number(id));
    if (record) digests[uid] = await sha256(recordText(record));
  }
  return digests;
}

/** What has changed after a revision, in the order of changes: for a backup that adds to one before. */
export function changesSince(
  db: Database,
  since: number,
  limit: number,
): { id: number; uid: string; revision: number }[] {
  return db.selectObjects('SELECT id, uid, revision FROM articles WHERE revision > ? ORDER BY revision, id LIMIT ?', [
    since,
    limit,
  ]) as unknown as { id: number; uid: string; revision: number }[];
}

/** Bytes of one answer: messages carry 64 MiB, and base64 makes three bytes four. */
const ANSWER = 8 * 2 ** 20;

/** As many of them as fit into one answer, at least one; ask again for the rest. Those that the library lacks are left out. */
export function namedBytes(
  db: Database,
  kind: BytesKind,
  hashes: readonly string[],
): { bytes: NamedBytes[]; asked: number } {
  const sql =
    kind === 'original' ? 'SELECT html FROM originals WHERE hash = ?' : 'SELECT bytes FROM pictures WHERE hash = ?';
  const bytes: NamedBytes[] = [];
  let size = 0;
  let asked = 0;
  for (const hash of hashes) {
    const found = db.selectValue(sql, [hash]);
    const length = found instanceof Uint8Array ? found.length : 0;
    if (size > 0 && size + length > ANSWER) break;
    if (found instanceof Uint8Array) bytes.push({ hash, base64: toBase64(found) });
    size += length;
    asked++;
  }
  return { bytes, asked };
}

/** Read at one moment: a change in between does not tear it. Null when there is no such article. */
async function recordOf(db: Database, id: number): Promise<BackupRecord | null> {
  const row = db.selectObject('SELECT * FROM articles WHERE id = ?', [id]);
  if (!row) return null;
  const rest = restOf(db, id);
  const stored = db
    .selectObjects(
      'SELECT versions.*, hash FROM versions LEFT JOIN originals ON originals.id = original_id WHERE article_id = ? ORDER BY version',
      [id],
    )
    .map((version) => ({ version, pictures: picturesOf(db, Number(version.id)) }));
  const versions = await Promise.all(stored.map(({ version, pictures }) => versionOf(version, pictures)));
  return {
    format: 'qingyang-article',
    formatVersion: BACKUP_FORMAT,
    uid: String(row.uid),
    url: String(row.url),
    canonicalUrl: String(row.canonical_url),
    story: { index: Number(row.story), of: Number(row.stories) },
    readAt: row.read_at as string | null,
    starredAt: row.starred_at as string | null,
    archivedAt: row.archived_at as string | null,
    deletedAt: row.deleted_at as string | null,
    ...rest,
    versions,
  };
}

function restOf(db: Database, id: number): Pick<BackupRecord, 'tags' | 'edits' | 'notes' | 'highlights'> {
  const edits = db.selectObjects(
    'SELECT field, value, edited_at FROM edits WHERE article_id = ? ORDER BY edited_at, field',
    [id],
  );
  return {
    tags: db.selectObjects(
      'SELECT name, tagged_at at FROM taggings JOIN tags ON tags.id = tag_id WHERE article_id = ? ORDER BY key',
      [id],
    ) as unknown as BackupRecord['tags'],
    edits: edits.map(({ field, value, edited_at }) => ({
      field: String(field),
      ...(value === null ? {} : { value: JSON.parse(String(value)) as unknown }),
      at: String(edited_at),
    })),
    notes: db.selectObjects(
      'SELECT uid, text, created_at createdAt, updated_at updatedAt FROM notes WHERE article_id = ? ORDER BY uid',
      [id],
    ) as unknown as Note[],
    highlights: db
      .selectObjects(
        `SELECT highlights.*, version FROM highlights JOIN versions ON versions.id = version_id
         WHERE highlights.article_id = ? ORDER BY uid`,
        [id],
      )
      .map((row) => highlightOf(row, Number(row.version))),
  };
}

function picturesOf(db: Database, versionId: number): BackupVersion['pictures'] {
  return db.selectObjects(
    `SELECT position, src, hash, mime, width, height FROM version_pictures JOIN pictures ON pictures.id = picture_id
     WHERE version_id = ? ORDER BY position`,
    [versionId],
  ) as unknown as BackupVersion['pictures'];
}

async function versionOf(row: Record<string, unknown>, pictures: BackupVersion['pictures']): Promise<BackupVersion> {
  const { blocks, at, evidence, removed, repairs } = await readDocument(row.document);
  const fields = JSON.parse(String(row.fields)) as StoredFields;
  return {
    version: Number(row.version),
    savedAt: String(row.saved_at),
    capturedAt: String(row.captured_at),
    origin: row.origin as VersionOrigin,
    article: { ...fields, blocks, text: String(row.text), at, evidence },
    removed,
    repairs,
    confidence: Number(row.confidence),
    charset: String(row.charset),
    extractor: String(row.extractor),
    textHash: String(row.text_hash),
    original: row.hash as string | null,
    pictures,
  };
}
