import { useCallback, useMemo, useState } from 'react';
import type { Filter, Query, SavedSearch } from '../../library/search/query';
import { filterOfPlace, isEmptyFilter, joinFilters } from './place-filter';
import type { Route } from './route';
import type { Search } from './use-results';

/** What the reader asks of a place. */
export interface Asked {
  text: string;
  /** Beside what the place itself narrows. */
  filter: Filter;
  /** While nothing is searched for there is no relevance to order by. */
  order: Exclude<Query['order'], 'relevance'>;
  searchOrder: Query['order'];
  reverse: boolean;
}

const NOTHING: Asked = { text: '', filter: {}, order: 'saved', searchOrder: 'relevance', reverse: false };

/** What is asked, from nothing again at every other place; a saved search begins with what was saved. */
export function useAsked(route: Route, searches: readonly SavedSearch[] | null) {
  const saved = route.place === 'search' ? searches?.find(({ uid }) => uid === route.of) : undefined;
  const key = `${route.place}/${route.of}/${saved ? JSON.stringify(saved.query) : ''}`;
  const start = useMemo(() => (saved ? askedOf(saved.query) : NOTHING), [saved]);
  const [state, setState] = useState({ key, asked: start });
  // Not in an effect: nothing may be asked of the new place with what was asked of the old one.
  if (state.key !== key) setState({ key, asked: start });
  const asked = state.key === key ? state.asked : start;

  const change = useCallback(
    (wanted: Partial<Asked>) => setState((known) => ({ ...known, asked: { ...known.asked, ...wanted } })),
    [],
  );
  const { place, of } = route;
  const search = useMemo((): Search => {
    const filter = joinFilters(filterOfPlace({ place, of }, asked.text.trim() !== ''), asked.filter);
    return {
      text: asked.text,
      bin: place === 'bin',
      order: orderOf(asked),
      ...(asked.reverse && { reverse: true }),
      ...(!isEmptyFilter(filter) && { filter }),
    };
  }, [place, of, asked]);
  const narrowed = !isEmptyFilter(asked.filter);
  return {
    asked,
    change,
    search,
    /** Words are searched for. */
    searching: asked.text.trim() !== '',
    /** The reader narrowed the place. */
    narrowed,
    /** The saved search that is open, and whether something else is asked by now. */
    saved: saved ?? null,
    differs: saved !== undefined && JSON.stringify(queryOf(asked)) !== JSON.stringify(queryOf(start)),
  };
}

export function orderOf({ text, order, searchOrder }: Asked): Query['order'] {
  return text.trim() === '' ? order : searchOrder;
}

/** What is kept of it under a name. */
export function queryOf(asked: Asked, place: Filter = {}): SavedSearch['query'] {
  const filter = joinFilters(place, asked.filter);
  return {
    text: asked.text.trim(),
    bin: false,
    order: orderOf(asked),
    ...(asked.reverse && { reverse: true }),
    ...(!isEmptyFilter(filter) && { filter }),
  };
}

function askedOf({ text, filter = {}, order, reverse = false }: SavedSearch['query']): Asked {
  return { text, filter, order: order === 'relevance' ? 'saved' : order, searchOrder: order, reverse };
}
