import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ask } from './run.mjs';

/** Since 137 branded Chrome ignores --load-extension: the extension would silently not be there. */
const LAST_CHROME_THAT_LOADS = 136;

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome'];
const CHROMIUM_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * A Chromium that loads unpacked extensions: `CHROMIUM` in the environment, the system's, or Playwright's.
 * @returns {string | null} its path
 * @throws where CHROMIUM names one that cannot be used
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    const refusal = refusalOf(named);
    if (refusal) throw new Error(`CHROMIUM=${named}: ${refusal}`);
    return named;
  }
  const candidates = [...inPath(CHROMIUM_NAMES), ...CHROMIUM_PLACES.filter(existsSync), ...playwrightChromium()];
  return candidates.find((path) => refusalOf(path) === null) ?? null;
}

/** @returns {string | null} `FIREFOX` in the environment or the system's */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) return named;
  return [...inPath(FIREFOX_NAMES), ...FIREFOX_PLACES.filter(existsSync)][0] ?? null;
}

/** Why a browser cannot be used, null where it can. */
export function refusalOf(path) {
  const version = ask(path, ['--version']);
  if (version === null) return 'it does not start';
  const chrome = /Google Chrome (?!for Testing)(\d+)/u.exec(version);
  if (chrome && Number(chrome[1]) > LAST_CHROME_THAT_LOADS)
    return `${version} no longer takes extensions from the command line; use Chromium`;
  return null;
}

/** Where programs of these names lie in PATH, in the order of the names. */
export function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) =>
    folders
      .map((folder) => join(folder, name))
      .filter(existsSync)
      .slice(0, 1),
  );
}

/** The Chromium that `npx playwright install chromium` put into its cache. */
function playwrightChromium() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    return existsSync(path) ? [path] : [];
  } catch {
    return []; // not installed yet
  }
}
