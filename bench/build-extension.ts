/** Builds the extension as `npm run build` does, into a folder of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';

export interface PageScript {
  source: string;
  bytes: number;
  gzipped: number;
}

export interface BuiltExtension {
  folder: string;
  /** `page-capture.js`, which is injected into pages. */
  capture: PageScript;
}

export async function buildExtension(root: string, outDir: string): Promise<BuiltExtension> {
  await build({
    root,
    outDir,
    mode: 'production',
    logger: SILENT,
  });
  const folder = join(outDir, 'chrome-mv3');
  const bytes = readFileSync(join(folder, 'page-capture.js'));
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  return { folder, capture: { source: bytes.toString('utf8'), bytes: bytes.length, gzipped } };
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
