import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import type { ClosedRoots } from '../../scripts/drive/tooltip.ts';
import {
  command,
  contentWorld,
  marked,
  marksBecome,
  openArticle,
  openBrowser,
  pause,
  sampleUrl,
  shot,
  tooltipSays,
} from './harness.ts';
import { headOf, PROSE } from './made-page.ts';

/** The reading mode's visible sign: a ring round the mark at hand, wherever the page takes it. */

const TITLE = 'What was said of exports';
const CLAIM =
  '<p id="claim">Exports of dysprosium fell 31 per cent in April 2025, the customs office said, and nobody knew why.</p>';
const PAGE = `${headOf(TITLE)}<style>body{margin:20px}</style>
<body><div id="above" style="height:40px"></div><article><h1>${TITLE}</h1>${PROSE}${CLAIM}${PROSE.repeat(6)}</article>
<div style="height:2000px"></div>`;

let session: Session;
let server: Awaited<ReturnType<typeof serveMade>>;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  const pages = { light: PAGE, dark: PAGE.replace('margin:20px', 'margin:20px;background:#16161a;color:#ddd') };
  server = await serveMade(new Map(Object.entries(pages)), true);
});
afterAll(async () => {
  await session.close();
  server.close();
});

async function open(address: string): Promise<void> {
  await page?.close();
  page = await session.browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  await page.bringToFront();
  await page.goto(address);
  await marked(page);
}
beforeEach(() => open(server.at('light')));

interface Ringed {
  readonly boxes: readonly string[];
  readonly colour: string | null;
}
/** Where rings are drawn in the window, in whole pixels, and their colour. */
async function ringed(): Promise<Ringed> {
  const world = await contentWorld(page);
  return world.evaluate(() => {
    const { dom } = (globalThis as unknown as ClosedRoots).chrome;
    const host = document.querySelector('reading-layer');
    const rings = [...((host && dom.openOrClosedShadowRoot(host))?.querySelectorAll('.rings div') ?? [])];
    const shown = rings.filter((ring) => ring.checkVisibility());
    const boxes = shown.map((ring) => {
      const { left, top, width, height } = ring.getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join(' ');
    });
    return { boxes, colour: shown[0] ? getComputedStyle(shown[0]).outlineColor : null };
  });
}

/** Where these words of the page stand in the window, in whole pixels. */
const boxesOf = (words: string) =>
  page.evaluate((wanted) => {
    const walk = document.createTreeWalker(document.querySelector('article') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ left, top, width, height }) =>
        [left, top, width, height].map(Math.round).join(' '),
      );
    }
    return [];
  }, words);

/** Waits until the ring is round these words and nothing else. */
async function isRound(words: string): Promise<void> {
  let [rings, wanted]: [readonly string[], string[]] = [[], []];
  for (const end = Date.now() + 4_000; Date.now() < end; await pause(50)) {
    [rings, wanted] = [(await ringed()).boxes, await boxesOf(words)];
    if (wanted.length > 0 && rings.join() === wanted.join()) return;
  }
  throw new Error(`The ring is not round "${words}" at ${wanted}, but at ${rings}.`);
}

async function enter(): Promise<void> {
  await command(session, 'reading-mode');
  await tooltipSays(page, /Reading mode: \d+ marks?.* 1 of \d+/);
}

it('is there as soon as the mode is entered, goes from mark to mark, and is gone when it is left', async () => {
  await enter();
  await isRound('critical minerals');
  await shot(page, 'ring-entered');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await isRound('31 per cent');
  await tooltipSays(page, /31\s%, 3 of 3/);
  await shot(page, 'ring-light');
  await page.keyboard.press('Escape');
  await tooltipSays(page, /off/);
  expect((await ringed()).boxes).toEqual([]);
  await enter();
  await command(session, 'reading-mode');
  await tooltipSays(page, /off/);
  expect((await ringed()).boxes).toEqual([]);
});

it('begins at the first mark that is in the window', async () => {
  await page.evaluate(() => document.querySelector('#claim')?.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await command(session, 'reading-mode');
  await tooltipSays(page, /Reading mode.*Dysprosium, 2 of 3/);
  await isRound('dysprosium');
});

it('goes with its mark: the page is scrolled, its window made narrow, something above grows, its words are drawn anew', async () => {
  await enter();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await isRound('31 per cent');
  await page.evaluate(() => scrollBy({ top: 90, behavior: 'instant' }));
  await isRound('31 per cent');
  await page.setViewport({ width: 430, height: 500 });
  await isRound('31 per cent');
  await page.evaluate(() => {
    const above = document.querySelector<HTMLElement>('#above');
    if (above) above.style.height = '170px';
  });
  await isRound('31 per cent');
  await page.evaluate(() => {
    const article = document.querySelector('article') as HTMLElement;
    article.replaceWith(article.cloneNode(true));
  });
  await isRound('31 per cent');
  await page.evaluate(() => document.querySelector('#claim')?.remove());
  await pause(1_000);
  expect((await ringed()).boxes).toEqual([]);
});

it('takes no room in the page and no press of the pointer', async () => {
  const layout = () =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const boxes = [...document.querySelectorAll('body *')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top + scrollY, width, height].join(' ');
      });
      return { scrollWidth, scrollHeight, boxes, text: document.body.innerText };
    });
  const before = await layout();
  await enter();
  await isRound('critical minerals');
  expect(await layout()).toEqual(before);
  const [left = 0, top = 0] = ((await ringed()).boxes[0] ?? '').split(' ').map(Number);
  expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.tagName, left + 5, top + 5)).toBe('P');
});

it('stands out from a dark page and from a light one', async () => {
  for (const [name, colour] of [
    ['light', 'rgb(82, 67, 179)'],
    ['dark', 'rgb(181, 170, 255)'],
  ] as const) {
    await open(server.at(name));
    await enter();
    await isRound('critical minerals');
    expect((await ringed()).colour, name).toBe(colour);
    await shot(page, `ring-on-${name}`);
  }
});

it('has the reader’s own colour where colours are forced', async () => {
  // What has no line of its own is not marked there: it takes two articles.
  await openArticle(session, '03-stolen-minerals');
  await open(sampleUrl('05-theft-of-minerals'));
  await marksBecome(page, ({ contradicts }) => contradicts.length > 0);
  await session.dress(page, { theme: 'light', forced: true });
  await marksBecome(page, ({ claim }) => claim.length === 0);
  await enter();
  const colour = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Highlight';
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  });
  expect(await ringed()).toMatchObject({ boxes: [expect.any(String)], colour });
  await shot(page, 'ring-forced');
});
