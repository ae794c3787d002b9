import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{page,extract,rules,library,export,components,entrypoints,settings,cli,script-view,tests/unit}/**/*.test.{ts,tsx}',
    ],
  },
});
