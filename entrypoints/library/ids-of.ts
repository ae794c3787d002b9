import { library } from '../../library/client';
import type { Search } from './use-results';

/** Rows asked for at a time; the library gives no more. */
const BATCH = 500;

/** Ids of the articles that a search finds, in its order: those from place `first` to place `last`, or all. */
export async function idsOf(search: Search, first = 0, last = Number.POSITIVE_INFINITY): Promise<number[]> {
  const ids: number[] = [];
  for (let end = last; first + ids.length <= end; ) {
    const offset = first + ids.length;
    const { rows, total } = await library.query({ ...search, offset, limit: Math.min(BATCH, end - offset + 1) });
    if (rows.length === 0) break;
    ids.push(...rows.map(({ id }) => id));
    end = Math.min(last, total - 1);
  }
  return ids;
}
