import { keepAfterSave } from '../../capture/pictures/after-save';
import { type SaveOptions, type SaveOutcome, saveTab } from '../../capture/save-tab';
import { lowRoom } from '../../library/engine/room';
import { showDone, showFailure } from './badge';
import { noticeOf, savingNotice } from './save-notice';
import { showNotice } from './show-notice';

/** Longer than this and the reader is told that the save is under way, in ms. */
const SLOW = 400;

/** Saves the page of a tab and says so in the page and on the toolbar button. Needs activeTab. */
export async function savePage(tabId: number, options: SaveOptions = {}): Promise<SaveOutcome> {
  let saying: Promise<unknown> = Promise.resolve();
  const slow = setTimeout(() => {
    saying = showNotice(tabId, savingNotice());
  }, SLOW);
  const outcome = await saveTab(tabId, options);
  clearTimeout(slow);
  await saying;
  const notice = noticeOf(outcome, outcome.state === 'saved' ? await lowRoom() : null);
  if (outcome.state === 'saved') void keepAfterSave(outcome.results);
  if (outcome.state === 'saved') await showDone(tabId);
  else await showFailure(tabId, notice.text);
  await showNotice(tabId, notice);
  return outcome;
}
