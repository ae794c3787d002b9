import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

// Before any browser starts: the same fonts and the same time of day on every machine.
process.env.FONTCONFIG_FILE = resolve(import.meta.dirname, 'fonts.conf');
process.env.TZ = 'Asia/Shanghai';

/** Pictures of every surface in a real Chromium, beside the approved ones in `approved/`. Started by scripts/screenshots.mjs. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve('.e2e-results/screenshots'),
  snapshotPathTemplate: '{testDir}/approved/{arg}{ext}',
  updateSnapshots: 'none',
  workers: 1,
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    // Another version of Chromium moves edges of characters; a lost style or a wrong layout changes far more.
    toHaveScreenshot: { maxDiffPixelRatio: 0.015, threshold: 0.35, animations: 'disabled', scale: 'css' },
  },
  reporter: [['list'], ['./tell-differences.ts']],
  forbidOnly: !!process.env.CI,
});
