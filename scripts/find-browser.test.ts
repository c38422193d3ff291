import { describe, expect, it } from 'vitest';
import { type BrowserKind, findBrowser, outdated, versionIn } from './find-browser.ts';
import { missingSentence } from './need-browsers.ts';

interface Case {
  readonly name: string;
  readonly platform: string;
  readonly kind: BrowserKind;
  readonly files: readonly string[];
  /** What each of them says of its version; nothing unless given. */
  readonly versions?: Record<string, string>;
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
  {
    name: 'an old Chromium is passed over for a Chrome that will do',
    platform: 'linux',
    kind: 'chromium',
    files: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    versions: {
      '/usr/bin/chromium': 'Chromium 139.0.7258.154 built on Debian\n',
      '/usr/bin/google-chrome': 'Google Chrome 140.0.7339.80 \n',
    },
    env: { PATH: '/usr/bin' },
    found: '/usr/bin/google-chrome',
  },
  {
    name: 'an old Firefox ESR alone',
    platform: 'linux',
    kind: 'firefox',
    files: ['/usr/bin/firefox-esr'],
    versions: { '/usr/bin/firefox-esr': 'Mozilla Firefox 140.9.0esr\n' },
    env: { PATH: '/usr/bin' },
    found: null,
  },
  {
    name: 'an old one that the variable names, though another will do',
    platform: 'linux',
    kind: 'firefox',
    files: ['/usr/bin/firefox', '/opt/old/firefox'],
    versions: { '/opt/old/firefox': 'Mozilla Firefox 128.0\n', '/usr/bin/firefox': 'Mozilla Firefox 142.0\n' },
    env: { PATH: '/usr/bin', FIREFOX_BIN: '/opt/old/firefox' },
    found: null,
  },
];

const machine = ({
  platform,
  files,
  env = {},
  versions = {},
}: Pick<Case, 'platform' | 'files' | 'env' | 'versions'>) => ({
  platform,
  env,
  home: '/Users/ada',
  isFile: (path: string) => files.includes(path),
  versionAt: (path: string) => versions[path] ?? '',
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

describe('a browser that is too old', () => {
  const OLD = {
    platform: 'linux',
    files: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/firefox'],
    versions: {
      '/usr/bin/chromium': 'Chromium 139.0.7258.154',
      '/usr/bin/google-chrome': 'Google Chrome 120.0.6099.1',
    },
    env: { PATH: '/usr/bin' },
  };

  it('is told apart, with the way out', () => {
    const old = outdated('chromium', machine(OLD));
    expect(old).toEqual({ kind: 'chromium', path: '/usr/bin/chromium', version: 139 });
    expect(missingSentence(['chromium'], 'one', old ? [old] : [])).toBe(
      'Missing here: Chrome, Chromium, Edge or Brave from version 140 on (or its path in CHROME_BIN). /usr/bin/chromium is version 139, which is too old. Please update or install it and run this again.',
    );
  });

  it('is not one that says nothing of its version, nor one that is not there', () => {
    expect(outdated('firefox', machine(OLD))).toBeNull();
    expect(outdated('firefox', machine({ ...OLD, files: [] }))).toBeNull();
    expect(missingSentence(['chromium', 'firefox'], 'all', [])).toBe(
      'Missing here: Chrome, Chromium, Edge or Brave from version 140 on (or its path in CHROME_BIN) and Firefox from version 142 on (or its path in FIREFOX_BIN). Please install them and run this again.',
    );
  });
});

describe('versionIn', () => {
  it.each([
    ['Chromium 156.0.8201.4 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['Brave Browser 141.1.83.109 unknown', 141],
    ['Mozilla Firefox 153.0esr', 153],
    // Folders beside a program on Windows, the one before the update too.
    ['9.8.7.6 141.0.3537.57 140.0.3485.94', 141],
    ['Version=142.0.1', 142],
    ['', null],
    ['no such thing', null],
  ])('%j', (told, version) => expect(versionIn(told)).toBe(version));
});
