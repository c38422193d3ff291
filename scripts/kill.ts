/**
 * `npm run kill [-- RUNS]`: kills the browser at random moments while notes are saved and articles are read, 100 times
 * unless told otherwise. Exits non-zero where anything is gone that was reported as saved.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRuns } from './drive/kill.ts';
import { serve } from './drive/serve.ts';
import { browsers } from './need-browsers.ts';

const SAMPLES = ['01-intelligence-services', '03-stolen-minerals', '05-theft-of-minerals'];
const runs = Number(process.argv[2] ?? 100);
const program = browsers(['chromium'], console.error).chromium;
if (!program) throw new Error('No Chromium to kill.');
const profile = mkdtempSync(join(tmpdir(), 'lanthanote-kill-'));
const server = await serve(['samples']);
const articles = SAMPLES.map((name) => server.at(0, `${name}.html`));
let lost = 0;
try {
  for await (const { run, saved, notes, articles: gone } of killRuns(
    { program, extension: '.output/chrome-mv3-test', profile, articles },
    runs,
  )) {
    lost = notes.length + gone.length;
    const some = [...notes, ...gone].slice(0, 10).join(' ');
    const words = lost === 0 ? 'all there' : `${notes.length} notes and ${gone.length} articles missing: ${some}`;
    console.log(`run ${run + 1} of ${runs}: ${saved} notes reported as saved, ${words}`);
    if (lost > 0) break;
  }
} finally {
  await server.close();
  // What was left behind tells what happened.
  if (lost > 0) console.log(`The profile is kept: ${profile}`);
  else rmSync(profile, { recursive: true, force: true });
}
if (lost > 0) process.exit(1);
