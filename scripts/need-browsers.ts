import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { type BrowserKind, findBrowser, type Machine, VARIABLE } from './find-browser.ts';

const NAME: Record<BrowserKind, string> = { chromium: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' };
/** By preference; the second is Ubuntu's. */
const PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
/** Without these Chinese and Japanese show as boxes. */
const FONTS = ['fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk'];

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isFile(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** Chromium's sandbox does not work for root; nobody else may go without it. */
export const isRoot = process.getuid?.() === 0;
const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const canInstall = process.platform === 'linux' && isRoot && has('apt-get');

/** Whether a font for Chinese text is there; true where nobody can tell. */
function hasFonts(): boolean {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return list.error ? !canInstall : list.stdout.trim() !== '';
}

/** Runs apt-get without questions and without its chatter; what it complains of is shown when it fails. */
function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

/** Whether apt can install this package at all: a name that it knows only from others' dependencies has no candidate. */
function isOffered(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout);
}

function install(kinds: readonly BrowserKind[], fonts: boolean, say: (line: string) => void): void {
  apt('update');
  const wanted = [...kinds.map((kind) => PACKAGES[kind].find(isOffered)), ...(fonts ? FONTS.filter(isOffered) : [])];
  const names = wanted.filter((name) => name !== undefined);
  if (names.length === 0) return;
  say(`Installing ${names.join(', ')} with apt-get, since this machine lacks them and you are root.`);
  if (!apt('install', '-y', '--no-install-recommends', ...names)) say(`apt-get could not install ${names.join(', ')}.`);
}

/**
 * The programs of the browsers found, for those of `kinds` that are there; with `enough` 'one' any of them will do.
 * As root on Debian or Ubuntu what is missing, fonts included, is installed first, and `say` is told so.
 */
export function browsers(
  kinds: readonly BrowserKind[],
  say: (line: string) => void,
  enough: 'all' | 'one' = 'all',
): Partial<Record<BrowserKind, string>> {
  const look = () =>
    Object.fromEntries(
      kinds.map((kind) => [kind, findBrowser(kind, thisMachine)] as const).filter(([, path]) => path !== null),
    );
  const found = look();
  const lacking = kinds.filter((kind) => !(kind in found));
  const missing = enough === 'all' ? lacking : lacking.length < kinds.length ? [] : lacking.slice(0, 1);
  const fonts = !hasFonts();
  if (!canInstall || (missing.length === 0 && !fonts)) return found;
  install(missing, fonts, say);
  return look();
}

/** One sentence on what is missing and what to do about it. */
export function missingSentence(kinds: readonly BrowserKind[], enough: 'all' | 'one' = 'all'): string {
  const names = kinds.map((kind) => `${NAME[kind]} (or its path in ${VARIABLE[kind]})`);
  const joined = names.join(enough === 'all' ? ' and ' : ' or ');
  return `Missing here: ${joined}; please install ${enough === 'all' && kinds.length > 1 ? 'them' : 'it'} and run this again.`;
}
