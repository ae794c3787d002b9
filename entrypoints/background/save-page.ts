import type { Capture } from '../../capture/capture';
import { captureAllPages } from '../../capture/capture-all-pages';
import { keepAfterSave } from '../../capture/pictures/after-save';
import { readAndSave, type SaveOptions, type SaveOutcome } from '../../capture/save-tab';
import { lowRoom } from '../../library/engine/room';
import { showDone, showFailure } from './badge';
import { noticeOf, savingNotice } from './save-notice';
import { sayClosed, withWaiting } from './say-closed';
import { showNotice } from './show-notice';

/** Longer than this and the reader is told that the save is under way, in ms. */
const SLOW = 400;

export interface PageSaveOptions extends SaveOptions {
  /** What was read before; read anew without it. */
  capture?: Capture;
  /** Fetch the further pages of the article first, also where the site has no rule for it. */
  pages?: boolean;
}

/** Saves the page of a tab and says so in the page and on the toolbar button. Needs activeTab. */
export async function savePage(
  tabId: number,
  { capture, pages = false, ...options }: PageSaveOptions = {},
): Promise<SaveOutcome> {
  let saying: Promise<unknown> = Promise.resolve();
  const slow = setTimeout(() => {
    saying = showNotice(tabId, savingNotice());
  }, SLOW);
  const read = async () => capture ?? (await captureAllPages(tabId, pages));
  const outcome = await withWaiting(tabId, readAndSave(tabId, read, options));
  clearTimeout(slow);
  await saying;
  const notice = noticeOf(outcome, outcome.state === 'saved' ? await lowRoom() : null);
  if (outcome.state === 'failed' && outcome.why) notice.detail = await sayClosed(tabId, outcome.why);
  if (outcome.state === 'saved') void keepAfterSave(outcome.results);
  if (outcome.state === 'saved') await showDone(tabId);
  else await showFailure(tabId, [notice.text, notice.detail].filter(Boolean).join(' · '));
  await showNotice(tabId, notice);
  return outcome;
}
