/** What the reader chose, kept on this device. */
import { makeChange } from './changes';
import { type Settings, soundSettings } from './setting-values';
import { storedSettings } from './stored';

export * from './setting-values';

/** The settings, each at its usual value where it is missing, damaged or the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return soundSettings(
    await storedSettings()
      .getValue()
      .catch(() => ({})),
  );
}

/**
 * Changes some settings and leaves the others. Resolves with all of them as they are stored now; rejects where they could not be
 * stored.
 */
export async function changeSettings(settings: Partial<Settings>): Promise<Settings> {
  await makeChange({ of: 'settings', settings });
  return readSettings();
}

/** Tells of every change, from whichever page it comes. Returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return storedSettings().watch((stored) => listener(soundSettings(stored)));
}
