import { useCallback, useEffect, useRef, useState } from 'react';
import { changeSettings, readSettings, type Settings, USUAL, watchSettings } from '../../settings/settings';
import { typeset } from '../typography/typeset';

/** Resolves when it is stored, with false where it could not be. */
export type ChangeSettings = (change: Partial<Settings>) => Promise<boolean>;

/**
 * The reader's settings, as they are now on every open page of the extension; null until they are read.
 * @param onRefused a change could not be stored: what is shown is what holds again, and the reader is to be told.
 */
export function useSettings(onRefused?: () => void): [Settings | null, ChangeSettings] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    if (!settings) return;
    typeset(document.documentElement, settings);
  }, [settings]);
  const refused = useRef(onRefused);
  refused.current = onRefused;
  const change = useCallback(async (wanted: Partial<Settings>) => {
    // Shown at once; what the storage then says holds.
    setSettings((known) => ({ ...(known ?? USUAL), ...wanted }));
    try {
      setSettings(await changeSettings(wanted));
      return true;
    } catch (error) {
      console.error('settings', error);
      setSettings(await readSettings());
      refused.current?.();
      return false;
    }
  }, []);
  return [settings, change];
}
