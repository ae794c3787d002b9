import { existsSync } from 'node:fs';

/** Chromium builds that still take `--load-extension`; branded Chrome does not. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/**
 * Path of the Chromium that the tests drive: `CHROMIUM` in the environment, else the system's.
 * @throws where there is none, saying what to do.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const found = PLACES.find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium found. Install it (apt-get install chromium) or set CHROMIUM to its path.');
  return found;
}
