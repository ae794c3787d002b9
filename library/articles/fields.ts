/** The fields of an article as they are shown: as extracted, with what the reader corrected by hand. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { EditableField, FieldValues } from '../editable-fields';
import type { FieldEdit } from '../record';
import type { StoredFields } from './version';

/** The corrections that hold. */
export function editsOf(db: Database, id: number): FieldEdit[] {
  const latest = new Map<string, FieldEdit | null>();
  for (const { field, value, edited_at } of db.selectObjects(
    'SELECT field, value, edited_at FROM edits WHERE article_id = ? ORDER BY edited_at, id',
    [id],
  )) {
    const edit = {
      field: String(field) as EditableField,
      value: value && JSON.parse(String(value)),
      at: String(edited_at),
    };
    latest.set(edit.field, value === null ? null : edit);
  }
  return [...latest.values()].filter((edit) => edit !== null);
}

/** The fields of the newest version with the reader's corrections; null when there is no such article. */
export function fieldsOf(db: Database, id: number): StoredFields | null {
  const fields = db.selectValue(
    `SELECT fields FROM versions JOIN articles ON articles.id = article_id AND articles.version = versions.version
     WHERE articles.id = ?`,
    [id],
  );
  return fields === undefined ? null : withEdits(JSON.parse(String(fields)) as StoredFields, editsOf(db, id));
}

export function withEdits<Fields extends FieldValues>(fields: Fields, edits: readonly FieldEdit[]): Fields {
  return { ...fields, ...Object.fromEntries(edits.map(({ field, value }) => [field, value])) };
}
