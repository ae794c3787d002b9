import { rulesFor, type SiteRules } from '../settings/sites';
import type { Capture } from './capture';
import { captureTab } from './capture-tab';
import { fetchFurther } from './fetch-further';
import { readOn } from './read-on';

/**
 * The page in a tab with the further pages of its article, where they are wanted, now or always on this site; as far as they can be
 * had.
 * @throws {PageClosed}
 */
export async function captureAllPages(tabId: number, wanted: boolean): Promise<Capture> {
  let whole = await captureTab(tabId);
  if (!whole.pager) return whole;
  const { pages, restored = [] } = await rulesFor(whole.extraction.url).catch((): SiteRules => ({}));
  if (!pages && !wanted) return whole;
  await readOn({
    get: () => whole,
    set: (joined) => {
      whole = joined;
    },
    fetchPage: (url) => fetchFurther(tabId, url),
    signal: new AbortController().signal,
    restored,
  });
  return whole;
}
