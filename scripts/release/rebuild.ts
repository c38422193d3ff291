import { execSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzip } from './unzip.ts';

const run = (command: string, folder: string) =>
  // A test runner's environment would build other code than is shipped.
  execSync(command, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
const zipsIn = (folder: string) =>
  readdirSync(join(folder, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort();

/**
 * Makes the store's zips, unpacks the one with the sources into an empty folder, makes them again there with the README's commands
 * alone, and compares. Returns the names of all zips and of those that differ. `install` takes the packages anew, else those here
 * are used.
 */
export function rebuild({ install }: { install: boolean }): { zips: string[]; differing: string[] } {
  for (const old of zipsIn('.')) rmSync(join('.output', old));
  run('npm run zip', '.');
  const zips = zipsIn('.');
  const sources = zips.find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('There is no zip of the sources.');
  const folder = mkdtempSync(join(tmpdir(), 'lanthanote-rebuild-'));
  unzip(join('.output', sources), folder);
  if (install) run('npm ci', folder);
  else symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  run('npm run zip', folder);
  const isSame = (name: string) => {
    const [one, two] = ['.', folder].map((where) => readFileSync(join(where, '.output', name)));
    return one?.equals(two as Buffer) === true;
  };
  const differing = zips.filter((name) => !isSame(name));
  rmSync(folder, { recursive: true, force: true });
  return { zips, differing };
}
