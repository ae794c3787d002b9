/**
 * `npm run screenshots`: makes a picture of every surface of the built extension and compares it with the approved one.
 * `npm run screenshots -- --approve` approves what differs or is new; look at it before. Other arguments go to Playwright:
 * `-g popup` for some tests only.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, tool } from './run.mjs';
import { SetUpFailed, setUp } from './setup.mjs';

const asked = process.argv.slice(2);
const others = asked.filter((argument) => argument !== '--approve');
const approve = others.length < asked.length ? ['--update-snapshots=changed'] : [];

try {
  process.chdir(ROOT);
  const { chromium } = await setUp();
  if (!existsSync(join(ROOT, '.output', 'chrome-mv3')) && (await run(tool('wxt'), ['build'])) !== 0)
    throw new SetUpFailed('The build failed, see above.');
  const config = ['-c', 'tests/screenshots/playwright.config.ts'];
  process.exitCode = await run(tool('playwright'), ['test', ...config, ...approve, ...others], { CHROMIUM: chromium });
} catch (error) {
  console.error(error instanceof SetUpFailed ? error.message : error);
  process.exitCode = 1;
}
