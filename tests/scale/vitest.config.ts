import { defineConfig } from 'vitest/config';

/** Tests of `npm run extract` on many pages, with the tools that one would use for that. */
export default defineConfig({
  test: { include: ['tests/scale/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
