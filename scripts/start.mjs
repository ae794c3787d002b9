/** `npm start`: from a fresh clone to a browser with the extension on a demo page. Without a screen, the same as a walk. */
import { ROOT, run, tool } from './run.mjs';
import { hasScreen, SetUpFailed, setUp } from './setup.mjs';

try {
  process.chdir(ROOT);
  const { chromium } = await setUp();
  if ((await run(tool('wxt'), ['build'])) !== 0) throw new SetUpFailed('The build failed, see above.');
  const script = hasScreen() && !process.argv.includes('--headless') ? 'scripts/show-demo.ts' : 'scripts/walk-demo.ts';
  process.exitCode = await run(tool('tsx'), [script, ...process.argv.slice(2)], { CHROMIUM: chromium });
} catch (error) {
  console.error(error instanceof SetUpFailed ? error.message : error);
  process.exitCode = 1;
}
