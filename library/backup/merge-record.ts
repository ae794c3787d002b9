/** One record of a backup and the library's article, as one: every part of the two is merged by its own rule. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { tagOfName } from '../annotations/tags';
import { addressColumns } from '../articles/address';
import { derive } from '../articles/derive';
import { linkPicture } from '../pictures/pictures';
import type { BackupRecord } from './format';
import { mergeAnnotations } from './merge-annotations';
import { mergeVersions } from './merge-versions';
import type { ReadyRecord } from './ready-record';

export interface MergedRecord {
  /** In the library. */
  id: number;
  /** `same`: nothing had to be done. `merged`: something was added to an article that was there. */
  state: 'new' | 'same' | 'merged';
  added: RestoreCounts;
  /** Places where both differ and both were kept. */
  conflicts: number;
}

export interface RestoreCounts {
  versions: number;
  pictures: number;
  notes: number;
  highlights: number;
  tags: number;
  edits: number;
  /** Read, starred, archived, taken out of the bin, an original that was missing. */
  marks: number;
}

/** @throws where the record has no version, or the database fails: nothing of it may be kept then. */
export function mergeRecord(db: Database, ready: ReadyRecord): MergedRecord {
  const { record, into } = ready;
  if (record.versions.length === 0) throw new Error('a record without versions');
  const found = db.selectValue('SELECT id FROM articles WHERE uid = ?', [into ?? record.uid]);
  const id = found === undefined ? insertArticle(db, record) : Number(found);
  const added = nothingAdded();
  const versions = mergeVersions(db, id, ready);
  added.versions = versions.added;
  added.marks += versions.originals;
  if (versions.isNewest && found !== undefined) updatePlace(db, id, record);
  if (found !== undefined) added.marks += mergeMarks(db, id, record);
  added.tags = mergeTags(db, id, record);
  added.edits = mergeEdits(db, id, record);
  const pictures = mergePictures(db, ready, versions.ids);
  added.pictures = pictures.added;
  const annotations = mergeAnnotations(db, id, ready, versions.ids);
  added.notes = annotations.notes;
  added.highlights = annotations.highlights;
  const isChanged = Object.values(added).some((count) => count > 0);
  const state = found === undefined ? 'new' : isChanged ? 'merged' : 'same';
  if (state !== 'same') derive(db, id);
  return { id, state, added, conflicts: pictures.conflicts + annotations.conflicts };
}

export function nothingAdded(): RestoreCounts {
  return { versions: 0, pictures: 0, notes: 0, highlights: 0, tags: 0, edits: 0, marks: 0 };
}

function insertArticle(db: Database, record: BackupRecord): number {
  db.exec({
    sql: `INSERT INTO articles (uid, url, canonical_url, address, canonical, story, stories, version, saved_at, title, authors,
          section, script, length, text_hash, read_at, starred_at, archived_at, deleted_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, 0, '', '', '', '', '', 0, '', ?, ?, ?, ?)`,
    bind: [record.uid, ...addressColumns(record), record.readAt, record.starredAt, record.archivedAt, record.deletedAt],
  });
  return Number(db.selectValue('SELECT last_insert_rowid()'));
}

function updatePlace(db: Database, id: number, record: BackupRecord): void {
  db.exec({
    sql: 'UPDATE articles SET url = ?, canonical_url = ?, address = ?, canonical = ?, story = ?, stories = ? WHERE id = ?',
    bind: [...addressColumns(record), id],
  });
}

/** What is marked in one of the two is marked; what is outside the bin in one of the two is outside. */
function mergeMarks(db: Database, id: number, record: BackupRecord): number {
  let marked = 0;
  for (const [column, value] of [
    ['read_at', record.readAt],
    ['starred_at', record.starredAt],
    ['archived_at', record.archivedAt],
  ] as const) {
    if (value === null) continue;
    db.exec({ sql: `UPDATE articles SET ${column} = ? WHERE id = ? AND ${column} IS NULL`, bind: [value, id] });
    marked += db.changes();
  }
  if (record.deletedAt === null) {
    db.exec({ sql: 'UPDATE articles SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL', bind: [id] });
    marked += db.changes();
  }
  return marked;
}

function mergeTags(db: Database, id: number, { tags }: BackupRecord): number {
  let added = 0;
  for (const { name, at } of tags) {
    const tag = tagOfName(db, name, at);
    if (tag === null) continue;
    db.exec({
      sql: 'INSERT OR IGNORE INTO taggings (article_id, tag_id, tagged_at) VALUES (?, ?, ?)',
      bind: [id, tag, at],
    });
    added += db.changes();
  }
  return added;
}

function mergeEdits(db: Database, id: number, { edits }: BackupRecord): number {
  let added = 0;
  for (const edit of edits) {
    db.exec({
      sql: 'INSERT OR IGNORE INTO edits (article_id, field, value, edited_at) VALUES (?, ?, ?, ?)',
      bind: [id, edit.field, 'value' in edit ? JSON.stringify(edit.value) : null, edit.at],
    });
    added += db.changes();
  }
  return added;
}

/** @param versionIds Of the record's versions, in its order. */
function mergePictures(db: Database, { record, dryRun }: ReadyRecord, versionIds: readonly number[]) {
  let added = 0;
  let conflicts = 0;
  for (const [index, version] of record.versions.entries()) {
    const owner = versionIds[index] as number;
    for (const { position, src, hash } of version.pictures) {
      const known = db.selectValue(
        `SELECT hash FROM version_pictures JOIN pictures ON pictures.id = picture_id WHERE version_id = ? AND position = ?`,
        [owner, position],
      );
      const picture = db.selectValue('SELECT id FROM pictures WHERE hash = ?', [hash]);
      if (known !== undefined && known !== hash) conflicts++;
      if (known !== undefined || (picture === undefined && !dryRun)) continue;
      if (picture !== undefined) linkPicture(db, owner, position, src, Number(picture));
      added++;
    }
  }
  return { added, conflicts };
}
