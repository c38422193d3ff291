import { defineConfig } from 'vitest/config';

/**
 * Cases about the files of both builds, or that drive both browsers themselves. They run once, in the project `chromium`: with
 * `--project firefox` they are no test files.
 */
const ONCE = ['tests/e2e/builds.e2e.ts', 'tests/e2e/probes.e2e.ts', 'tests/e2e/kill.e2e.ts'];

/** What only one of them lets a test do; docs/browser-bugs.md says why. */
const CHROMIUM = ['tests/e2e/looks.e2e.ts', 'tests/e2e/access.e2e.ts', 'tests/e2e/untouched.e2e.ts'];
const FIREFOX = ['tests/e2e/welcome.e2e.ts', 'tests/e2e/once.e2e.ts'];

/** Real browsers with the built extension, two files at a time: cases mostly wait. */
export default defineConfig({
  test: {
    globalSetup: ['tests/e2e/setup.ts'],
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((kind) => ({
      test: {
        name: kind,
        // A browser on a busy machine may miss a first press; what fails twice is wrong.
        retry: 1,
        include: ['tests/e2e/**/*.e2e.ts'],
        exclude: kind === 'firefox' ? [...ONCE, ...CHROMIUM] : FIREFOX,
        provide: { kind },
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
