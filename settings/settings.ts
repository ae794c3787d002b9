/** What the reader chose, in one place, kept on this device. A new setting is one line in `Settings`, `USUAL` and `soundSettings`. */
import { storage } from 'wxt/utils/storage';

export interface Settings {
  /** Paper: `auto` follows the system. */
  theme: 'auto' | 'light' | 'dark';
  /** Script that an article opens in; `hant` is Taiwan's or Hong Kong's by `traditional`. */
  view: 'original' | 'hans' | 'hant';
  /** Which standard 繁體 follows. */
  traditional: 'tw' | 'hk';
  /** Size of running text in px. */
  size: number;
}

export const SIZES = { least: 14, usual: 18, most: 34, step: 1 } as const;

export const USUAL: Settings = { theme: 'auto', view: 'original', traditional: 'tw', size: SIZES.usual };

const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

/** The settings, each at its usual value where it is missing, damaged or the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return soundSettings(await item.getValue().catch(() => ({})));
}

/** Changes some settings and leaves the others. Resolves with all of them as they are stored now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = soundSettings({ ...(await item.getValue()), ...change });
  await item.setValue(settings);
  return settings;
}

/** Tells of every change, from whichever page it comes. Returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return item.watch((stored) => listener(soundSettings(stored)));
}

/** Only values that the current version knows: what is stored may come from another version or from a hand. */
export function soundSettings(stored: Partial<Record<keyof Settings, unknown>> | null): Settings {
  const size = Number(stored?.size);
  return {
    theme: oneOf(stored?.theme, ['auto', 'light', 'dark'], USUAL.theme),
    view: oneOf(stored?.view, ['original', 'hans', 'hant'], USUAL.view),
    traditional: oneOf(stored?.traditional, ['tw', 'hk'], USUAL.traditional),
    size: size > 0 ? Math.min(SIZES.most, Math.max(SIZES.least, Math.round(size))) : USUAL.size,
  };
}

function oneOf<Value extends string>(value: unknown, known: readonly Value[], usual: Value): Value {
  return known.find((choice) => choice === value) ?? usual;
}
