import { type Answers, type BackgroundMessages, isAboutItself } from '../../messages';
import { savePage } from './save-page';
import { tabOf } from './tab-of';

export const savingAnswers: Answers<Pick<BackgroundMessages, 'background.savePage'>> = {
  // A page may hand in what it likes as its own article, and nothing as the article of another site. What else it may be saved
  // with is asked for by a press on a notice.
  'background.savePage': ({ capture, stories }, sender) => {
    for (const url of [capture.url, capture.extraction.url])
      if (!isAboutItself(url, sender)) throw new Error('a page may save itself only');
    return savePage(tabOf(sender), { capture, stories });
  },
};
