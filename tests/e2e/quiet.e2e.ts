import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import type { ClosedRoots } from '../../scripts/drive/tooltip.ts';
import type { MarkStyle } from '../../utils/page/mark-names.ts';
import {
  command,
  contentWorld,
  hover,
  inFaces,
  isKept,
  marksBecome,
  marksOf,
  openArticle,
  openBrowser,
  pageUrl,
  pause,
  sampleUrl,
  says,
  shot,
  textsIn,
  tooltipSays,
} from './harness.ts';

/** Nobody is to see more of us than they want: each kind of mark, all of them, one site or everything goes and comes at once. */
let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  // Read before, so that the page has claims that contradict.
  for (const name of ['01-intelligence-services', '02-spy-agencies', '03-stolen-minerals', '04-by-post']) {
    const read = await openArticle(session, name);
    await isKept(session);
    await read.close();
  }
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await openArticle(session, '05-theft-of-minerals');
});
afterEach(async () => {
  await choose({});
  await page.close();
});

/** Sets the options to these and all others to their defaults, as the options page does: in the storage alone. */
async function choose(options: Record<string, unknown>): Promise<void> {
  const worker = await session.background();
  await worker.evaluate(
    async (stored) => {
      type Area = {
        get(all: null): Promise<object>;
        remove(keys: string[]): Promise<void>;
        set(items: object): Promise<void>;
      };
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
      const old = Object.keys(await local.get(null)).filter((key) => key.startsWith('option:') && !(key in stored));
      await local.remove(old);
      await local.set(stored);
    },
    Object.fromEntries(Object.entries(options).map(([option, value]) => [`option:${option}`, value])),
  );
}

type Marks = Record<MarkStyle, string[]>;
const relationsIn = ({ agrees, tension, contradicts }: Marks) => agrees.length + tension.length + contradicts.length;
const allIn = (marks: Marks) => textsIn(marks).length;

/** A page that was loaded anew has forgotten this. */
const remember = (of = page) => of.evaluate(() => Object.assign(window, { isSamePage: true }));
const isSamePage = (of = page) => of.evaluate(() => 'isSamePage' in window);

describe('each kind of mark', () => {
  it.each([
    ['terms', { markTerms: 'none' }, (marks: Marks) => marks.term.length],
    ['claims', { markClaims: false }, (marks: Marks) => marks.claim.length],
    ['relations', { markRelations: false }, relationsIn],
  ] as const)('goes and comes back at once, without a load: %s', async (_, off, count) => {
    const before = await marksBecome(page, (marks) => relationsIn(marks) > 0);
    expect(count(before)).toBeGreaterThan(0);
    await remember();
    await choose(off);
    const without = await marksBecome(page, (marks) => count(marks) === 0);
    expect(allIn(without)).toBeGreaterThan(0);
    await choose({});
    const after = await marksBecome(page, (marks) => count(marks) === count(before));
    expect(after).toEqual(before);
    expect(await isSamePage()).toBe(true);
  });
});

describe('off and on again', () => {
  it('everywhere, in all open tabs at once', async () => {
    const other = await openArticle(session, '03-stolen-minerals');
    for (const one of [page, other]) await remember(one);
    await choose({ paused: true });
    for (const one of [page, other]) await marksBecome(one, (marks) => allIn(marks) === 0);
    await choose({});
    for (const one of [page, other]) {
      // A tab nobody sees is read once it is seen.
      await one.bringToFront();
      await marksBecome(one, (marks) => allIn(marks) > 0);
      expect(await isSamePage(one)).toBe(true);
    }
    await other.close();
  });

  it('on one site, in all of its tabs, and on no other', async () => {
    const other = await openArticle(session, '03-stolen-minerals');
    const elsewhere = await openArticle(session, sampleUrl('04-by-post').replace('//127.0.0.1', '//localhost'));
    for (const one of [page, other, elsewhere]) await remember(one);
    await choose({ offSites: ['127.0.0.1'] });
    for (const one of [page, other]) await marksBecome(one, (marks) => allIn(marks) === 0);
    expect(allIn(await marksOf(elsewhere))).toBeGreaterThan(0);
    await choose({});
    for (const one of [page, other]) {
      // A tab nobody sees is read once it is seen.
      await one.bringToFront();
      await marksBecome(one, (marks) => allIn(marks) > 0);
      expect(await isSamePage(one)).toBe(true);
    }
    for (const one of [other, elsewhere]) await one.close();
  });
});

describe('a peek', () => {
  it('hides all there is, and shows it again as it was', async () => {
    const before = await marksBecome(page, (marks) => relationsIn(marks) > 0);
    await shot(page, 'peek-before');
    await command(session, 'peek');
    await marksBecome(page, (marks) => allIn(marks) === 0);
    await shot(page, 'peek-hidden');
    await command(session, 'peek');
    expect(await marksBecome(page, (marks) => allIn(marks) > 0)).toEqual(before);
  });

  it('lasts while the page grows', async () => {
    await page.close();
    page = await openArticle(session, pageUrl('live.html'));
    await command(session, 'peek');
    await marksBecome(page, (marks) => allIn(marks) === 0);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Later the traders said on Tuesday that stocks of holmium rose to 4,700 tonnes in the port.';
      document.querySelector('article')?.append(added);
    });
    await pause(1_000);
    expect(allIn(await marksOf(page))).toBe(0);
    await command(session, 'peek');
    await marksBecome(page, ({ claim }) => claim.includes('4,700 tonnes'));
  });
});

/** Runs in our scripts' world: whether a tooltip is painted. */
function isPainted(): boolean {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  const host = document.querySelector('reading-layer') as Element;
  return dom.openOrClosedShadowRoot(host)?.querySelector('.place:not(.blank)')?.checkVisibility() === true;
}

/** Runs in our scripts' world: how long a tooltip takes to come, in seconds. */
function comesIn(): number {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  const host = document.querySelector('reading-layer') as Element;
  const place = dom.openOrClosedShadowRoot(host)?.querySelector('.place:not(.blank)') as Element;
  return Number.parseFloat(getComputedStyle(place).animationDuration);
}

/** Runs in a tooltip's document: the longest time that something in it moves, in seconds. */
const movesFor = (face: Document) =>
  Math.max(
    ...[...face.querySelectorAll('*')].map((element) => {
      const { animationDuration, animationName, transitionDuration, transitionProperty } = getComputedStyle(element);
      const longest = (times: string) => Math.max(...times.split(',').map(Number.parseFloat));
      return Math.max(
        animationName === 'none' ? 0 : longest(animationDuration),
        transitionProperty === 'none' ? 0 : longest(transitionDuration),
      );
    }),
  );

describe('a tooltip', () => {
  it('moves nothing where less motion is asked for', async () => {
    const longest = async () =>
      Math.max(await (await contentWorld(page)).evaluate(comesIn), ...(await inFaces(page, movesFor)));
    await hover(page, 'rare earths');
    await tooltipSays(page, /rare earth/i);
    expect(await longest()).toBeGreaterThan(0);
    await session.dress(page, { theme: 'light', reduced: true });
    await says(async () => String(await longest()), /^0$/);
    await session.dress(page, { theme: 'light' });
  });
});

describe('the panel', () => {
  it('moves nothing where less motion is asked for', async () => {
    const panel = await session.extensionPage(`sidepanel.html?tab=${await tabAt(session, page.url())}`);
    const longest = () =>
      panel.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('*')].flatMap((element) => {
            const { animationDuration, transitionDuration } = getComputedStyle(element);
            return [animationDuration, transitionDuration].flatMap((times) => times.split(',').map(Number.parseFloat));
          }),
        ),
      );
    await panel.waitForSelector('[role=switch]');
    expect(await longest()).toBeGreaterThan(0);
    await session.dress(panel, { theme: 'light', reduced: true });
    await says(async () => String(await longest()), /^0$/);
    await session.dress(panel, { theme: 'light' });
    await panel.close();
  });
});

/** How many pixels of two photographs differ. */
const differing = (a: string, b: string) =>
  page.evaluate(
    async (...photos) => {
      const [one, two] = await Promise.all(
        photos.map(async (photo) => {
          const bytes = Uint8Array.from(atob(photo), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
        }),
      );
      return one?.filter((pixel, at) => pixel !== two?.[at]).length ?? 0;
    },
    a,
    b,
  );
/** Letters beside a mark are set a hair's breadth apart, painted or not. */
const FEW_PIXELS = 50;

// Firefox lets nobody look at a page as it is printed.
describe.runIf(inject('kind') === 'chromium')('on paper', () => {
  it('is neither a mark nor a tooltip', async () => {
    const photo = () => page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    await hover(page, 'rare earths');
    await tooltipSays(page, /rare earth/i);
    const world = await contentWorld(page);
    expect(await world.evaluate(isPainted)).toBe(true);
    await page.emulateMediaType('print');
    expect(await world.evaluate(isPainted)).toBe(false);
    await pause(500);
    const printed = await photo();
    await shot(page, 'printed');
    await page.evaluate(() => CSS.highlights.clear());
    expect(await differing(printed, await photo())).toBeLessThan(FEW_PIXELS);
    await page.emulateMediaType('screen');
    await choose({ markTerms: 'all' });
    await marksBecome(page, (marks) => allIn(marks) > 0);
    const withMarks = await photo();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await differing(withMarks, await photo())).toBeGreaterThan(10 * FEW_PIXELS);
  });
});
