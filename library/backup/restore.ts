/**
 * Puts the records of a backup into the library, and loses nothing of either: what both have stays once, what only one has is
 * there afterwards, and where they differ both are kept, the library's own in its place.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { tagOfName } from '../annotations/tags';
import { addressColumns } from '../articles/address';
import { derive } from '../articles/derive';
import { findKnown } from '../articles/identity';
import { type PreparedVersion, prepareVersion } from '../articles/version';
import { failureOf } from '../engine/database';
import { inSavepoint, inTransaction, rehearse } from '../engine/transaction';
import { wellFormedIn } from '../engine/well-formed-texts';
import { linkPicture } from '../pictures/pictures';
import { putBackIntoIndex } from '../search/search-index';
import { normalised, sha256 } from '../versions/same-text';
import type { BackupRecord, BackupShelf } from './format';
import { mergeAnnotations } from './merge-annotations';
import { mergeVersions } from './merge-versions';

export interface RestoreRequest {
  record: BackupRecord;
  /** Uid of the library's article that it is to be merged into; null for the one of its own uid, or a new one. */
  into: string | null;
}

export interface RestoreOutcome {
  uid: string;
  /** In the library; 0 where it failed. */
  id: number;
  /** `same`: nothing had to be done. `merged`: something was added to an article that was there. */
  state: 'new' | 'same' | 'merged' | 'failed';
  title: string;
  added: RestoreCounts;
  /** Places where both differ and both were kept. */
  conflicts: number;
  /** Why it failed; '' where it did not. */
  detail: string;
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

/**
 * Each record is restored or not at all; one that fails does not stop the others. All of them are on disk together when this
 * resolves: a commit for each would take most of the time. The same again changes nothing.
 * Originals and pictures have to be there before: see `putBytes`. @param dryRun Says what would be done, and does nothing.
 */
export async function restoreRecords(
  db: Database,
  requests: readonly RestoreRequest[],
  dryRun: boolean,
): Promise<RestoreOutcome[]> {
  const ready = await Promise.all(requests.map((request) => prepare(request, dryRun)));
  if (dryRun) return ready.map((one) => outcomeOf(one, () => rehearse(db, () => mergeReady(db, one))));
  return inTransaction(db, () => {
    const outcomes = ready.map((one) => outcomeOf(one, () => inSavepoint(db, () => mergeReady(db, one))));
    // After all savepoints: at the end of each, FTS5 would write what it has as a segment of its own, and merge those forever.
    putBackIntoIndex(
      db,
      outcomes.filter(({ state }) => state === 'new' || state === 'merged').map(({ id }) => id),
    );
    return outcomes;
  });
}

interface Ready extends Preparation {
  record: BackupRecord;
  into: string | null;
}

async function prepare({ record: given, into }: RestoreRequest, dryRun: boolean): Promise<Ready | FailedRecord> {
  const record = wellFormedIn(given);
  try {
    const prepared = await Promise.all(record.versions.map(prepareVersion));
    return { record, into, prepared, otherUids: await uidsOfCopies(record), dryRun };
  } catch (error) {
    return { record, error };
  }
}

interface FailedRecord {
  record: BackupRecord;
  error: unknown;
}

function mergeReady(db: Database, one: Ready | FailedRecord): Merged {
  if ('error' in one) throw one.error;
  return merge(db, one.record, one.into, one);
}

function outcomeOf({ record }: Ready | FailedRecord, work: () => Merged): RestoreOutcome {
  const title = record.versions?.at(-1)?.article?.title ?? '';
  try {
    return { uid: record.uid, title, detail: '', ...work() };
  } catch (error) {
    const { failure, detail } = failureOf(error);
    // A full disk or a damaged library is no fault of this record: the rest would fail too.
    if (failure !== 'unavailable') throw error;
    return { uid: record.uid, id: 0, state: 'failed', title, added: nothing(), conflicts: 0, detail };
  }
}

type Merged = Pick<RestoreOutcome, 'id' | 'state' | 'added' | 'conflicts'>;

interface Preparation {
  prepared: readonly PreparedVersion[];
  otherUids: ReadonlyMap<string, string>;
  /** Originals and pictures are not there yet: they are taken for there. */
  dryRun: boolean;
}

function merge(
  db: Database,
  record: BackupRecord,
  into: string | null,
  { prepared, otherUids, dryRun }: Preparation,
): Merged {
  if (record.versions.length === 0) throw new Error('a record without versions');
  const found = db.selectValue('SELECT id FROM articles WHERE uid = ?', [into ?? record.uid]);
  const id = found === undefined ? insertArticle(db, record) : Number(found);
  const added = nothing();
  const versions = mergeVersions(db, id, record, prepared, dryRun);
  added.versions = versions.added;
  added.marks += versions.originals;
  if (versions.isNewest && found !== undefined) updatePlace(db, id, record);
  if (found !== undefined) added.marks += mergeMarks(db, id, record);
  added.tags = mergeTags(db, id, record);
  added.edits = mergeEdits(db, id, record);
  const pictures = mergePictures(db, record, versions.ids, dryRun);
  added.pictures = pictures.added;
  const annotations = mergeAnnotations(db, id, record, versions.ids, otherUids);
  added.notes = annotations.notes;
  added.highlights = annotations.highlights;
  const isChanged = Object.values(added).some((count) => count > 0);
  const state = found === undefined ? 'new' : isChanged ? 'merged' : 'same';
  if (state !== 'same') derive(db, id);
  return { id, state, added, conflicts: pictures.conflicts + annotations.conflicts };
}

function nothing(): RestoreCounts {
  return { versions: 0, pictures: 0, notes: 0, highlights: 0, tags: 0, edits: 0, marks: 0 };
}

/**
 * Uids that notes and highlights get that stand under another text in the library: always the same, so that restoring twice does
 * not double them.
 */
async function uidsOfCopies({ notes, highlights }: BackupRecord): Promise<Map<string, string>> {
  const all = [...notes, ...highlights];
  const uids = await Promise.all(all.map(async (one) => (await sha256(JSON.stringify(one))).slice(0, 32)));
  return new Map(all.map((one, at) => [one.uid, uids[at] as string]));
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

function mergePictures(db: Database, { versions }: BackupRecord, ids: readonly number[], dryRun: boolean) {
  let added = 0;
  let conflicts = 0;
  for (const [index, version] of versions.entries()) {
    const owner = ids[index] as number;
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

/** Uids of the library's own articles that these are, whatever their uid in the backup; null for those that it lacks. */
export async function sightRecords(db: Database, records: readonly BackupRecord[]): Promise<(string | null)[]> {
  return Promise.all(
    records.map(async ({ url, canonicalUrl, story, versions }) => {
      const newest = versions.at(-1)?.article;
      if (!newest) return null;
      const { title, text } = newest;
      const textHash = await sha256(normalised(text));
      const known = findKnown(db, { url, canonicalUrl, story, title, text, textHash });
      return known ? String(db.selectValue('SELECT uid FROM articles WHERE id = ?', [known.id])) : null;
    }),
  );
}

const COUNT = 'SELECT (SELECT count(*) FROM tags) + (SELECT count(*) FROM saved_searches)';

/** Tags without articles, and saved searches; those of the library stay as they are. @returns how many were added. */
export function restoreShelf(db: Database, { tags, searches }: BackupShelf, dryRun: boolean): number {
  return (dryRun ? rehearse : inTransaction)(db, () => {
    const before = Number(db.selectValue(COUNT));
    for (const { name, createdAt } of tags) tagOfName(db, name, createdAt);
    for (const { uid, name, query, position, createdAt, updatedAt } of searches) {
      db.exec({
        sql: `INSERT OR IGNORE INTO saved_searches (uid, name, query, position, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)`,
        bind: [uid, name, JSON.stringify(query), position, createdAt, updatedAt],
      });
    }
    return Number(db.selectValue(COUNT)) - before;
  });
}
