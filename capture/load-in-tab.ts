import { browser } from 'wxt/browser';

/** How long a followed headline may take to load, in ms. */
const PATIENCE = 12_000;

/** Takes a tab to an address. Resolves when it shows it, or after PATIENCE: what is there by then is read. */
export function loadInTab(tabId: number, url: string): Promise<void> {
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
    void browser.tabs.update(tabId, { url }).catch(end);
  });
}
