import type { Browser, Page } from 'puppeteer-core';

/** A scope of the extension's in which functions are run: they see nothing but what they are given, and give back plain values. */
export interface World {
  evaluate<A extends unknown[], R>(work: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
}

const finders = new WeakMap<Browser, (page: Page) => World>();

/** Tells how a browser's pages give hold of our scripts' world. */
export const findWorldsOf = (browser: Browser, find: (page: Page) => World) => void finders.set(browser, find);

/** The world of our scripts in this page. Throws where none runs. */
export async function contentWorld(page: Page): Promise<World> {
  const find = finders.get(page.browser());
  if (!find) throw new Error('This browser was not launched with the extension.');
  return find(page);
}

/** In Chromium the driver knows our scripts' world as a realm of the page. */
export function realmOf(page: Page): World {
  const realm = page.extensionRealms()[0];
  if (!realm) throw new Error(`None of our scripts runs in ${page.url()}.`);
  return realm as unknown as World;
}
