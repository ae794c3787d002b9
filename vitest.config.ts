import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{page,extract,rules,library,export,components,entrypoints,settings,modules,reader,auto-reader,picker,read-aloud,pinyin,notice,capture,cli,script-view,bench,tests/unit,tests/pages}/**/*.test.{ts,tsx}',
    ],
    // Property tests on a slow machine; no test measures time.
    testTimeout: 60_000,
  },
});
