import { useSyncExternalStore } from 'react';

/** Where in the library: a list, and maybe an article of it, maybe an older version. */
export interface Route {
  bin: boolean;
  id: number | null;
  /** null for the newest. */
  version: number | null;
}

// #/ · #/article/12 · #/article/12/version/2 · #/bin · #/bin/article/12
const shape = /^#\/?(?<bin>bin\/?)?(?:article\/(?<id>\d+)(?:\/version\/(?<version>\d+))?)?$/u;

export function readRoute(hash: string): Route {
  const parts = shape.exec(hash)?.groups;
  return {
    bin: Boolean(parts?.bin),
    id: parts?.id ? Number(parts.id) : null,
    version: parts?.version ? Number(parts.version) : null,
  };
}

/** The address of a place in the library, to follow `library.html`. */
export function routeTo({ bin = false, id = null, version = null }: Partial<Route>): string {
  const article = id === null ? '' : `article/${id}${version === null ? '' : `/version/${version}`}`;
  return `#/${bin ? `bin${article && '/'}` : ''}${article}`;
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
  return readRoute(hash);
}
