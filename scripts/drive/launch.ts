import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { BrowserKind } from '../find-browser.ts';
import { isRoot } from '../need-browsers.ts';
import { pause } from './marks.ts';

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
  /** Waits until the background has registered the gate for what the build may read: pages opened before are not looked at. */
  ready(): Promise<void>;
  /** The background's scope, once it runs (Chromium). */
  background(): Promise<WebWorker>;
  /** Opens an address in a private window (Chromium, with `inPrivate`). */
  privatePage(url: string): Promise<Page>;
  /** Ends the background as a browser does that wants its memory back; the next message starts it again. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** The browser's program. */
  readonly program: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Also load the extension into private windows (Chromium). */
  readonly inPrivate?: boolean;
  /** Where downloads go, without a question (Chromium). */
  readonly downloads?: string;
  /** A folder for the profile, to be opened again; without it a fresh one (Chromium). */
  readonly profile?: string;
}

/** Runs in one of our own scopes. */
const countRegistered = () =>
  (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome.scripting
    .getRegisteredContentScripts()
    .then(({ length }) => length);
const tabOf = (url: string) =>
  (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome.tabs
    .query({})
    .then((tabs) => tabs.findLast((tab) => tab.url === url)?.id ?? 0);
interface Tabs {
  query(which: object): Promise<{ id?: number; url?: string }[]>;
}
const openPrivate = (url: string) =>
  (globalThis as unknown as { chrome: { windows: Windows } }).chrome.windows.create({ incognito: true, url });
interface Windows {
  create(options: { incognito: boolean; url: string }): Promise<unknown>;
}
interface Scripting {
  getRegisteredContentScripts(): Promise<unknown[]>;
}

async function until(count: () => Promise<number>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(50)) if ((await count()) > 0) return;
  throw new Error('The gate was not registered within 10 s.');
}

const VIEWPORT = { width: 1280, height: 900 };
/** Chromium does not run as root but without its sandbox. */
const SANDBOX = isRoot ? ['--no-sandbox'] : [];

/** A headless Chromium without us. */
export const launchPlain = (program: string): Promise<Browser> =>
  puppeteer.launch({ executablePath: program, headless: true, pipe: true, defaultViewport: VIEWPORT, args: SANDBOX });

export function launch(options: LaunchOptions): Promise<Session> {
  return options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { program, extension, headless, inPrivate, downloads, profile } = options;
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
    args: ['--no-first-run', ...SANDBOX],
  });
  const id = await browser.installExtension(resolve(extension), { enabledInIncognito: inPrivate ?? false });
  const origin = `chrome-extension://${id}`;
  const workers = () => browser.targets().filter((t) => t.type() === 'service_worker' && t.url().startsWith(origin));

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
    background,
    ready: () => until(async () => (await background()).evaluate(countRegistered)),
    async privatePage(url) {
      // A browser context of the driver's is a private profile too, but not the one that extensions may work in.
      await (await background()).evaluate(openPrivate, url);
      return (await browser.waitForTarget((t) => t.url() === url)).asPage();
    },
    async stopBackground() {
      for (const target of workers()) {
        const worker = await target.worker();
        // One that ends by itself meanwhile has no session left to be closed.
        await worker?.close().catch((error: unknown) => {
          if (workers().includes(target) && !/No session/.test(String(error))) throw error;
        });
      }
    },
    close: () => browser.close(),
  };
}

/** Firefox makes up a host for each installation; this preference fixes it, so that the extension's pages have a known address. */
const FIREFOX_ID = 'lanthanote@lanthanote.org';
const FIREFOX_HOST = 'b1a2c3d4-0000-4000-8000-123456789abc';

/** The parts of puppeteer's WebDriver BiDi connection that reach beyond its public interface. */
interface Bidi {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
  };
}

async function launchFirefox({ program, extension, headless }: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: headless ? VIEWPORT : null,
    // Allows moz-extension: pages to be driven, and the browser's own scope.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve(extension));
  const origin = `moz-extension://${FIREFOX_HOST}`;
  const { connection } = browser as unknown as Bidi;

  const extensionPage = async (file: string) => {
    const page = await browser.newPage();
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    const url = `${origin}/${file}`;
    // page.goto() waits for load events that never come from extension pages.
    await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    await page.waitForFunction((at) => location.href.startsWith(at) && document.readyState === 'complete', {}, url);
    return page;
  };

  return {
    kind: 'firefox',
    browser,
    origin,
    extensionPage,
    async ready() {
      const page = await extensionPage('popup.html');
      await until(() => page.evaluate(countRegistered));
      await page.close();
    },
    background() {
      throw new Error('Firefox gives no hold of its background.');
    },
    privatePage() {
      throw new Error('Private windows are tested in Chromium.');
    },
    // Firefox gives no hold of its popup: the same page is opened in a tab and told whose it is.
    async popup(page) {
      const asking = await extensionPage('popup.html');
      const tab = await asking.evaluate(tabOf, page.url());
      await asking.close();
      await page.bringToFront();
      return extensionPage(`popup.html?tab=${tab}`);
    },
    async stopBackground() {
      const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      await connection.send('script.callFunction', {
        functionDeclaration: '(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()',
        awaitPromise: true,
        target: { context: tree.result.contexts[0]?.context },
        arguments: [{ type: 'string', value: FIREFOX_ID }],
      });
    },
    close: () => browser.close(),
  };
}
