import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: one file after another, so that no two browsers fight for the machine. */
export default defineConfig({
  test: {
    // A browser on a busy machine may miss a first press; what fails twice is wrong.
    retry: 1,
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/e2e/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
