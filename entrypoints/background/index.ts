/** Runs in the extension, only while something happens: shortcuts, menus and messages. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepAutoReader } from '../../auto-reader/register';
import { keepAfterSave } from '../../capture/pictures/after-save';
import { startChore } from '../../library/chores/do-chore';
import { wakeWith } from '../../library/client';
import { ownLibrary } from '../../library/engine/owner';
import { wakeLibrary } from '../../library/engine/wake';
import { answer, ask, type BackgroundMessages } from '../../messages';
import { keepSettings } from '../../settings/keeper';
import { autoRead } from './auto-read';
import { listenToCommands } from './commands';
import { choreKeeper, keepChores, runChore, type Start } from './keep-chores';
import { listenToMenus } from './menus';
import { openLibrary } from './open-library';
import { listenToPermissions } from './permitted';
import { pickBlock } from './pick-block';
import { openBeside, readAt } from './read-at';
import { readingAnswers } from './reading-answers';
import { savePage } from './save-page';
import { keepSavedBadge } from './saved-badge';
import { savingAnswers } from './saving-answers';
import { settingsAnswers } from './settings-answers';
import { tabOf } from './tab-of';
import { outliveIn, toggleReader } from './toggle-reader';
import { welcomeOnce } from './welcome';

/** Firefox's background does it itself; Chrome's would be stopped meanwhile. */
const start: Start = async (request) => {
  if (import.meta.env.FIREFOX) return startChore(request, choreKeeper);
  await wakeLibrary();
  return ask('chore.start', request);
};

export default defineBackground({
  // Chrome keeps the compiled code of one script, and of modules none: a start took 128 ms with them, 77 without.
  type: { firefox: 'module' },
  // All listeners are registered before main returns: an event that starts the background finds them.
  main() {
    // Firefox's background is a page and owns the library itself; Chrome's may not start workers.
    if (import.meta.env.FIREFOX) ownLibrary();
    else wakeWith(wakeLibrary);
    keepSettings();
    listenToCommands();
    listenToMenus();
    // An update would end the scripts of an open reader in the middle of a page: with a listener it waits for the browser's next start.
    if (import.meta.env.FIREFOX) browser.runtime.onUpdateAvailable.addListener(() => undefined);
    keepAutoReader();
    listenToPermissions();
    keepSavedBadge();
    keepChores(start);
    welcomeOnce();
    answer<BackgroundMessages>({
      ...readingAnswers,
      ...savingAnswers,
      ...settingsAnswers,
      'background.wakeLibrary': () => (import.meta.env.FIREFOX ? true : wakeLibrary()),
      'background.keepPictures': ({ results, ...options }) => keepAfterSave(results, options),
      'background.runChore': ({ chore }) => runChore(chore, start),
      'background.choreProgress': (progress) => choreKeeper.progress(progress).then(() => undefined),
      'background.keepBackup': (offer) => choreKeeper.keepBackup(offer),
      'background.choreEnded': (end) => choreKeeper.ended(end).then(() => undefined),
      'background.perform': async (deed, sender) => {
        if (deed.is === 'open-library') await openLibrary(deed.article);
        else if (deed.is === 'open-beside') await openBeside(tabOf(sender), deed.url);
        else if (deed.is === 'save-pages') await savePage(tabOf(sender), { pages: true });
        else if (deed.is === 'save-anyway') await savePage(tabOf(sender), { anyway: true });
      },
      'background.toggleReader': ({ tabId }) => toggleReader(tabId),
      'background.pickBlock': ({ tabId }) => pickBlock(tabId),
      'background.pickHere': (_, sender) => pickBlock(tabOf(sender)),
      'background.autoRead': (_, sender) => autoRead(tabOf(sender), sender.url ?? ''),
      'background.outlive': ({ frameId }, sender) => outliveIn(tabOf(sender), frameId),
      'background.readHere': (_, sender) => toggleReader(tabOf(sender)),
      'background.readAt': ({ url }, sender) => readAt(tabOf(sender), sender.url ?? '', url),
    });
  },
});
