/** How `fetchPage` is reached in a page: the script that holds it is injected once, then called page by page. */
import type { FetchOutcome } from '../page/fetch-page';

/** Gives its outcome as JSON: one string crosses to the extension faster than what is in it. */
type FetchPage = (url: string) => Promise<string>;

export function installFetchPage(fetchPage: (url: string) => Promise<FetchOutcome>): void {
  (globalThis as unknown as Record<symbol, FetchPage>)[Symbol.for('qingyang.fetch-page')] = async (url) =>
    JSON.stringify(await fetchPage(url));
}

/** Injected by itself, so it may use nothing from outside of itself. Null where `page-further.js` has not run yet. */
export function callFetchPage(url: string): Promise<string> | null {
  const place = globalThis as unknown as Record<symbol, FetchPage | undefined>;
  return place[Symbol.for('qingyang.fetch-page')]?.(url) ?? null;
}
