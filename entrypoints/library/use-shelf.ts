import { useEffect, useState } from 'react';
import { library } from '../../library/client';
import type { Tag } from '../../library/record';
import type { Filter, SavedSearch } from '../../library/search/query';
import { filterOfPlace } from './place-filter';
import type { LibraryPlace } from './route';

const COUNTED = ['desk', 'unread', 'starred', 'all', 'archive', 'bin'] as const satisfies readonly LibraryPlace[];
export type CountedPlace = (typeof COUNTED)[number];

export interface Shelf {
  counts: Record<CountedPlace, number>;
  /** The most used first. */
  tags: Tag[];
  /** Articles for which a better extraction waits. */
  updates: number;
}

const count = async (filter: Filter, bin = false) =>
  (await library.query({ text: '', bin, order: 'saved', filter, offset: 0, limit: 0 })).total;

/** What stands in the side column, asked for again when `round` changes; null until it is known. */
export function useShelf(round: number, ready: boolean): Shelf | null {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again
  useEffect(() => {
    // The list goes first.
    if (!ready) return;
    let wanted = true;
    readShelf().then(
      (known) => wanted && setShelf(known),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [round, ready]);
  return shelf;
}

async function readShelf(): Promise<Shelf> {
  const [tags, proposals, ...totals] = await Promise.all([
    library.tags(),
    library.proposals(),
    ...COUNTED.map((place) => count(filterOfPlace({ place, of: null }, false), place === 'bin')),
  ]);
  const counts = Object.fromEntries(COUNTED.map((place, at) => [place, totals[at] ?? 0])) as Shelf['counts'];
  return { counts, tags: tags.toSorted((a, b) => b.count - a.count), updates: proposals.length };
}

/** How many articles each saved search finds now. */
export function useSearchCounts(searches: readonly SavedSearch[] | null, round: number): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again
  useEffect(() => {
    if (!searches || searches.length === 0) return;
    let wanted = true;
    const totals = searches.map(async ({ uid, query }): Promise<[string, number]> => {
      const { total } = await library.query({ ...query, offset: 0, limit: 0 });
      return [uid, total];
    });
    Promise.all(totals).then(
      (known) => wanted && setCounts(new Map(known)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [searches, round]);
  return counts;
}
