import { type Answers, type BackgroundMessages, isAboutItself, isOwnPage, type Sender } from '../../messages';
import type { SettingsChange } from '../../settings/changes';
import { keepOnce } from '../../settings/keeper';
import type { Settings } from '../../settings/settings';
import { hostOf } from '../../settings/sites';

/** What the reader over a page has no choice of, and what reaches beyond reading. */
const NOT_FROM_PAGES: readonly (keyof Settings)[] = [
  'keepPictures',
  'fileName',
  'autoBackup',
  'keepBackups',
  'autoSync',
];

export const settingsAnswers: Answers<Pick<BackgroundMessages, 'background.changeSettings'>> = {
  'background.changeSettings': (wish, sender) => {
    if (!isOwnPage(sender) && !isOfReader(wish.change, sender)) throw new Error('a page may not change this');
    return keepOnce(wish);
  },
};

/** What a reader over a page changes: how it reads, and what it remembers of its own site. */
function isOfReader(change: SettingsChange, sender: Sender): boolean {
  switch (change.of) {
    case 'settings':
      return !NOT_FROM_PAGES.some((name) => Object.hasOwn(change.settings, name));
    case 'site':
      return change.host === hostOf(sender.url ?? '') && !Object.hasOwn(change.change.set ?? {}, 'auto');
    case 'place':
      return isAboutItself(change.address, sender);
    case 'sites':
      return false;
  }
}
