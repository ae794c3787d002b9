import { type Answers, type BackgroundMessages, isAboutItself, isOwnPage, type Sender } from '../../messages';
import type { SettingsChange } from '../../settings/changes';
import { keepOnce } from '../../settings/keeper';
import type { Settings } from '../../settings/settings';
import { hostOf } from '../../settings/sites';

/** How the reader over a page is set; what reaches beyond reading, backups and pictures, is changed in the extension's own pages alone. */
const OF_READING: ReadonlySet<string> = new Set<keyof Settings>([
  ...(['theme', 'size', 'measure', 'leading', 'gap', 'spacing', 'indent', 'justify', 'hanging', 'autospace'] as const),
  ...(['face', 'still', 'vertical', 'rememberPlace', 'view', 'traditional', 'companion'] as const),
  ...(['pinyin', 'dictionary', 'rate', 'voice', 'keys'] as const),
]);

export const settingsAnswers: Answers<Pick<BackgroundMessages, 'background.changeSettings'>> = {
  'background.changeSettings': (request, sender) => {
    if (!isOwnPage(sender) && !isOfReader(request.change, sender)) throw new Error('a page may not change this');
    return keepOnce(request);
  },
};

/** What a reader over a page changes: how it reads, and what it remembers of its own site. */
function isOfReader(change: SettingsChange, sender: Sender): boolean {
  switch (change.of) {
    case 'settings':
      return Object.keys(change.settings).every((name) => OF_READING.has(name));
    case 'site':
      return change.host === hostOf(sender.url ?? '') && !Object.hasOwn(change.change.set ?? {}, 'auto');
    case 'place':
      return isAboutItself(change.address, sender);
    case 'sites':
      return false;
  }
}
