import { browser } from 'wxt/browser';

export interface ShownTab {
  id: number;
  /** '' where the browser does not say. */
  url: string;
}

/** The tab that the popup speaks of: the one under it, or `?tab=<id>` where the popup is opened as a page of its own. */
export async function findShownTab(): Promise<ShownTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}
