import { useMemo, useSyncExternalStore } from 'react';

/** The lists of the library, and the pages that are no list. */
export const PLACES = [
  'desk',
  'unread',
  'starred',
  'all',
  'archive',
  'bin',
  'tag',
  'search',
  'updates',
  'statistics',
] as const;
export type LibraryPlace = (typeof PLACES)[number];

/** Where in the library: a place, and maybe an article of it, maybe an older version. */
export interface Route {
  place: LibraryPlace;
  /** Name of the tag, or uid of the saved search; null for every other place. */
  of: string | null;
  id: number | null;
  /** null for the newest. */
  version: number | null;
}

// #/ · #/article/12 · #/article/12/version/2 · #/bin · #/bin/article/12 · #/tag/%E6%97%A7%E6%94%B9 · #/search/0af3
const shape =
  /^#\/?(?:(?:(?<place>unread|starred|all|archive|bin|updates|statistics)|(?<named>tag|search)\/(?<of>[^/]+))\/?)?(?:article\/(?<id>\d+)(?:\/version\/(?<version>\d+))?)?$/u;

const DESK: Route = { place: 'desk', of: null, id: null, version: null };

export function readRoute(hash: string): Route {
  const parts = shape.exec(hash)?.groups;
  if (!parts) return DESK;
  const of = parts.of === undefined ? null : decoded(parts.of);
  return {
    place: of === null ? ((parts.place as LibraryPlace | undefined) ?? 'desk') : (parts.named as LibraryPlace),
    of,
    id: parts.id ? Number(parts.id) : null,
    version: parts.version ? Number(parts.version) : null,
  };
}

/** The address of a place in the library, to follow `library.html`. */
export function routeTo({ place = 'desk', of = null, id = null, version = null }: Partial<Route>): string {
  const list = place === 'desk' ? '' : of === null ? place : `${place}/${encodeURIComponent(of)}`;
  const article = id === null ? '' : `article/${id}${version === null ? '' : `/version/${version}`}`;
  return `#/${[list, article].filter(Boolean).join('/')}`;
}

export function goTo(route: Partial<Route>): void {
  location.hash = routeTo(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return useMemo(() => readRoute(hash), [hash]);
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}
