import { describe, expect, it } from 'vitest';
import { type BrowserKind, findBrowser } from './find-browser.ts';

interface Case {
  readonly name: string;
  readonly platform: string;
  readonly kind: BrowserKind;
  readonly files: readonly string[];
  readonly env?: Record<string, string>;
  readonly found: string | null;
}

const CASES: readonly Case[] = [
  {
    name: 'Debian: Chromium before Chrome, whatever the order of PATH',
    platform: 'linux',
    kind: 'chromium',
    files: ['/opt/bin/google-chrome', '/usr/bin/chromium'],
    env: { PATH: '/opt/bin:/usr/bin' },
    found: '/usr/bin/chromium',
  },
  {
    name: 'Ubuntu: a snap outside PATH',
    platform: 'linux',
    kind: 'chromium',
    files: ['/snap/bin/chromium'],
    env: { PATH: '/usr/bin' },
    found: '/snap/bin/chromium',
  },
  {
    name: 'Fedora: Brave alone',
    platform: 'linux',
    kind: 'chromium',
    files: ['/usr/bin/brave-browser'],
    env: { PATH: '/usr/local/bin:/usr/bin' },
    found: '/usr/bin/brave-browser',
  },
  {
    name: 'Debian: firefox-esr',
    platform: 'linux',
    kind: 'firefox',
    files: ['/usr/bin/firefox-esr'],
    env: { PATH: '/usr/bin' },
    found: '/usr/bin/firefox-esr',
  },
  {
    name: 'Linux without PATH and without a browser',
    platform: 'linux',
    kind: 'firefox',
    files: [],
    found: null,
  },
  {
    name: 'macOS: Chrome for all users',
    platform: 'darwin',
    kind: 'chromium',
    files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    found: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  },
  {
    name: 'macOS: Brave for one user',
    platform: 'darwin',
    kind: 'chromium',
    files: ['/Users/ada/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    found: '/Users/ada/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  },
  {
    name: "macOS: Firefox's program has a lower-case name",
    platform: 'darwin',
    kind: 'firefox',
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    found: '/Applications/Firefox.app/Contents/MacOS/firefox',
  },
  {
    name: 'Windows: Edge, which is always in the 32-bit folder',
    platform: 'win32',
    kind: 'chromium',
    files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    found: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Windows: Chrome installed for one user',
    platform: 'win32',
    kind: 'chromium',
    files: ['C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
    found: 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Windows: Firefox',
    platform: 'win32',
    kind: 'firefox',
    files: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    env: { PROGRAMFILES: 'C:\\Program Files' },
    found: 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  },
  {
    name: 'the variable before what is installed',
    platform: 'linux',
    kind: 'chromium',
    files: ['/usr/bin/chromium', '/opt/canary/chrome'],
    env: { PATH: '/usr/bin', CHROME_BIN: '/opt/canary/chrome' },
    found: '/opt/canary/chrome',
  },
];

const machine = ({ platform, files, env = {} }: Pick<Case, 'platform' | 'files' | 'env'>) => ({
  platform,
  env,
  home: '/Users/ada',
  isFile: (path: string) => files.includes(path),
});

describe('findBrowser', () => {
  it.each(CASES)('$name', (given) => expect(findBrowser(given.kind, machine(given))).toBe(given.found));

  it('says so when the variable names nothing', () => {
    const given = {
      platform: 'linux',
      files: ['/usr/bin/firefox'],
      env: { PATH: '/usr/bin', FIREFOX_BIN: '/nowhere' },
    };
    expect(() => findBrowser('firefox', machine(given))).toThrow('FIREFOX_BIN names /nowhere');
  });
});
