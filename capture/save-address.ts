/** Saving a page of which only the address is known: it is opened in a tab of its own, and closed again when it is saved. */
import { browser } from 'wxt/browser';
import { askCapture } from './ask-capture';
import { whenLoaded } from './load-in-tab';
import { keepAfterSave } from './pictures/after-save';
import { readAndSave, type SaveOutcome } from './save-tab';

/** How long a page may take to load, in ms; what is there by then is read. */
const PATIENCE = 30_000;

/** Needs access to the site: see `settings/site-access.ts`. A page that was not saved stays open for the reader to look at. */
export async function saveAddress(url: string): Promise<SaveOutcome> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return { state: 'failed', failure: 'page-closed' };
  await whenLoaded(id, PATIENCE);
  const outcome = await readAndSave(id, () => askCapture(id));
  if (outcome.state === 'saved') void keepAfterSave(outcome.results);
  await (outcome.state === 'saved' ? browser.tabs.remove(id) : browser.tabs.update(id, { active: true })).catch(
    () => undefined,
  );
  return outcome;
}
