import { posix, win32 } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** What the search needs to know of the machine, so that a test can make one up. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether a program stands at this path. */
  isFile(path: string): boolean;
}

/** The names of the browsers, the wanted one first. Anything Chromium-based of version 140 or later will do. */
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

/**
 * Where a browser of this kind is installed, or null.
 * The variable CHROME_BIN or FIREFOX_BIN wins; when it is set and names no program that is an error, not a reason to look elsewhere.
 */
export function findBrowser(kind: BrowserKind, machine: Machine): string | null {
  const named = machine.env[VARIABLE[kind]];
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Error(`${VARIABLE[kind]} names ${named}, and no program is there.`);
  }
  const places =
    machine.platform === 'darwin' ? inApplications : machine.platform === 'win32' ? inProgramFiles : onPath;
  return places(kind, machine).find((path) => machine.isFile(path)) ?? null;
}
