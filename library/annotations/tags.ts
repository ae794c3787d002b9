/** The reader's tags. Two names are one tag when they differ in width, case or spaces only; 后 and 後 are two. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { inTransaction } from '../engine/transaction';
import type { Tag } from '../record';

/** `＃旧改　２０２１ ` → `#旧改 2021`, as it is shown. */
function tidy(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name as compared. '' for none. */
export function tagKey(name: string): string {
  return tidy(name).toLowerCase();
}

export function listTags(db: Database): Tag[] {
  const rows = db.selectObjects(
    `SELECT tags.id, name, count(articles.id) count FROM tags
     LEFT JOIN taggings ON tag_id = tags.id LEFT JOIN articles ON articles.id = article_id AND deleted_at IS NULL
     GROUP BY tags.id`,
  ) as unknown as Tag[];
  return rows.sort((a, b) => byName(a.name, b.name));
}

/** @returns the id of the tag of that name, made if there is none; null for an empty name. */
export function tagOfName(db: Database, name: string, at: string): number | null {
  const key = tagKey(name);
  if (key === '') return null;
  db.exec({
    sql: 'INSERT INTO tags (name, key, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    bind: [tidy(name), key, at],
  });
  return Number(db.selectValue('SELECT id FROM tags WHERE key = ?', [key]));
}

/** Gives a tag another name; where there is a tag of that name, the two become one. @returns false when there is no such tag. */
export function renameTag(db: Database, id: number, name: string): boolean {
  const key = tagKey(name);
  if (key === '' || db.selectValue('SELECT 1 FROM tags WHERE id = ?', [id]) === undefined) return false;
  return inTransaction(db, () => {
    const other = db.selectValue('SELECT id FROM tags WHERE key = ? AND id <> ?', [key, id]);
    if (other === undefined) {
      db.exec({ sql: 'UPDATE tags SET name = ?, key = ? WHERE id = ?', bind: [tidy(name), key, id] });
    } else {
      db.exec({
        sql: `INSERT OR IGNORE INTO taggings (article_id, tag_id, tagged_at)
              SELECT article_id, ?, tagged_at FROM taggings WHERE tag_id = ?`,
        bind: [Number(other), id],
      });
      deleteRow(db, id);
    }
    return true;
  });
}

/** Removes a tag from all articles. @returns false when there was none. */
export function deleteTag(db: Database, id: number): boolean {
  return inTransaction(db, () => deleteRow(db, id));
}

function deleteRow(db: Database, id: number): boolean {
  db.exec({ sql: 'DELETE FROM tags WHERE id = ?', bind: [id] });
  return db.changes() > 0;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
