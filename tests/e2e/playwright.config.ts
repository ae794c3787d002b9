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
  // A real browser on a busy machine may lose a race. `npm test` names what passed at the second try only: mend its cause.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  forbidOnly: !!process.env.CI,
});
