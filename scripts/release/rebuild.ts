import { execSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzip } from './unzip.ts';

const run = (command: string, folder: string, env: NodeJS.ProcessEnv) =>
  execSync(command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env });
// A test runner's environment would build other code than is shipped.
const zip = (folder: string) => run('npm run zip', folder, { ...process.env, NODE_ENV: 'production' });
/** Takes the packages as a clean machine does: told of production, npm would leave out what builds. */
function install(folder: string): void {
  const { NODE_ENV: _, ...env } = process.env;
  run('npm ci', folder, env);
}
const zipsIn = (folder: string) => {
  const output = join(folder, '.output');
  const names = existsSync(output) ? readdirSync(output) : [];
  return names.filter((name) => name.endsWith('.zip')).sort();
};

/**
 * Makes the store's zips, unpacks the one with the sources into an empty folder, makes them again there with the README's commands
 * alone, and compares. Returns the names of all zips and of those that differ. `anew` takes the packages anew, else those here
 * are used.
 */
export function rebuild({ anew }: { anew: boolean }): { zips: string[]; differing: string[] } {
  for (const old of zipsIn('.')) rmSync(join('.output', old));
  zip('.');
  const zips = zipsIn('.');
  const sources = zips.find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('There is no zip of the sources.');
  const folder = mkdtempSync(join(tmpdir(), 'lanthanote-rebuild-'));
  unzip(join('.output', sources), folder);
  if (anew) install(folder);
  else symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  zip(folder);
  const isSame = (name: string) => {
    const [one, two] = ['.', folder].map((where) => readFileSync(join(where, '.output', name)));
    return one?.equals(two as Buffer) === true;
  };
  const differing = zips.filter((name) => !isSame(name));
  rmSync(folder, { recursive: true, force: true });
  return { zips, differing };
}
