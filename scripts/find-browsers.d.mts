/** A Chromium that loads unpacked extensions: `CHROMIUM` in the environment, the system's, or Playwright's; null without one. */
export function findChromium(): string | null;

/** `FIREFOX` in the environment or the system's; null without one. */
export function findFirefox(): string | null;

/** Why a browser cannot be used, null where it can. */
export function refusalOf(path: string): string | null;

/** Where programs of these names lie in PATH, in the order of the names. */
export function inPath(names: readonly string[]): string[];
