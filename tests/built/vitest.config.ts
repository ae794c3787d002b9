import { defineConfig } from 'vitest/config';

/** Tests of what `npm run build` wrote. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } });
