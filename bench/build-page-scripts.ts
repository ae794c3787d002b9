/** Builds the scripts that the extension injects, the same way `npm run build` does, into a folder of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';

export interface PageScript {
  source: string;
  bytes: number;
  gzipped: number;
}

export interface PageScripts {
  /** `page-capture.js`. */
  capture: PageScript;
  /** `page-opinion.js`, injected where the extraction is unsure. */
  opinion: PageScript;
}

export async function buildPageScripts(root: string, folder: string): Promise<PageScripts> {
  await build({
    root,
    outDir: folder,
    mode: 'production',
    filterEntrypoints: ['page-capture', 'page-opinion'],
    logger: SILENT,
  });
  const script = (name: string): PageScript => {
    const bytes = readFileSync(join(folder, 'chrome-mv3', name));
    return { source: bytes.toString('utf8'), bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
  };
  return { capture: script('page-capture.js'), opinion: script('page-opinion.js') };
}

const say = (...told: unknown[]): void => {
  process.stderr.write(`${told.join(' ')}\n`);
};
const nothing = (): void => {};

/** Only what went wrong. */
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: say,
  fatal: say,
  level: 0,
};
