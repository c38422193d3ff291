import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserKind, findBrowser, type Machine, type Outdated, outdated, VARIABLE } from './find-browser.ts';
import { LOWEST } from './lowest.ts';

const NAME: Record<BrowserKind, string> = { chromium: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' };
/** By preference; the second is Ubuntu's. */
const PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
/** Without these Chinese and Japanese show as boxes. */
const FONTS = ['fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk'];

/** On Windows a browser that is asked for its version opens a window: it stands in the names of folders beside it, or in a file. */
function versionBeside(path: string): string {
  const folder = dirname(path);
  const file = join(folder, 'application.ini');
  const folders = readdirSync(folder).filter((name) => /^[\d.]+$/.test(name));
  return folders.join(' ') || (/^Version=.*/m.exec(readFileSync(file, 'utf8'))?.[0] ?? '');
}

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
  versionAt(path) {
    try {
      if (process.platform === 'win32') return versionBeside(path);
      return spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
    } catch {
      return '';
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
  // Where the reader names one, another that is installed would not be taken.
  const lacking = kinds.filter((kind) => !(kind in found) && !thisMachine.env[VARIABLE[kind]]);
  const missing = enough === 'all' ? lacking : lacking.length < kinds.length ? [] : lacking.slice(0, 1);
  const fonts = !hasFonts();
  if (!canInstall || (missing.length === 0 && !fonts)) return found;
  install(missing, fonts, say);
  return look();
}

/** What is missing and what to do about it, and which of those that are there are too old. */
export function missingSentence(
  kinds: readonly BrowserKind[],
  enough: 'all' | 'one' = 'all',
  old: readonly Outdated[] = kinds.map((kind) => outdated(kind, thisMachine)).filter((one) => one !== null),
): string {
  const names = kinds.map((kind) => `${NAME[kind]} from version ${LOWEST[kind]} on (or its path in ${VARIABLE[kind]})`);
  const joined = names.join(enough === 'all' ? ' and ' : ' or ');
  const them = enough === 'all' && kinds.length > 1 ? 'them' : 'it';
  const tooOld = old.map(({ path, version }) => ` ${path} is version ${version}, which is too old.`).join('');
  const way = old.length > 0 ? 'update or install' : 'install';
  return `Missing here: ${joined}.${tooOld} Please ${way} ${them} and run this again.`;
}

/** The program of a browser of this kind, as `browsers` finds it; throws, with the way out, where there is none. */
export function needBrowser(kind: BrowserKind, say: (line: string) => void): string {
  const program = browsers([kind], say)[kind];
  if (!program) throw new Error(missingSentence([kind]));
  return program;
}
