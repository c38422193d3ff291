import { posix, win32 } from 'node:path';
import { LOWEST } from './lowest.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** What the search needs to know of the machine, so that a test can make one up. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether a program stands at this path. */
  isFile(path: string): boolean;
  /** What the browser at this path, or what stands beside it, tells of its version; empty where it tells nothing. */
  versionAt(path: string): string;
}

/** A browser that is installed, too old for the extension. */
export interface Outdated {
  readonly kind: BrowserKind;
  readonly path: string;
  readonly version: number;
}

/** The names of the browsers, the wanted one first. Anything Chromium-based will do, from `LOWEST` on. */
const LINUX: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const MAC: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};
const MAC_PROGRAM: Record<string, string> = { Firefox: 'firefox', 'Firefox Developer Edition': 'firefox' };
const WINDOWS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
export const VARIABLE: Record<BrowserKind, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

function onPath(kind: BrowserKind, { env }: Machine): string[] {
  // Snaps and Flatpaks put their starters where PATH may not reach.
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/snap/bin', '/var/lib/flatpak/exports/bin'];
  return LINUX[kind].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function inApplications(kind: BrowserKind, { home }: Machine): string[] {
  const folders = ['/Applications', posix.join(home, 'Applications')];
  return MAC[kind].flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', MAC_PROGRAM[name] ?? name)),
  );
}

function inProgramFiles(kind: BrowserKind, { env }: Machine): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return WINDOWS[kind].flatMap((name) => folders.map((folder) => win32.join(folder, name)));
}

/** The main version that a browser tells ("Chromium 156.0.8201.4", "Version=153.0"), the latest of several; null where it tells none. */
export function versionIn(told: string): number | null {
  const versions = [...told.matchAll(/(?<![\d.])(\d{1,4})\.\d/g)].map(([, main]) => Number(main));
  return versions.length > 0 ? Math.max(...versions) : null;
}

/** The version of a browser where it is too old; null where it is not, or where nobody can tell. */
function tooOld(kind: BrowserKind, path: string, machine: Machine): number | null {
  const version = versionIn(machine.versionAt(path));
  return version !== null && version < LOWEST[kind] ? version : null;
}

/** The programs of this kind that are installed, the wanted one first; the one that the variable names alone, where it is set. */
function installed(kind: BrowserKind, machine: Machine): string[] {
  const named = machine.env[VARIABLE[kind]];
  if (named) {
    if (machine.isFile(named)) return [named];
    throw new Error(`${VARIABLE[kind]} names ${named}, and no program is there.`);
  }
  const places =
    machine.platform === 'darwin' ? inApplications : machine.platform === 'win32' ? inProgramFiles : onPath;
  return places(kind, machine).filter((path) => machine.isFile(path));
}

/**
 * Where a browser of this kind is installed that is not too old, or null.
 * The variable CHROME_BIN or FIREFOX_BIN wins; when it is set and names no program that is an error, not a reason to look elsewhere.
 */
export const findBrowser = (kind: BrowserKind, machine: Machine): string | null =>
  installed(kind, machine).find((path) => tooOld(kind, path, machine) === null) ?? null;

/** The browser of this kind that would be used if it were not too old; null where there is none, or one that will do. */
export function outdated(kind: BrowserKind, machine: Machine): Outdated | null {
  const [path] = installed(kind, machine);
  if (path === undefined || findBrowser(kind, machine) !== null) return null;
  return { kind, path, version: tooOld(kind, path, machine) as number };
}
