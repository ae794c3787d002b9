import { defaultExclude, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Every test beside its code, in whatever folder it stands. What needs a build or a browser has a configuration of its own. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...defaultExclude, 'tests/{built,firefox,scale}/**', '.{output,wxt,demo,bench}/**'],
    // Property tests on a slow machine; no test measures time.
    testTimeout: 60_000,
  },
});
