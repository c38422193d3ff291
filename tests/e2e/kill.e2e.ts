import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { killRuns } from '../../scripts/drive/kill.ts';
import { buildFolder, sampleUrl } from './harness.ts';

/** `npm run kill` does it a hundred times. */
const RUNS = 3;

it(`keeps everything it said was saved, the browser killed ${RUNS} times at random moments`, async () => {
  const program = inject('programs').chromium;
  if (!program) throw new Error('No Chromium to kill.');
  const profile = mkdtempSync(join(tmpdir(), 'lanthanote-kill-'));
  const articles = ['01-intelligence-services', '03-stolen-minerals'].map(sampleUrl);
  const runs = [];
  const extension = buildFolder('chromium', 'test');
  for await (const run of killRuns({ program, extension, profile, articles }, RUNS)) runs.push(run);
  rmSync(profile, { recursive: true, force: true });
  expect(runs.map(({ notes, articles: gone }) => [...notes, ...gone])).toEqual(runs.map(() => []));
  expect(
    runs.flatMap(({ asked }) => asked),
    'asked for beyond this machine',
  ).toEqual([]);
  expect(runs.at(-1)?.saved).toBeGreaterThan(RUNS);
}, 240_000);
