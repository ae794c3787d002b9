import { defineConfig } from 'vitest/config';

/** Tests in a real Firefox, which `FIREFOX` names. Build first: `npm run build`. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    // More than the minute that each step of a start may take.
    hookTimeout: 180_000,
  },
});
