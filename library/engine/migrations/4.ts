/** The bin is in the index: what is deleted or taken back costs a mark, and no work on the index. */
import type { Database } from '@sqlite.org/sqlite-wasm';

/**
 * No table changes. The number keeps builds off that would take the bin out of the index again; what is missing there is put in
 * when the library is opened.
 */
export function migration4(db: Database): void {
  db.exec("INSERT INTO properties VALUES ('bin', 'to be indexed')");
}
