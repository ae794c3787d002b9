/** Saving a page of which only the address is known: it is opened in a tab of its own, and closed again when it is saved. */
import { browser } from 'wxt/browser';
import { askCapture } from './ask-capture';
import { keepAfterSave } from './pictures/after-save';
import { readAndSave, type SaveOutcome } from './save-tab';

/** How long a page may take to load, in ms; what is there by then is read. */
const PATIENCE = 30_000;

/** Needs access to the site: see `settings/site-access.ts`. A page that was not saved stays open for the reader to look at. */
export async function saveAddress(url: string): Promise<SaveOutcome> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return { state: 'failed', failure: 'page-closed' };
  await loaded(id);
  const outcome = await readAndSave(id, () => askCapture(id));
  if (outcome.state === 'saved') void keepAfterSave(outcome.results);
  await (outcome.state === 'saved' ? browser.tabs.remove(id) : browser.tabs.update(id, { active: true })).catch(
    () => undefined,
  );
  return outcome;
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listener);
      resolve();
    };
    const listener = (changed: number, { status }: { status?: string | undefined }) => {
      if (changed === tabId && status === 'complete') finish();
    };
    const timer = setTimeout(finish, PATIENCE);
    browser.tabs.onUpdated.addListener(listener);
    // It may have been complete before anybody listened.
    void browser.tabs.get(tabId).then(({ status, url }) => {
      if (status === 'complete' && url !== 'about:blank') finish();
    }, finish);
  });
}
