/** Chrome's owner of the library: a service worker may be stopped at any time and cannot start workers; this page can. */
import { startChore } from '../../library/chores/do-chore';
import { ownLibrary } from '../../library/engine/owner';
import { answer, ask, type ChoreMessages } from '../../messages';

ownLibrary();
answer<ChoreMessages>({
  'chore.start': (request) =>
    startChore(request, {
      progress: (progress) => ask('background.choreProgress', progress),
      keepBackup: (offer) => ask('background.keepBackup', offer),
      ended: (end) => ask('background.choreEnded', end),
    }),
});
