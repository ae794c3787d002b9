/** What is done to many articles at once. Each call is one transaction: some hundreds of ids, see `bulk.ts` for more. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { tagKey, tagOfName } from '../annotations/tags';
import { inTransaction } from '../engine/transaction';
import type { Change } from '../record';
import { moveToBin, purge, takeFromBin } from './delete';

const AMONG = 'articles.id IN (SELECT value FROM json_each(?))';
const MARKS = { read: 'read_at', star: 'starred_at', archive: 'archived_at' } as const;

/**
 * @param at ISO 8601 in UTC: when the reader asked for it.
 * @returns the ids that were otherwise before, for undoing it.
 */
export function changeArticles(db: Database, ids: readonly number[], change: Change, at: string): number[] {
  switch (change.kind) {
    case 'tag':
      return tag(db, ids, change.tags, at);
    case 'untag':
      return untag(db, ids, change.tags);
    case 'delete':
      moveToBin(db, ids, at);
      // Those that this moved bear its moment, also when it is asked a second time.
      return select(db, `${AMONG} AND deleted_at = ?`, ids, at);
    case 'undelete': {
      const binned = select(db, `${AMONG} AND deleted_at IS NOT NULL`, ids);
      takeFromBin(db, ids);
      return binned;
    }
    case 'purge': {
      const binned = select(db, `${AMONG} AND deleted_at IS NOT NULL`, ids);
      purge(db, ids);
      return binned;
    }
    default:
      return mark(db, ids, MARKS[change.kind], change.on, at);
  }
}

function mark(db: Database, ids: readonly number[], column: string, on: boolean, at: string): number[] {
  return inTransaction(db, () => {
    const marked = on ? [] : select(db, `${AMONG} AND ${column} IS NOT NULL`, ids);
    db.exec({
      sql: `UPDATE articles SET ${column} = ? WHERE ${AMONG} AND ${column} IS ${on ? 'NULL' : 'NOT NULL'}`,
      bind: [on ? at : null, JSON.stringify(ids)],
    });
    return on ? select(db, `${AMONG} AND ${column} = ?`, ids, at) : marked;
  });
}

function tag(db: Database, ids: readonly number[], names: readonly string[], at: string): number[] {
  return inTransaction(db, () => {
    const tags = names.map((name) => tagOfName(db, name, at)).filter((id) => id !== null);
    db.exec({
      sql: `INSERT OR IGNORE INTO taggings (article_id, tag_id, tagged_at)
            SELECT articles.id, tag.value, ? FROM articles, json_each(?) tag WHERE ${AMONG}`,
      bind: [at, JSON.stringify(tags), JSON.stringify(ids)],
    });
    const tagged = 'SELECT article_id FROM taggings WHERE tag_id IN (SELECT value FROM json_each(?)) AND tagged_at = ?';
    return select(db, `${AMONG} AND id IN (${tagged})`, ids, JSON.stringify(tags), at);
  });
}

function untag(db: Database, ids: readonly number[], names: readonly string[]): number[] {
  const keys = JSON.stringify(names.map(tagKey));
  const which = 'tag_id IN (SELECT id FROM tags WHERE key IN (SELECT value FROM json_each(?)))';
  return inTransaction(db, () => {
    const tagged = select(db, `${AMONG} AND id IN (SELECT article_id FROM taggings WHERE ${which})`, ids, keys);
    db.exec({
      sql: `DELETE FROM taggings WHERE article_id IN (SELECT value FROM json_each(?)) AND ${which}`,
      bind: [JSON.stringify(ids), keys],
    });
    return tagged;
  });
}

function select(db: Database, where: string, ids: readonly number[], ...bind: string[]): number[] {
  return db.selectValues(`SELECT id FROM articles WHERE ${where}`, [JSON.stringify(ids), ...bind]).map(Number);
}
