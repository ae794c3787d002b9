import { useCallback, useEffect, useRef, useState } from 'react';
import { library } from '../../library/client';
import { LibraryError, type LibraryFailure } from '../../library/failure';
import type { SavedRow } from '../../library/record';
import type { Query } from '../../library/search/query';

/** Rows fetched at once. */
const PAGE = 100;
/** How long the reader has to stop typing before the library is asked, in ms. */
const PAUSE = 120;

export type Search = Pick<Query, 'text' | 'bin' | 'order' | 'reverse' | 'filter'>;

interface Found {
  search: Search;
  total: number;
  /** By place in the list; rows that were not asked for yet are missing. */
  rows: Map<number, SavedRow>;
}

/** What a search finds. Rows come as they are needed; what is shown stays until the answer to a new search is there. */
export function useResults(search: Search) {
  const { text, bin, order, reverse = false, filter } = search;
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const [round, setRound] = useState(0);
  const asked = useRef(new Set<number>());
  const current = useRef(0);

  const fetchPage = useCallback(
    async (page: number, ticket: number) => {
      const query = { text, bin, order, reverse, ...(filter && { filter }) };
      try {
        const result = await library.query({ ...query, offset: page * PAGE, limit: PAGE });
        if (ticket !== current.current) return;
        setFailure(null);
        setFound((known) => {
          const rows = page === 0 || !known ? new Map<number, SavedRow>() : new Map(known.rows);
          for (const [place, row] of result.rows.entries()) rows.set(page * PAGE + place, row);
          return { search: query, total: result.total, rows };
        });
      } catch (error) {
        if (ticket === current.current) setFailure(error instanceof LibraryError ? error.failure : 'unavailable');
      }
    },
    [text, bin, order, reverse, filter],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again
  useEffect(() => {
    current.current += 1;
    const ticket = current.current;
    asked.current = new Set([0]);
    const timer = setTimeout(() => void fetchPage(0, ticket), text === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [fetchPage, round]);

  /** Fetches the rows from `first` to `last` if they are missing. */
  const need = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
        if (page < 0 || asked.current.has(page)) continue;
        asked.current.add(page);
        void fetchPage(page, current.current);
      }
    },
    [fetchPage],
  );
  /** Shows what has become of an article, without another question: in a narrowed list it stays until the next search. */
  const patch = useCallback((ids: readonly number[], changed: (row: SavedRow) => Partial<SavedRow>) => {
    setFound((known) => {
      if (!known) return known;
      const rows = new Map(known.rows);
      for (const [place, row] of rows) if (ids.includes(row.id)) rows.set(place, { ...row, ...changed(row) });
      return { ...known, rows };
    });
  }, []);
  const reload = useCallback(() => setRound((n) => n + 1), []);

  // Something may have been saved from another tab meanwhile.
  useEffect(() => {
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [reload]);

  return { found, failure, need, reload, patch };
}
