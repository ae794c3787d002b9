/** Builds the script that the extension injects, the same way `npm run build` does, into a folder of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';

export interface PageScript {
  source: string;
  bytes: number;
  gzipped: number;
}

/** `page-capture.js`. */
export async function buildPageScript(root: string, folder: string): Promise<PageScript> {
  await build({
    root,
    outDir: folder,
    mode: 'production',
    filterEntrypoints: ['page-capture'],
    logger: SILENT,
  });
  const bytes = readFileSync(join(folder, 'chrome-mv3', 'page-capture.js'));
  return { source: bytes.toString('utf8'), bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
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
