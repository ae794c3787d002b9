import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Tests of the built extension in a real Chromium. Build first: `npm run build`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve('.e2e-results/traces'),
  // One browser is a dozen processes: more at once than this only makes each slower.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: !!process.env.CI,
});
