import type { Browser, Page } from 'puppeteer-core';

/** A scope of the extension's in which functions are run: they see nothing but what they are given, and give back plain values. */
export interface World {
  evaluate<A extends unknown[], R>(work: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
}

/** Our scripts' world in a page, and the documents of the tooltips that are seen there, which that world need not reach. */
export interface ContentWorld extends World {
  /**
   * Runs a function's source in the world of each tooltip's document, the topmost last; what it gives back, in JSON. It is given
   * that document, and where its upper left corner is in the window.
   */
  inFaces(source: string): Promise<readonly string[]>;
}

const finders = new WeakMap<Browser, (page: Page) => ContentWorld>();

/** Tells how a browser's pages give hold of our scripts' world. */
export const findWorldsOf = (browser: Browser, find: (page: Page) => ContentWorld) => void finders.set(browser, find);

/** The world of our scripts in this page. Throws where none runs. */
export async function contentWorld(page: Page): Promise<ContentWorld> {
  const find = finders.get(page.browser());
  if (!find) throw new Error('This browser was not launched with the extension.');
  return find(page);
}

/** Where a tooltip's document begins in the window. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Runs a function in the document of each tooltip that is seen, the topmost last: it sees nothing but what it is given, and gives back plain values. */
export async function inFaces<A extends unknown[], R>(
  page: Page,
  work: (face: Document, corner: Corner, ...given: A) => R,
  ...given: A
): Promise<Awaited<R>[]> {
  const rest = given.map((value) => `, ${JSON.stringify(value)}`).join('');
  const source = `async (face, corner) => JSON.stringify({ value: await (${work})(face, corner${rest}) })`;
  const told = await (await contentWorld(page)).inFaces(source);
  return told.map((json) => JSON.parse(json).value);
}

/** Where `root` is the layer's closed root: the frames of tooltips that are seen. */
export const SEEN = "[...root.querySelectorAll('.place:popover-open:not(.blank) iframe')]";

/** In Chromium the driver knows our scripts' world as a realm of the page; that reaches the tooltips' documents. */
export function realmOf(page: Page): ContentWorld {
  const realm = page.extensionRealms()[0];
  if (!realm) throw new Error(`None of our scripts runs in ${page.url()}.`);
  const world = realm as unknown as World & { evaluate(source: string): Promise<string[]> };
  const inFaces = (source: string) =>
    world.evaluate(`(async () => {
      const hosts = [...document.querySelectorAll('reading-layer')];
      const root = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((one) => one !== null);
      const told = [];
      for (const frame of root ? ${SEEN} : []) {
        const { x, y } = frame.getBoundingClientRect();
        told.push(await (${source})(frame.contentDocument, { x, y }));
      }
      return told;
    })()`);
  return { evaluate: (work, ...given) => (realm as unknown as World).evaluate(work, ...given), inFaces };
}
