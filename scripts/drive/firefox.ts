import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { byAria, firefoxTree, hearPagesOf } from './heard.ts';
import {
  AFTER_UPDATE,
  countRegistered,
  type LaunchOptions,
  reloadSelf,
  type Session,
  until,
  VIEWPORT,
} from './launch.ts';
import { pause } from './marks.ts';
import { beyond } from './net-log.ts';
import { type ContentWorld, findWorldsOf, SEEN } from './world.ts';

/** Firefox makes up a host for each installation; this preference fixes it, so that the extension's pages have a known address. */
const FIREFOX_ID = 'lanthanote@lanthanote.org';
const FIREFOX_HOST = 'b1a2c3d4-0000-4000-8000-123456789abc';

/** The parts of puppeteer's WebDriver BiDi connection that reach beyond its public interface. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: Result }> };
}
interface Result {
  readonly contexts: readonly { readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The browser's own scope, as far as functions below use it. */
interface BrowserScope {
  readonly gBrowser: { readonly browsers: readonly Frame[] };
  readonly Services: {
    readonly prefs: { setIntPref(name: string, value: number): void };
    readonly wm: { getEnumerator(kind: string): Iterable<BrowserScope> };
  };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
  OpenBrowserWindow(options: { private: boolean }): BrowserScope & EventTarget;
}
interface Extension {
  terminateBackground(): Promise<void>;
  wakeupBackground(): Promise<void>;
  readonly tabManager: { addActiveTabPermission(tab: unknown): void };
  readonly backgroundContext: { readonly xulBrowser: Frame } | null;
}
interface Frame {
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: { readonly usePrivateBrowsing?: boolean };
  readonly messageManager: {
    addMessageListener(name: string, told: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, told: unknown): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

/**
 * Runs in the browser's scope: evaluates `source` in the process of a page (`at` its address) or of our background (`at` empty).
 * With `seen`, in the world of each tooltip's document there, which is an expression for their frames in the layer's `root`.
 */
async function evaluateIn(id: string, at: string, source: string, seen: string): Promise<string> {
  const { Services, WebExtensionPolicy } = globalThis as unknown as BrowserScope;
  const windows = Services.wm.getEnumerator('navigator:browser');
  const { extension } = WebExtensionPolicy.getByID(id);
  if (at === '') await extension.wakeupBackground();
  const tabs = [...windows].flatMap((window) => [...window.gBrowser.browsers]);
  const frame =
    at === '' ? extension.backgroundContext?.xulBrowser : tabs.findLast((one) => one.currentURI.spec === at);
  if (!frame) throw new Error(`Nothing is open at ${at || 'the background'}.`);
  const name = `lanthanote:${Math.random()}`;
  const script = `(async () => {
    const told = {};
    try {
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const sandbox = ${at === ''}
        ? new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
        : ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content)?.sandbox;
      if (!sandbox) throw new Error('None of our scripts runs there.');
      const source = ${JSON.stringify(source)};
      if (${seen === ''}) told.value = await Cu.evalInSandbox(source, sandbox);
      else {
        const hosts = [...content.document.querySelectorAll('reading-layer')];
        const root = hosts.map((host) => host.openOrClosedShadowRoot).find((one) => one !== null);
        const all = [];
        for (const frame of root ? ${seen === '' ? '[]' : seen} : []) {
          const { x, y } = frame.getBoundingClientRect();
          const window = frame.contentWindow;
          const inside = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: true });
          all.push(await Cu.evalInSandbox('(' + source + ')(document, ' + JSON.stringify({ x, y }) + ')', inside));
        }
        told.value = JSON.stringify(all);
      }
    } catch (error) {
      told.error = String(error);
    }
    sendAsyncMessage(${JSON.stringify(name)}, told);
  })()`;
  return new Promise((done, failed) => {
    const got = ({ data }: { data: unknown }) => {
      frame.messageManager.removeMessageListener(name, got);
      const { value, error } = data as { value?: string; error?: string };
      if (error === undefined) done(value ?? '{}');
      else failed(new Error(error));
    };
    frame.messageManager.addMessageListener(name, got);
    const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
    frame.messageManager.loadFrameScript(address, false);
  });
}

/** Runs in the browser's scope: gives the shown tab to the extension as a press on its button does; the number it knows it by. */
function pressFor(id: string): number {
  const { ChromeUtils, gBrowser, WebExtensionPolicy } = globalThis as unknown as BrowserScope & {
    ChromeUtils: { importESModule(at: string): { ExtensionParent: { apiManager: { global: Trackers } } } };
    gBrowser: { selectedTab: unknown };
  };
  type Trackers = { tabTracker: { getId(tab: unknown): number } };
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  WebExtensionPolicy.getByID(id).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}

/** The part of the browser's scope that sees requests. */
interface Requests {
  asked: [string, string][];
  readonly Ci: { readonly nsIHttpChannel: unknown };
  readonly Services: { readonly obs: { addObserver(observer: object, topic: string): void } };
}
interface Channel {
  QueryInterface(kind: unknown): { URI: { spec: string }; loadInfo?: { triggeringPrincipal?: { origin: string } } };
}

/** Runs in the browser's scope: every request is written down from now on, the background's too. */
function writeDownRequests(): void {
  const scope = globalThis as unknown as Requests;
  scope.asked = [];
  const observe = (subject: Channel) => {
    const { URI, loadInfo } = subject.QueryInterface(scope.Ci.nsIHttpChannel);
    scope.asked.push([URI.spec, loadInfo?.triggeringPrincipal?.origin ?? '']);
  };
  scope.Services.obs.addObserver({ observe }, 'http-on-modify-request');
}
const toldRequests = () => JSON.stringify((globalThis as unknown as Requests).asked);

/** Firefox looks into closed roots by a property where Chromium has a function. */
const CHROME_DOM = 'chrome.dom ??= { openOrClosedShadowRoot: (element) => element.openOrClosedShadowRoot }';

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { program, extension, headless, inPrivate, downloads } = options;
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
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': resolve(downloads) }),
    },
  });
  const { connection } = browser as unknown as Bidi;
  const bidi = async (method: string, parameters: object) => (await connection.send(method, parameters)).result;
  const path = resolve(extension);
  await bidi('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': inPrivate ?? false,
  });
  return sessionOf(browser, bidi, options.watched ?? false);
}

async function sessionOf(
  browser: Browser,
  bidi: (method: string, parameters: object) => Promise<Result>,
  watched: boolean,
): Promise<Session> {
  const origin = `moz-extension://${FIREFOX_HOST}`;

  /** Runs a function in the browser's own scope. */
  async function inBrowser<A extends (string | boolean | number)[], R>(
    work: (...given: A) => R,
    ...given: A
  ): Promise<Awaited<R>> {
    const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result, exceptionDetails } = await bidi('script.callFunction', {
      functionDeclaration: work.toString(),
      awaitPromise: true,
      target: { context: tree.contexts[0]?.context },
      arguments: given.map((value) => ({ type: typeof value, value })),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value as Awaited<R>;
  }
  if (watched) await inBrowser(writeDownRequests);
  const worldAt = (at: () => string | Promise<string>): ContentWorld => ({
    async evaluate(work, ...given) {
      const source = `${CHROME_DOM};(async () => JSON.stringify({ value: await (${work})(...${JSON.stringify(given)}) }))()`;
      return JSON.parse(await inBrowser(evaluateIn, FIREFOX_ID, await at(), source, '')).value;
    },
    inFaces: async (source) => JSON.parse(await inBrowser(evaluateIn, FIREFOX_ID, await at(), source, SEEN)),
  });
  // The driver does not know of a page that came back from the browser's cache.
  findWorldsOf(browser, (page) => worldAt(() => page.evaluate(() => location.href)));
  hearPagesOf(browser, async (page) => {
    const at = await page.evaluate(() => location.href);
    // The tree is made when it is first asked for, and takes a moment.
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(100)) {
      const tree = await inBrowser(firefoxTree, at);
      if (tree !== '') return byAria(JSON.parse(tree));
    }
    throw new Error('Firefox never made its tree.');
  });

  // page.goto() waits for load events that never come from extension pages.
  const show = async (page: Page, file: string) => {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    const url = `${origin}/${file}`;
    await bidi('browsingContext.navigate', { context, url, wait: 'none' });
    await page.waitForFunction((at) => location.href.startsWith(at) && document.readyState === 'complete', {}, url);
  };
  const extensionPage = async (file: string) => {
    const page = await browser.newPage();
    await show(page, file);
    return page;
  };

  return {
    kind: 'firefox',
    browser,
    origin,
    extensionPage,
    show,
    async reload(page) {
      await page.evaluate(() => {
        Object.assign(globalThis, { isOld: true });
        location.reload();
      });
      await page.waitForFunction(() => !('isOld' in globalThis) && document.readyState === 'complete');
    },
    async dress(_, { theme, forced, reduced }) {
      await inBrowser(
        (isDark, isForced, isReduced) => {
          const { prefs } = (globalThis as unknown as BrowserScope).Services;
          prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
          prefs.setIntPref('browser.display.document_color_use', isForced ? 2 : 0);
          prefs.setIntPref('ui.prefersReducedMotion', isReduced ? 1 : 0);
        },
        theme === 'dark',
        forced ?? false,
        reduced ?? false,
      );
    },
    async setLetters(pixels) {
      await inBrowser((size) => {
        (globalThis as unknown as BrowserScope).Services.prefs.setIntPref('font.size.variable.x-western', size);
      }, pixels);
    },
    ready: () => until(() => worldAt(() => '').evaluate(countRegistered)),
    background: () => Promise.resolve(worldAt(() => '')),
    async privatePage(url) {
      await inBrowser(() => {
        (globalThis as unknown as BrowserScope).OpenBrowserWindow({ private: true });
      });
      for (const end = Date.now() + 10_000; Date.now() < end; await pause(100)) {
        const page = (await browser.pages()).find((one) => one.url() === 'about:privatebrowsing');
        if (!page) continue;
        await page.goto(url);
        return page;
      }
      throw new Error('The private window never came.');
    },
    // Firefox gives no hold of its popup: the same page is opened in a tab and told whose it is.
    async popup(page) {
      await page.bringToFront();
      const tab = await inBrowser(pressFor, FIREFOX_ID);
      return extensionPage(`popup.html?tab=${tab}`);
    },
    stopBackground: () =>
      inBrowser(
        (id) => (globalThis as unknown as BrowserScope).WebExtensionPolicy.getByID(id).extension.terminateBackground(),
        FIREFOX_ID,
      ),
    async update() {
      await worldAt(() => '')
        .evaluate(reloadSelf)
        .catch(() => undefined);
      await pause(AFTER_UPDATE);
      await until(() => worldAt(() => '').evaluate(countRegistered));
    },
    async close() {
      const asked = watched ? (JSON.parse(await inBrowser(toldRequests)) as [string, string][]) : [];
      await browser.close();
      return beyond(asked);
    },
  };
}
