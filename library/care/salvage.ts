/**
 * What can still be read of a damaged library, row by row: a page of the file that cannot be read costs what stands on it and
 * nothing else. Gives what a backup is made of, so that it becomes an ordinary backup and is restored as one.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../../extract/article';
import { blankArticle } from '../../extract/blank-article';
import { textOrNull } from '../articles/row';
import { fieldsIn, readDocument, type StoredDocument, type StoredFields } from '../articles/version';
import {
  BACKUP_FORMAT,
  type BackupRecord,
  type BackupShelf,
  type BackupVersion,
  type BytesKind,
  type NamedBytes,
} from '../backup/format';
import { highlightOf, text } from '../backup/highlight-row';
import { toBase64 } from '../engine/base64';
import { trying } from '../engine/trying';
import type { VersionOrigin } from '../record';
import type { SavedSearch } from '../search/query';
import { sha256 } from '../versions/same-text';
import { rowIds, rowOf, rowsOf } from './damaged-rows';

export function salvageIndex(db: Database): { ids: number[]; schemaVersion: number; shelf: BackupShelf } {
  const ids = new Set([...rowIds(db, 'articles'), ...ownersOf(db).keys()]);
  return {
    ids: [...ids].sort((a, b) => a - b),
    schemaVersion: Number(trying(() => db.selectValue('PRAGMA user_version')) ?? 0),
    shelf: shelfOf(db),
  };
}

/** Articles of which at least the text of one version can be read. */
export async function salvageRecords(db: Database, ids: readonly number[]): Promise<BackupRecord[]> {
  const owners = ownersOf(db);
  const records: BackupRecord[] = [];
  for (const id of ids) {
    const record = await salvageRecord(db, id, owners.get(id) ?? []);
    if (record) records.push(record);
  }
  return records;
}

/** As `namedBytes` of a backup; one at a time is read, so that one that is damaged costs no other. */
export function salvageBytes(
  db: Database,
  kind: BytesKind,
  hashes: readonly string[],
): { bytes: NamedBytes[]; asked: number } {
  const [hash] = hashes;
  const table = kind === 'original' ? 'originals' : 'pictures';
  const column = kind === 'original' ? 'html' : 'bytes';
  const found = trying(() => db.selectValue(`SELECT ${column} FROM ${table} WHERE hash = ?`, [hash ?? '']));
  const bytes = found instanceof Uint8Array && hash ? [{ hash, base64: toBase64(found) }] : [];
  return { bytes, asked: 1 };
}

async function salvageRecord(db: Database, id: number, versionIds: readonly number[]): Promise<BackupRecord | null> {
  const versions: BackupVersion[] = [];
  const numbers = new Map<number, number>();
  for (const versionId of versionIds) {
    const version = await salvageVersion(db, versionId);
    if (!version) continue;
    numbers.set(versionId, version.version);
    versions.push(version);
  }
  if (versions.length === 0) return null;
  const row = rowOf(db, 'SELECT * FROM articles WHERE id = ?', id) ?? {};
  const uid = text(row.uid) || (await sha256(JSON.stringify([id, row.url ?? null, versions[0]?.savedAt]))).slice(0, 32);
  return {
    format: 'qingyang-article',
    formatVersion: BACKUP_FORMAT,
    uid,
    url: text(row.url),
    canonicalUrl: text(row.canonical_url),
    story: { index: Number(row.story ?? 0), of: Number(row.stories ?? 1) },
    readAt: textOrNull(row.read_at),
    starredAt: textOrNull(row.starred_at),
    archivedAt: textOrNull(row.archived_at),
    deletedAt: textOrNull(row.deleted_at),
    ...annotationsOf(db, id, numbers),
    versions: versions.sort((a, b) => a.version - b.version),
  };
}

async function salvageVersion(db: Database, id: number): Promise<BackupVersion | null> {
  const row = rowOf(db, 'SELECT * FROM versions WHERE id = ?', id) ?? rowOf(db, WITHOUT_DOCUMENT, id);
  if (!row || typeof row.text !== 'string') return null;
  const document = await readDocument(row.document).catch(() => null);
  const fields = trying(() => JSON.parse(text(row.fields)) as StoredFields) ?? unknownFields(text(row.title));
  const original = row.original_id
    ? trying(() => db.selectValue('SELECT hash FROM originals WHERE id = ?', [Number(row.original_id)]))
    : undefined;
  return {
    version: Number(row.version),
    savedAt: text(row.saved_at),
    capturedAt: text(row.captured_at) || text(row.saved_at),
    origin: (textOrNull(row.origin) ?? 'page') as VersionOrigin,
    article: { ...fields, ...contentOf(document, row.text) },
    removed: document?.removed ?? [],
    repairs: document?.repairs ?? [],
    confidence: Number(row.confidence ?? 0),
    charset: text(row.charset),
    extractor: text(row.extractor),
    textHash: text(row.text_hash),
    original: textOrNull(original),
    pictures: rowsOf(
      db,
      `SELECT position, src, hash, mime, width, height FROM version_pictures JOIN pictures ON pictures.id = picture_id
       WHERE version_id = ? ORDER BY position`,
      id,
    ) as unknown as BackupVersion['pictures'],
  };
}

/** The blocks are the last columns of a row and lie on pages of their own: the text may be whole without them. */
const WITHOUT_DOCUMENT = 'SELECT id, version, saved_at, title, text_hash, text FROM versions WHERE id = ?';

/** Where the blocks cannot be read, the lines of the text are its paragraphs. */
function contentOf(
  document: StoredDocument | null,
  whole: string,
): Pick<Article, 'blocks' | 'text' | 'at' | 'evidence'> {
  const lines = whole.split('\n').filter((line) => line !== '');
  return {
    blocks: document?.blocks ?? lines.map((line, index) => ({ type: 'paragraph', text: line, at: [index + 1] })),
    text: whole,
    at: document?.at ?? {},
    evidence: document?.evidence ?? [],
  };
}

function unknownFields(title: string): StoredFields {
  return fieldsIn({ ...blankArticle(), title: title || null });
}

function annotationsOf(
  db: Database,
  id: number,
  numbers: ReadonlyMap<number, number>,
): Pick<BackupRecord, 'tags' | 'edits' | 'notes' | 'highlights'> {
  const edits = rowsOf(
    db,
    'SELECT field, value, edited_at FROM edits WHERE article_id = ? ORDER BY edited_at, field',
    id,
  );
  const [first = 1] = numbers.values();
  return {
    tags: rowsOf(
      db,
      'SELECT name, tagged_at at FROM taggings JOIN tags ON tags.id = tag_id WHERE article_id = ? ORDER BY key',
      id,
    ) as unknown as BackupRecord['tags'],
    edits: edits.flatMap(({ field, value, edited_at }) => {
      const parsed = value === null ? {} : trying(() => ({ value: JSON.parse(text(value)) as unknown }));
      return parsed ? [{ field: text(field), ...parsed, at: text(edited_at) }] : [];
    }),
    notes: rowsOf(
      db,
      'SELECT uid, text, created_at createdAt, updated_at updatedAt FROM notes WHERE article_id = ? ORDER BY uid',
      id,
    ) as unknown as BackupRecord['notes'],
    highlights: rowsOf(db, 'SELECT * FROM highlights WHERE article_id = ? ORDER BY uid', id).map(
      // Of a version that is lost: its words find their place in another.
      (row) => highlightOf(row, numbers.get(Number(row.version_id)) ?? first),
    ),
  };
}

function shelfOf(db: Database): BackupShelf {
  const tags = rowsOf(db, 'SELECT name, created_at createdAt FROM tags WHERE id > ? ORDER BY id', 0);
  const searches = rowsOf(
    db,
    `SELECT uid, name, query, position, created_at createdAt, updated_at updatedAt FROM saved_searches WHERE position >= ?`,
    0,
  );
  return {
    tags: tags as unknown as BackupShelf['tags'],
    searches: searches.flatMap((row) => {
      const query = trying(() => JSON.parse(text(row.query)) as SavedSearch['query']);
      return query ? [{ ...row, query } as BackupShelf['searches'][0]] : [];
    }),
  };
}

/** Looked for once: finding them may take a while, and every few records are asked for by themselves. */
const known = new WeakMap<Database, { changes: number; owners: Map<number, number[]> }>();

/** Version ids of each article. */
function ownersOf(db: Database): Map<number, number[]> {
  const changes = trying(() => db.changes(true)) ?? 0;
  const before = known.get(db);
  if (before?.changes === changes) return before.owners;
  const owners = new Map<number, number[]>();
  for (const id of rowIds(db, 'versions')) {
    const owner = trying(() => db.selectValue('SELECT article_id FROM versions WHERE id = ?', [id]));
    if (owner === undefined) continue;
    const ids = owners.get(Number(owner));
    if (ids) ids.push(id);
    else owners.set(Number(owner), [id]);
  }
  known.set(db, { changes, owners });
  return owners;
}
