/** What can be read of the tables of a damaged library: what cannot is left out, and nothing throws. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { trying } from '../engine/trying';

export type Row = Record<string, unknown>;

/** Rows that cannot be counted any more are looked for up to this id. */
const FARTHEST = 20_000;

/** Ids of the rows of a table: as many as can be listed, and beyond the first that cannot, those that can be found singly. */
export function rowIds(db: Database, table: 'articles' | 'versions'): number[] {
  const listed = new Set<number>();
  const isWhole = trying(() => {
    db.exec({
      // No index: it may be damaged where the table is not.
      sql: `SELECT id FROM ${table} NOT INDEXED ORDER BY id`,
      rowMode: 'array',
      callback: (row) => {
        listed.add(Number((row as unknown[])[0]));
      },
    });
    return true;
  });
  if (isWhole || !isReadable(db)) return [...listed];
  for (let id = 1; id <= lastId(db, table); id++) {
    if (trying(() => db.selectValue(`SELECT 1 FROM ${table} WHERE id = ?`, [id])) !== undefined) listed.add(id);
  }
  return [...listed].sort((a, b) => a - b);
}

/** Whether it is a database at all. Where it is not, twenty thousand questions would find that out one by one. */
export function isReadable(db: Database): boolean {
  return trying(() => db.selectValue('SELECT count(*) FROM sqlite_schema')) !== undefined;
}

function lastId(db: Database, table: 'articles' | 'versions'): number {
  const sequence = trying(() => db.selectValue('SELECT seq FROM sqlite_sequence WHERE name = ?', [table]));
  const last = trying(() => db.selectValue(`SELECT max(id) FROM ${table}`));
  const known = Math.max(Number(sequence ?? 0), Number(last ?? 0));
  return known > 0 ? known : FARTHEST;
}

export function rowOf(db: Database, sql: string, id: number): Row | undefined {
  return trying(() => db.selectObject(sql, [id])) as Row | undefined;
}

/** As many rows as can be read. */
export function rowsOf(db: Database, sql: string, id: number): Row[] {
  const rows: Row[] = [];
  trying(() => db.exec({ sql, bind: [id], rowMode: 'object', callback: (row) => void rows.push(row as Row) }));
  return rows;
}
