import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { BrowserKind } from '../find-browser.ts';
import { isRoot } from '../need-browsers.ts';
import { launchFirefox } from './firefox.ts';
import { hearChromium, hearPagesOf } from './heard.ts';
import { pause } from './marks.ts';
import { beyond, newNetLog, readNetLog } from './net-log.ts';
import { findWorldsOf, realmOf, type World } from './world.ts';

/** A browser in a fresh profile with the extension loaded. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Scheme and host of the extension's own pages. */
  readonly origin: string;
  /** Opens one of the extension's pages in a tab of its own, `popup.html?tab=3` for instance. */
  extensionPage(file: string): Promise<Page>;
  /** Opens the toolbar button's popup above `page`; in Firefox the same in a tab of its own. */
  popup(page: Page): Promise<Page>;
  /** Has a page of ours show another one, `library.html#notes` for instance. */
  show(page: Page, file: string): Promise<void>;
  reload(page: Page): Promise<void>;
  /** Sets what a page is told of the reader's wishes; in Firefox all pages. */
  dress(page: Page, look: Dress): Promise<void>;
  /** Sets how many pixels the browser's letters have where a page does not say: 16 in a fresh profile. */
  setLetters(pixels: number): Promise<void>;
  /** Waits until the background has registered the gate for what the build may read: pages opened before are not looked at. */
  ready(): Promise<void>;
  /** The background's scope, once it runs. */
  background(): Promise<World>;
  /** Opens an address in a private window (with `inPrivate`). */
  privatePage(url: string): Promise<Page>;
  /** Ends the background as a browser does that wants its memory back; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  update(): Promise<void>;
  /** Ends the browser. What pages, scripts or the extension asked for beyond this machine while it ran, where that was written down. */
  close(): Promise<readonly string[]>;
}

/** What a reader may have chosen in the system: colours, forced ones, less motion. */
interface Dress {
  readonly theme: 'light' | 'dark';
  readonly forced?: boolean;
  readonly reduced?: boolean;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** The browser's program. */
  readonly program: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Also load the extension into private windows. */
  readonly inPrivate?: boolean;
  /** Where downloads go, without a question. */
  readonly downloads?: string;
  /** Write down every request, whoever makes it. */
  readonly watched?: boolean;
  /** A folder for the profile, to be opened again; without it a fresh one (Chromium). */
  readonly profile?: string;
}

/** Runs in one of our own scopes. */
export const countRegistered = () =>
  (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome.scripting
    .getRegisteredContentScripts()
    .then(({ length }) => length);
const openPrivate = (url: string) =>
  (globalThis as unknown as { chrome: { windows: Windows } }).chrome.windows.create({ incognito: true, url });
interface Windows {
  create(options: { incognito: boolean; url: string }): Promise<unknown>;
}
interface Scripting {
  getRegisteredContentScripts(): Promise<unknown[]>;
}

/** How long the gate's registration is waited for, in milliseconds: on a starved machine one look alone took nine seconds. */
const REGISTERED_WITHIN = 60_000;

export async function until(count: () => Promise<number>): Promise<void> {
  const end = Date.now() + REGISTERED_WITHIN;
  for (; Date.now() < end; await pause(50)) if ((await count()) > 0) return;
  throw new Error(`The gate was not registered within ${REGISTERED_WITHIN / 1000} s.`);
}

export const VIEWPORT = { width: 1280, height: 900 };
/** Chromium does not run as root but without its sandbox. */
const SANDBOX = isRoot ? ['--no-sandbox'] : [];

/** A headless Chromium without us. */
export const launchPlain = (program: string): Promise<Browser> =>
  puppeteer.launch({ executablePath: program, headless: true, pipe: true, defaultViewport: VIEWPORT, args: SANDBOX });

export function launch(options: LaunchOptions): Promise<Session> {
  return options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** Runs in the browser's page of extensions. */
const allowUnpacked = () =>
  new Promise<void>((done) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done);
  });
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }, done: () => void): void;
}
/** Runs in the background. */
export const reloadSelf = () =>
  (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
/** Runs in the browser's page of settings. */
const chooseLetters = (pixels: number) =>
  new Promise<void>((done) => {
    const { settingsPrivate } = (globalThis as unknown as { chrome: { settingsPrivate: SettingsPrivate } }).chrome;
    settingsPrivate.setPref('webkit.webprefs.default_font_size', pixels, '', () => done());
  });
interface SettingsPrivate {
  setPref(name: string, value: number, page: string, done: () => void): void;
}
/** Milliseconds in which a browser has ended the old and loaded the new. */
export const AFTER_UPDATE = 1_500;

async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { program, extension, headless, inPrivate, downloads, profile, watched } = options;
  const log = watched ? newNetLog() : null;
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    ...(profile && { userDataDir: resolve(profile) }),
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: resolve(downloads) } }),
    // Branded Chrome takes no --load-extension any more; over the pipe it still installs one.
    pipe: true,
    enableExtensions: true,
    // In a window a person looks at: no bar that says a machine does.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    defaultViewport: headless ? VIEWPORT : null,
    args: ['--no-first-run', ...SANDBOX, ...(log ? [`--log-net-log=${log}`] : [])],
  });
  const id = await browser.installExtension(resolve(extension), { enabledInIncognito: inPrivate ?? false });
  const origin = `chrome-extension://${id}`;
  const workers = () => browser.targets().filter((t) => t.type() === 'service_worker' && t.url().startsWith(origin));

  findWorldsOf(browser, realmOf);
  hearPagesOf(browser, hearChromium);

  const background = async (): Promise<WebWorker> => {
    const worker = await (await browser.waitForTarget((t) => workers().includes(t))).worker();
    if (!worker) throw new Error('The background ended at once.');
    return worker;
  };

  return {
    kind: 'chromium',
    browser,
    origin,
    async extensionPage(file) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${file}`);
      return page;
    },
    async popup(page) {
      const known = new Set(browser.targets());
      await page.bringToFront();
      const opened = browser.waitForTarget((t) => t.url().startsWith(`${origin}/popup.html`) && !known.has(t));
      const found = (await browser.extensions()).get(id);
      if (!found) throw new Error('The extension is no longer loaded.');
      await page.triggerExtensionAction(found);
      return (await opened).asPage();
    },
    async show(page, file) {
      await page.goto(`${origin}/${file}`);
    },
    async reload(page) {
      await page.reload();
    },
    async dress(page, { theme, forced, reduced }) {
      const client = await page.createCDPSession();
      const features = [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reduced ? 'reduce' : 'no-preference' },
      ];
      await client.send('Emulation.setEmulatedMedia', { features });
    },
    async setLetters(pixels) {
      const page = await browser.newPage();
      await page.goto('chrome://settings/fonts');
      await page.evaluate(chooseLetters, pixels);
      await page.close();
    },
    background: async () => (await background()) as unknown as World,
    ready: () => until(async () => (await background()).evaluate(countRegistered)),
    async privatePage(url) {
      // A browser context of the driver's is a private profile too, but not the one that extensions may work in.
      await (await background()).evaluate(openPrivate, url);
      return (await browser.waitForTarget((t) => t.url() === url)).asPage();
    },
    async stopBackground() {
      for (const target of workers()) {
        try {
          await (await target.worker())?.close();
        } catch (error) {
          // One that ends by itself meanwhile can be neither spoken to nor closed.
          if (workers().includes(target) && !/No (session|target)|closed/.test(String(error))) throw error;
        }
      }
    },
    async update() {
      // Loaded anew without this, an unpacked extension stays off.
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(allowUnpacked);
      await page.close();
      await (await background()).evaluate(reloadSelf).catch(() => undefined);
      await pause(AFTER_UPDATE);
    },
    async close() {
      await browser.close();
      return log ? beyond(readNetLog(log)) : [];
    },
  };
}
