/**
 * Fields that the reader corrected by hand. What was extracted stays as it was: a correction is a row beside it, the latest row
 * of a field holds, and taking it back is a row too. So nothing is lost, and two copies of a library can be merged.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { EditableField, FieldValues } from '../editable-fields';
import { inTransaction } from '../engine/transaction';
import { refresh } from './derive';
import { editsOf } from './fields';

/**
 * Corrects fields of an article, for all its versions. The same again changes nothing.
 * @param reset Fields that become as extracted again. @param at ISO 8601 in UTC.
 * @returns false when there is no such article.
 */
export function editFields(
  db: Database,
  { id, set, reset, at }: { id: number; set: FieldValues; reset: EditableField[]; at: string },
): boolean {
  if (db.selectValue('SELECT 1 FROM articles WHERE id = ?', [id]) === undefined) return false;
  inTransaction(db, () => {
    for (const [field, value] of Object.entries(set)) addEdit(db, id, field, JSON.stringify(value), at);
    const edited = new Set(editsOf(db, id).map(({ field }) => field));
    for (const field of reset) if (edited.has(field)) addEdit(db, id, field, null, at);
    refresh(db, id);
  });
  return true;
}

/** @param value JSON, or null for the extracted value. */
function addEdit(db: Database, id: number, field: string, value: string | null, at: string): void {
  db.exec({
    sql: `INSERT INTO edits (article_id, field, value, edited_at) VALUES (?, ?, ?, ?)
          ON CONFLICT (article_id, field, edited_at) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value`,
    bind: [id, field, value, at],
  });
}
