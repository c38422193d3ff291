import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{utils,components,entrypoints,scripts,tests/corpus,tests/fuzz}/**/*.test.{ts,tsx}'],
    // For a machine that does much else at the same time; none of them takes a second on one at rest.
    testTimeout: 60_000,
    // Tests share their worker's modules: half the time. What a test sets, it sets back.
    isolate: false,
  },
});
