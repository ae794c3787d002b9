import { browser } from 'wxt/browser';

/** How long a followed headline may take to load, in ms. */
const PATIENCE = 12_000;

/** Takes a tab to an address. Resolves when it shows it, or after PATIENCE: what is there by then is read. */
export function loadInTab(tabId: number, url: string): Promise<void> {
  return whenLoaded(tabId, () => browser.tabs.update(tabId, { url }));
}

/** Resolves when a tab that is loading, or that `start` lets load, has loaded; after PATIENCE at the latest, at once where it cannot. */
export function whenLoaded(tabId: number, start: () => Promise<unknown> = () => stillLoading(tabId)): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(watch);
      done();
    };
    const watch = (id: number, change: { status?: string | undefined }) => {
      if (id === tabId && change.status === 'complete') end();
    };
    const timer = setTimeout(end, PATIENCE);
    browser.tabs.onUpdated.addListener(watch);
    void start().catch(end);
  });
}

/** @throws where the tab has loaded already, or is gone */
async function stillLoading(tabId: number): Promise<void> {
  const { status } = await browser.tabs.get(tabId);
  if (status === 'complete') throw new Error('it has loaded');
}
