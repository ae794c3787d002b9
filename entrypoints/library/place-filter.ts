import type { Filter } from '../../library/search/query';
import type { Route } from './route';

/**
 * What a place shows, before the reader narrows it. The desk is what has not been filed away; who searches there finds what is
 * in the archive too.
 */
export function filterOfPlace({ place, of }: Pick<Route, 'place' | 'of'>, searching: boolean): Filter {
  switch (place) {
    case 'desk':
      return searching ? {} : { archived: false };
    case 'unread':
      return { read: false, archived: false };
    case 'starred':
      return { starred: true };
    case 'archive':
      return { archived: true };
    case 'tag':
      return of === null ? {} : { tags: [of] };
    default:
      return {};
  }
}

/** Both narrowings at once. The values of a list that both name are those of the place and of the reader together. */
export function joinFilters(place: Filter, own: Filter): Filter {
  const tags = [...new Set([...(place.tags ?? []), ...(own.tags ?? [])])];
  return { ...own, ...place, ...(tags.length > 0 && { tags }) };
}

/** Whether it narrows anything. */
export function isEmptyFilter(filter: Filter): boolean {
  return Object.values(filter).every((value) => {
    if (value === undefined) return true;
    if (Array.isArray(value)) return value.length === 0;
    return typeof value === 'object' && Object.values(value).every((bound) => !bound);
  });
}
