import { library } from '../../library/client';
import type { SavedRow } from '../../library/record';
import type { Search } from './use-results';

/** Rows asked for at a time; the library gives no more. */
const BATCH = 500;

/** Ids of the articles that a search finds, in its order: those from place `first` to place `last`, or all. */
export async function idsOf(search: Search, first = 0, last = Number.POSITIVE_INFINITY): Promise<number[]> {
  const ids: number[] = [];
  for await (const { rows } of rowsOf(search, first, last)) ids.push(...rows.map(({ id }) => id));
  return ids;
}

/** The rows that a search finds, in its order, some hundred at a time; `of`: how many there are to come in all. */
export async function* rowsOf(
  search: Search,
  first = 0,
  last = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ rows: SavedRow[]; of: number }> {
  let offset = first;
  for (let end = last; offset <= end; ) {
    const { rows, total } = await library.query({ ...search, offset, limit: Math.min(BATCH, end - offset + 1) });
    if (rows.length === 0) return;
    offset += rows.length;
    end = Math.min(last, total - 1);
    yield { rows, of: end - first + 1 };
  }
}
