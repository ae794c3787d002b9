import { browser } from 'wxt/browser';

/** How long a followed headline may take to load, in ms. */
const PATIENCE = 12_000;

/** Takes a tab to an address. Resolves when it shows it, or after PATIENCE: what is there by then is read. */
export function loadInTab(tabId: number, url: string): Promise<void> {
  return watchLoading(tabId, () => browser.tabs.update(tabId, { url }), { begun: false, patience: PATIENCE });
}

/** Resolves when a tab that is loading has loaded; after `patience` ms at the latest, at once where it has or is gone. */
export function whenLoaded(tabId: number, patience = PATIENCE): Promise<void> {
  return watchLoading(tabId, () => stillLoading(tabId), { begun: true, patience });
}

/** `begun`: the loading that is waited for is under way; before that, a page that the tab leaves may be done late. */
function watchLoading(
  tabId: number,
  start: () => Promise<unknown>,
  { begun, patience }: { begun: boolean; patience: number },
): Promise<void> {
  return new Promise((done) => {
    let loading = begun;
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(watch);
      done();
    };
    const watch = (id: number, change: { status?: string | undefined }) => {
      if (id !== tabId) return;
      if (change.status === 'loading') loading = true;
      else if (change.status === 'complete' && loading) end();
    };
    const timer = setTimeout(end, patience);
    browser.tabs.onUpdated.addListener(watch);
    void start().catch(end);
  });
}

/** @throws where the tab has loaded already, or is gone */
async function stillLoading(tabId: number): Promise<void> {
  const { status, url } = await browser.tabs.get(tabId);
  // A tab that was just opened is complete before it begins.
  if (status === 'complete' && url !== 'about:blank') throw new Error('it has loaded');
}
