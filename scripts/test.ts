/**
 * `npm test`: everything that must hold, from types to real browsers. Goes on after a failure, so that one run tells all,
 * ends with "N passed, N failed" alone on a line and exits non-zero when anything is wrong.
 * Screenshots of the browser tests stay in `.output/e2e/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { BrowserKind } from './find-browser.ts';
import { browsers, missingSentence } from './need-browsers.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];

/** Runs one of package.json's scripts with its output shown; whether it went well. */
function npm(script: string, more = ''): boolean {
  console.log(`\n── npm run ${script}`);
  const env = { ...process.env, BUILT: '1' };
  const ran = spawnSync(`npm run --silent ${script} ${more}`, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  const fine = ran.status === 0;
  if (!fine) broken.push(script);
  return fine;
}

/** Runs a script that starts vitest, and adds its tests to the total. */
function tests(script: string): void {
  const report = `.output/${script}.json`;
  rmSync(report, { force: true });
  npm(script, `-- --reporter=default --reporter=json --outputFile=${report}`);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests;
    total.skipped += numPendingTests;
  } catch {
    console.log(`${script} left no report of its tests.`);
  }
}

mkdirSync('.output', { recursive: true });
const programs = browsers(KINDS, console.log);
const missing = KINDS.filter((kind) => !programs[kind]);
for (const step of ['types', 'lint', 'unused', 'score']) npm(step);
tests('unit');
if (missing.length > 0) {
  console.log(`\n── npm run e2e\n${missingSentence(missing)}`);
  broken.push('e2e');
} else if (npm('build') && npm('build:test')) tests('e2e');

if (broken.length > 0) console.log(`\nNot right: ${broken.join(', ')}.`);
const failed = total.failed + (total.failed === 0 ? broken.length : 0);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${failed} failed${skipped}`);
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0;
