/** The one writer of what settings/ keeps. In the background alone, where all changes arrive (changes.ts). */
import { type ChangeRequest, makeHere, type SettingsChange } from './changes';
import { takeRequests } from './left-requests';
import { placesAfter } from './places';
import { soundSettings } from './settings';
import { rulesAfter } from './site-change';
import { type Sites, soundSites } from './site-rules';
import { storedPlaces, storedSettings, storedSites } from './stored';

/** So many requests are known again when they arrive by another way. */
const KNOWN = 200;

let last: Promise<unknown> = Promise.resolve();
const made = new Map<string, Promise<void>>();

/** Makes a change after all that came before it. Rejects where it could not be stored; the next one goes on. */
function keepChange(change: SettingsChange): Promise<void> {
  const turn = last.then(() => keep(change));
  last = turn.catch(() => undefined);
  return turn;
}

/** The same once: an older one that arrives again must not undo a newer one. */
export function keepOnce({ id, change }: ChangeRequest): Promise<void> {
  const turn = made.get(id) ?? keepChange(change);
  made.set(id, turn);
  for (const oldest of made.keys()) if (made.size > KNOWN) made.delete(oldest);
  return turn;
}

/** Takes up what comes by the storage; the background's own requests are kept without a message. Call it as the background starts. */
export function keepSettings(): void {
  makeHere(keepChange);
  takeRequests(keepOnce);
}

// A record that cannot be read rejects and is not written over: all else in it would be lost.
async function keep(change: SettingsChange): Promise<void> {
  switch (change.of) {
    case 'settings': {
      const settings = soundSettings({ ...(await storedSettings().getValue()), ...change.settings });
      await storedSettings().setValue(settings);
      // Whichever way it was turned off: places that are not to be remembered are forgotten.
      if (!settings.rememberPlace) await storedPlaces().removeValue();
      return;
    }
    case 'site': {
      const sites = soundSites(await storedSites().getValue());
      const rules = rulesAfter(sites[change.host] ?? {}, change.change);
      return storedSites().setValue(soundSites({ ...sites, [change.host]: rules }));
    }
    case 'sites': {
      const sites: Sites = soundSites(await storedSites().getValue());
      return storedSites().setValue(soundSites({ ...sites, ...change.sites }));
    }
    case 'place': {
      // It may have been turned off since the asker looked.
      if (!soundSettings(await storedSettings().getValue()).rememberPlace) return;
      const places = await storedPlaces().getValue();
      const after = placesAfter(places, change.address, change.story, change.place);
      if (after !== places) await storedPlaces().setValue(after);
    }
  }
}
