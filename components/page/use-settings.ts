import { useCallback, useEffect, useState } from 'react';
import { changeSettings, readSettings, type Settings, USUAL, watchSettings } from '../../settings/settings';
import { typeset } from '../typography/typeset';

/** The reader's settings, as they are now on every open page of the extension; null until they are read. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    if (!settings) return;
    typeset(document.documentElement, settings);
  }, [settings]);
  const change = useCallback((wanted: Partial<Settings>) => {
    // Shown at once; what the storage then says holds.
    setSettings((known) => ({ ...(known ?? USUAL), ...wanted }));
    void changeSettings(wanted).then(setSettings);
  }, []);
  return [settings, change];
}
