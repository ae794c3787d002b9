/** How `fetchPage` is reached in a page: the script that holds it is injected once, then called page by page. */
import type { FetchOutcome } from '../page/fetch-page';

type FetchPage = (url: string) => Promise<FetchOutcome>;

export function installFetchPage(fetchPage: FetchPage): void {
  (globalThis as unknown as Record<symbol, FetchPage>)[Symbol.for('qingyang.fetch-page')] = fetchPage;
}

/** Injected by itself, so it may use nothing from outside of itself. Null where `page-further.js` has not run yet. */
export function callFetchPage(url: string): Promise<FetchOutcome> | null {
  const place = globalThis as unknown as Record<symbol, FetchPage | undefined>;
  return place[Symbol.for('qingyang.fetch-page')]?.(url) ?? null;
}
