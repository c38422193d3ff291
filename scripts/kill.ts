/**
 * `npm run kill [-- RUNS]`: kills the browser at random moments while notes are saved and articles are read, 100 times
 * unless told otherwise. Exits non-zero where anything is gone that was reported as saved; where the browser itself had
 * made its database anew, notes must be back, and each article must be told by its address as lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRuns } from './drive/kill.ts';
import { serve } from './drive/serve.ts';
import { needBrowser } from './need-browsers.ts';

const SAMPLES = ['01-intelligence-services', '03-stolen-minerals', '05-theft-of-minerals'];
const runs = Number(process.argv[2] ?? 100);
const program = needBrowser('chromium', console.error);
const profile = mkdtempSync(join(tmpdir(), 'lanthanote-kill-'));
const server = await serve(['samples']);
const articles = SAMPLES.map((name) => server.at(0, `${name}.html`));
let lost = 0;
let remade = 0;
try {
  for await (const { run, saved, notes, articles: gone, named, remade: isRemade, asked } of killRuns(
    { program, extension: '.output/chrome-mv3-test', profile, articles },
    runs,
  )) {
    if (isRemade) remade++;
    const missing = [...notes, ...gone];
    lost = missing.length;
    const words = lost === 0 ? 'all there' : `${lost} missing: ${missing.slice(0, 10).join(' ')}`;
    const besides = isRemade ? `; the browser's database was made anew, ${named.length} articles told as lost` : '';
    console.log(`run ${run + 1} of ${runs}: ${saved} notes reported as saved, ${words}${besides}`);
    if (asked.length > 0) throw new Error(`Asked for beyond this machine: ${asked.join(' ')}`);
    if (lost > 0) break;
  }
} finally {
  await server.close();
  // What was left behind tells what happened.
  if (lost > 0) console.log(`The profile is kept: ${profile}`);
  else rmSync(profile, { recursive: true, force: true });
}
if (remade > 0) console.log(`The browser's database was made anew ${remade} times.`);
if (lost > 0) process.exit(1);
