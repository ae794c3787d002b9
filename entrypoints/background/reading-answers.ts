import { captureTab } from '../../capture/capture-tab';
import { fetchFurther } from '../../capture/fetch-further';
import { openingOf } from '../../capture/opening';
import { readWalked } from '../../capture/read-walked';
import { PageClosed } from '../../capture/run-in-tab';
import { type Answers, isOwnPage, type ReadingMessages } from '../../messages';
import { walkTaken } from '../../page/walked';
import { tabOf } from './tab-of';

/** Pages are read here, in one place that stays warm between them: docs/decisions/0007-where-pages-are-read.md */
export const readingAnswers: Answers<ReadingMessages> = {
  'background.readPage': async ({ taken }) => openingOf(await readWalked(walkTaken(taken))),
  'background.readTab': ({ tabId, now }) =>
    captureTab(tabId, now).catch((error: unknown) => {
      if (error instanceof PageClosed) return { closed: error.why };
      throw error;
    }),
  // A page of the web is answered for its own tab, whatever it names.
  'background.readFurther': ({ url, tabId }, sender) =>
    fetchFurther(tabId !== undefined && isOwnPage(sender) ? tabId : tabOf(sender), url),
};
