/** Notes and highlights of a record beside those of an article: nothing that the reader wrote is written over. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Note } from '../annotations/annotation';
import type { BackupHighlight } from './format';
import type { ReadyRecord } from './ready-record';

export interface MergedAnnotations {
  notes: number;
  highlights: number;
  /** Those that stand in the library with other words: the record's are beside them now, under a uid of their own. */
  conflicts: number;
}

/** @param versionIds Of the record's versions, in its order. */
export function mergeAnnotations(
  db: Database,
  articleId: number,
  { record, otherUids }: Pick<ReadyRecord, 'record' | 'otherUids'>,
  versionIds: readonly number[],
): MergedAnnotations {
  const { notes, highlights, versions } = record;
  const merged: MergedAnnotations = { notes: 0, highlights: 0, conflicts: 0 };
  const add = (kind: 'notes' | 'highlights', uid: string, isSame: boolean | null, insert: (uid: string) => void) => {
    if (isSame) return;
    const before = count(db, kind, articleId);
    insert(isSame === null ? uid : (otherUids.get(uid) ?? uid));
    const added = count(db, kind, articleId) - before;
    merged[kind] += added;
    if (isSame === false) merged.conflicts += added;
  };
  for (const note of notes) {
    add('notes', note.uid, isSameNote(db, articleId, note), (uid) => insertNote(db, articleId, { ...note, uid }));
  }
  for (const highlight of highlights) {
    const owner = versionIds[versions.findIndex(({ version }) => version === highlight.version)];
    if (owner === undefined) continue;
    const isSame = isSameHighlight(db, articleId, owner, highlight);
    add('highlights', highlight.uid, isSame, (uid) => insertHighlight(db, articleId, owner, { ...highlight, uid }));
  }
  return merged;
}

/** Null when the library has none of that uid. */
function isSameNote(db: Database, articleId: number, { uid, text }: Note): boolean | null {
  const row = db.selectObject('SELECT article_id, text FROM notes WHERE uid = ?', [uid]);
  return row ? row.article_id === articleId && row.text === text : null;
}

function isSameHighlight(db: Database, articleId: number, owner: number, highlight: BackupHighlight): boolean | null {
  const row = db.selectObject('SELECT * FROM highlights WHERE uid = ?', [highlight.uid]);
  if (!row) return null;
  const { range, quote, colour, note } = highlight;
  const place = [range.start.block, range.start.offset, range.end.block, range.end.offset];
  const stored = [row.start_block, row.start_offset, row.end_block, row.end_offset];
  return (
    row.article_id === articleId &&
    row.version_id === owner &&
    row.quote === quote &&
    row.colour === colour &&
    row.note === note &&
    place.every((number, at) => number === stored[at])
  );
}

function insertNote(db: Database, articleId: number, { uid, text, createdAt, updatedAt }: Note): void {
  db.exec({
    sql: 'INSERT OR IGNORE INTO notes (uid, article_id, text, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
    bind: [uid, articleId, text, createdAt, updatedAt],
  });
}

function insertHighlight(db: Database, articleId: number, owner: number, highlight: BackupHighlight): void {
  const { uid, range, quote, before, after, colour, note, createdAt, updatedAt } = highlight;
  const place = [range.start.block, range.start.offset, range.end.block, range.end.offset];
  db.exec({
    sql: `INSERT OR IGNORE INTO highlights (uid, article_id, version_id, start_block, start_offset, end_block, end_offset,
          quote, before, after, colour, note, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    bind: [uid, articleId, owner, ...place, quote, before, after, colour, note, createdAt, updatedAt],
  });
}

function count(db: Database, table: 'notes' | 'highlights', articleId: number): number {
  return Number(db.selectValue(`SELECT count(*) FROM ${table} WHERE article_id = ?`, [articleId]));
}
