import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/**
 * Pictures of every surface in a real Chromium, beside the approved ones in `approved/`. Build first. `npm run screenshots` compares,
 * `npm run screenshots -- --update-snapshots` approves what it makes: look at each of them before.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve('.e2e-results/screenshots'),
  snapshotPathTemplate: '{testDir}/approved/{arg}{ext}',
  workers: 1,
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    // Another version of Chromium or of the font moves edges of characters; a lost style or a wrong layout changes far more.
    toHaveScreenshot: { maxDiffPixelRatio: 0.04, threshold: 0.35, animations: 'disabled', scale: 'css' },
  },
  reporter: [['list']],
  forbidOnly: !!process.env.CI,
});
