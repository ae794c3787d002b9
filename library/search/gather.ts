/**
 * The articles that the full-text index finds, gathered once for all that is asked of them: how many they are, which come first,
 * what they could be narrowed by. Asking the index again each time is what a search of a hundred thousand articles would wait for.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';

/** The indexes, by the temporary table that their hits are gathered in. */
const INDEXES = { found: 'search', found_heads: 'heads', found_titles: 'heads' } as const;

export type Gathering = keyof typeof INDEXES;

/** What is looked for, and where: the index holds the bin too. */
export interface Wanted {
  match: string;
  bin: boolean;
}

interface Gathered extends Wanted {
  stamp: number;
  count: number;
}

interface Kept {
  /** Rows that were written here, to temporary tables only. */
  own: number;
  by: Partial<Record<Gathering, Gathered>>;
}

const kept = new WeakMap<Database, Kept>();

function keptOf(db: Database): Kept {
  const known = kept.get(db) ?? { own: 0, by: {} };
  kept.set(db, known);
  return known;
}

/** Another number whenever something was written to the library since: what was worked out before may then be outdated. */
export function stampOf(db: Database): number {
  return db.changes(true) - keptOf(db).own;
}

/** Fills `temp.found` or its like with the ids that match, unless it holds just them already. @returns how many they are. */
export function gather(db: Database, into: Gathering, { match, bin }: Wanted): number {
  const { by } = keptOf(db);
  const stamp = stampOf(db);
  const known = by[into];
  if (known?.match === match && known.bin === bin && known.stamp === stamp) return known.count;
  delete by[into];
  const count = apart(db, () => {
    const index = INDEXES[into];
    db.exec(`CREATE TEMP TABLE IF NOT EXISTS ${into} (id INTEGER PRIMARY KEY); DELETE FROM temp.${into}`);
    db.exec({
      // The plus: the index is read once, and not asked again for every article of the bin.
      sql: `INSERT INTO temp.${into} SELECT rowid FROM ${index} WHERE ${index} MATCH ?
            AND +rowid ${bin ? 'IN' : 'NOT IN'} (SELECT id FROM articles WHERE deleted_at IS NOT NULL)`,
      bind: [match],
    });
    return Number(db.changes());
  });
  by[into] = { match, bin, stamp, count };
  return count;
}

/** Writes to temporary tables, which is no change of the library. */
function apart<T>(db: Database, write: () => T): T {
  const before = db.changes(true);
  try {
    return write();
  } finally {
    keptOf(db).own += db.changes(true) - before;
  }
}
