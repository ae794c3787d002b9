import { defineConfig } from 'vitest/config';

/** Tests with many pages, with the tools that one would use for them, and with very large ones. */
export default defineConfig({
  test: { include: ['tests/scale/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
