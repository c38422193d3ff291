import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';
import { marked, pause } from './marks.ts';
import { tabAt } from './tabs.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A page of ours as it is photographed. */
export interface Face {
  readonly name: string;
  /** `tab` is the tab of the last article read. */
  readonly file: (tab: number) => string;
  readonly width: number;
  readonly height: number;
}

const PLACES = ['articles', 'topics', 'contradictions', 'notes', 'terms', 'storage'] as const;
const TOPIC = encodeURIComponent('share|%|reserves|rare-earths|CN|');
const wide = (name: string, file: string): Face => ({ name, file: () => file, width: 1280, height: 800 });

/** Popup and panel beside a tab, and every place of the library; these are photographed full and empty. */
export const FILLED: readonly Face[] = [
  { name: 'popup', file: (tab) => `popup.html?tab=${tab}`, width: 380, height: 600 },
  { name: 'panel', file: (tab) => `sidepanel.html?tab=${tab}`, width: 400, height: 800 },
  ...PLACES.map((place) => wide(place, `library.html#${place}`)),
];
/** Faces that are never empty. */
export const WHOLE: readonly Face[] = [
  wide('topic', `library.html#topic/${TOPIC}`),
  wide('article', 'library.html#article/1'),
  wide('options', 'options.html'),
  wide('welcome', 'welcome.html'),
];

/** The moment all photographs are taken at, so that no day in them changes. */
const NOW = Date.UTC(2025, 6, 20, 10, 0);

/** Runs in a page before its own scripts: time stands still. */
function stop(now: number) {
  const Real = Date;
  class Stopped extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now = () => now;
  }
  globalThis.Date = Stopped as DateConstructor;
}

/** Reads articles one after another as a reader would. Returns the tab of the last. */
export async function readAll(session: Session, urls: readonly string[]): Promise<number> {
  for (const url of urls) {
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    await marked(page);
    await pause(500);
  }
  return tabAt(session, urls.at(-1) ?? '');
}

/** Opens a page that is no article, and returns its tab. */
export async function openOther(session: Session, url: string): Promise<number> {
  const page = await session.browser.newPage();
  await page.goto(url);
  return tabAt(session, url);
}

interface Look {
  readonly theme: Theme;
  readonly scale?: number;
  /** Of the text, as a reader sets it: 2 is twice the size in half the room. */
  readonly zoom?: number;
  readonly width?: number;
  readonly forced?: boolean;
}

/** Opens a face and waits until it is at rest. Close it when done. */
export async function openFace(session: Session, face: Face, tab: number, look: Look): Promise<Page> {
  const page = await session.browser.newPage();
  const zoom = look.zoom ?? 1;
  await session.dress(page, { theme: look.theme, forced: look.forced ?? false, reduced: true });
  await page.setViewport({
    width: Math.round((look.width ?? face.width) / zoom),
    height: Math.round(face.height / zoom),
    deviceScaleFactor: (look.scale ?? 1) * zoom,
  });
  await page.evaluateOnNewDocument(stop, NOW);
  await session.show(page, face.file(tab));
  await atRest(page);
  return page;
}

/** Waits until what a page says has been the same for a while. */
async function atRest(page: Page): Promise<void> {
  let [before, since] = ['', Date.now()];
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(100)) {
    const now = await page.evaluate(() => `${document.body?.innerText} ${document.querySelectorAll('*').length}`);
    if (now !== before) [before, since] = [now, Date.now()];
    else if (Date.now() - since > 700) return;
  }
}
