import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import type { ClosedRoots } from '../../scripts/drive/tooltip.ts';
import type { Corner } from '../../scripts/drive/world.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  command,
  contentWorld,
  hasFocus,
  hover,
  inFaces,
  literally,
  marked,
  openBrowser,
  pageSays,
  pause,
  pressInTooltip,
  says,
  shot,
  tooltipSays,
  tooltipText,
} from './harness.ts';
import { headOf, PROSE } from './made-page.ts';

const CLAIM =
  '<p>Exports of dysprosium fell 31 per cent in April 2025, the customs office said, and nobody knew why.</p>';
const TITLE = 'Critical minerals, once more';
const HEAD = headOf(TITLE);
const ARTICLE = `<article><h1>${TITLE}</h1>${PROSE}${CLAIM}${PROSE}${PROSE}${PROSE}</article>`;

const PLACES = {
  plain: `<body>${ARTICLE}`,
  dialog: `<body><main><p>A list of other things.</p></main><dialog><button id="own">Own</button>${ARTICLE}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  scrolling: `<body><div style="height:300px;overflow:auto;transform:translate(20px,10px) scale(.95);contain:paint">${ARTICLE}<div style="height:2000px"></div></div>`,
  perspective: `<body style="height:100vh;margin:0;perspective:600px;filter:contrast(1.1)"><div style="will-change:transform;position:fixed;inset:20px;overflow:auto">${ARTICLE}</div>`,
  fullscreen: `<body><main>${ARTICLE}</main>`,
  rightToLeft: `<body dir="rtl">${ARTICLE}`,
  smallLetters: `<style>html{font-size:10px}</style><body>${ARTICLE}`,
  largeLetters: `<style>html{font-size:30px}</style><body>${ARTICLE}`,
  loud: `<style>* { font: 900 italic 29px/3 fantasy !important; letter-spacing: 9px !important; text-transform: uppercase !important; color: red !important; text-align: right !important; word-spacing: 20px !important; visibility: visible; user-select: none } :root { --ink: red; --ground: lime; --accent: lime }</style><body>${ARTICLE}`,
  dark: `<style>body { background: #16161a; color: #ddd }</style><body>${ARTICLE}`,
  farBelow: `<body><div style="height:4000px"></div>${ARTICLE}`,
  vertical: `<body style="writing-mode:vertical-rl;height:90vh">${ARTICLE}`,
};

let session: Session;
let server: Awaited<ReturnType<typeof serveMade>>;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  server = await serveMade(new Map(Object.entries(PLACES).map(([name, body]) => [name, HEAD + body])), true);
});
afterAll(async () => {
  await session.close();
  server.close();
});
beforeEach(async () => {
  page = await session.browser.newPage();
});
afterEach(() => page.close());

/** The open tooltip's box in the window, the mark's, and whether a press in the middle of the tooltip's head is the tooltip's. */
async function measured() {
  const world = await contentWorld(page);
  const box = await world.evaluate(() => {
    const { dom } = (globalThis as unknown as ClosedRoots).chrome;
    const host = document.querySelector('reading-layer') as Element;
    const place = dom.openOrClosedShadowRoot(host)?.querySelector('.place:popover-open:not(.blank)') as Element;
    const { left, top, right, bottom } = place.getBoundingClientRect();
    const isOnTop = document.elementFromPoint((left + right) / 2, top + 12) === host;
    const fits = left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
    return { left, top, right, bottom, isOnTop, fits };
  });
  const [inside] = await inFaces(page, (face) => {
    const { fontSize } = getComputedStyle(face.querySelector('.why, .reading') as Element);
    return { editor: face.querySelector('textarea')?.getBoundingClientRect().height ?? null, fontSize };
  });
  return { ...box, ...inside };
}

async function open(name: keyof typeof PLACES, width = 900, height = 700): Promise<{ x: number; y: number }> {
  await page.setViewport({ width, height });
  await page.bringToFront();
  await page.goto(server.at(name));
  await marked(page);
  const point = await hover(page, '31 per cent');
  await tooltipSays(page, /31/);
  await pause(250);
  return point;
}

/** How wide a tooltip is with letters of the usual size, in pixels, where there is room. */
const WIDTH = 368;

describe('a tooltip in a place of its own', () => {
  it.each(['plain', 'dialog', 'scrolling', 'perspective', 'rightToLeft', 'vertical'] as const)(
    'stands by its mark, whole and on top: %s',
    async (name) => {
      const { x, y } = await open(name);
      const { left, top, right, bottom, isOnTop, fits } = await measured();
      expect({ isOnTop, fits }).toEqual({ isOnTop: true, fits: true });
      expect(x >= left && x <= right && y >= top && y <= bottom).toBe(false);
      const distance = Math.max(left - x, x - right, top - y, y - bottom);
      expect(distance).toBeLessThan(60);
      await shot(page, `place-${name}`);
    },
  );

  it('reads from the left, as its words do, on a page that runs from the right, and takes a note that runs as its own words', async () => {
    await open('rightToLeft');
    await pressInTooltip(page, t('action.note'));
    await pause(250);
    await page.keyboard.type('ملاحظة: which edition?');
    const [runs] = await inFaces(page, (face) => {
      const words = face.querySelector('.why')?.lastChild as Text;
      const range = face.createRange();
      const leftOf = (at: number) => {
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return range.getBoundingClientRect().left;
      };
      const last = words.data.length - 1;
      const field = face.querySelector('textarea') as HTMLTextAreaElement;
      return {
        stop: words.data[last],
        isLast: leftOf(last) > leftOf(last - 1),
        field: getComputedStyle(field).direction,
      };
    });
    expect(runs).toEqual({ stop: '.', isLast: true, field: 'rtl' });
    await shot(page, 'place-rightToLeft-note');
  });

  it('keeps one note of a field whose keys are pressed twice', async () => {
    await open('plain');
    await pressInTooltip(page, t('action.note'));
    await pause(250);
    await page.keyboard.type('Pressed twice.');
    await page.keyboard.down('Control');
    for (let time = 0; time < 2; time++) await page.keyboard.press('Enter');
    await tooltipSays(page, literally(t('note.saved', { time: '' }).trim()));
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await pause(500);
    const notes = await session.extensionPage('library.html#notes');
    expect((await pageSays(notes, /Pressed twice\./)).match(/Pressed twice\./g)).toHaveLength(1);
    await notes.close();
  });

  it('has an edge around a note’s field where colours are forced, another while it is written in', async () => {
    await open('plain');
    await pressInTooltip(page, t('action.note'));
    await session.dress(page, { theme: 'dark', forced: true });
    try {
      await pause(250);
      const [edges] = await inFaces(page, (face) => {
        const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(
          face.querySelector('.notebox') as Element,
        );
        return { borderTopWidth, borderTopStyle, outlineStyle };
      });
      expect(edges).toEqual({ borderTopWidth: '1px', borderTopStyle: 'solid', outlineStyle: 'solid' });
    } finally {
      // In Firefox all pages after this one would have forced colours too, and edges with them.
      await session.dress(page, { theme: 'light' });
    }
  });

  // Firefox lets nobody stand between a script of ours and the background.
  it.runIf(inject('kind') === 'chromium')(
    'keeps as a draft what is typed while a note is saved, and does not call it saved',
    async () => {
      await open('plain');
      await (await contentWorld(page)).evaluate(() => {
        type Send = (message: { name: string }) => Promise<unknown>;
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } }).chrome;
        const send = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = async (message) => {
          const answer = await send(message);
          if (message.name === 'note.save') await new Promise((done) => setTimeout(done, 2_000));
          return answer;
        };
      });
      await pressInTooltip(page, t('action.note'));
      await pause(250);
      await page.keyboard.type('Typed before.');
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await tooltipSays(page, literally(t('note.saving')));
      await page.keyboard.type(' And after.');
      await pause(2_500);
      expect(await tooltipSays(page, literally(t('note.draft')))).not.toContain(t('note.saved', { time: '' }).trim());
      const own = await session.extensionPage('manifest.json');
      const stored = await own.evaluate(async () => {
        type Storage = { local: { get(): Promise<Record<string, { body?: string }>> } };
        const all = await (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage.local.get();
        return Object.entries(all).flatMap(([key, { body }]) => (key.startsWith('draft:') ? [body] : []));
      });
      expect(stored).toContain('Typed before. And after.');
      await own.close();
    },
  );

  it.each([
    [16, 420],
    [30, 640],
  ])(
    'shows the whole of a note’s field as it opens, its button too: letters of %i px, %i px high',
    async (letters, height) => {
      await session.setLetters(letters);
      try {
        await open('plain', 900, height);
        await pressInTooltip(page, t('action.note'));
        await pause(250);
        const [inSight] = await inFaces(page, (face) => {
          const button = face.querySelector('button[type=submit]')?.getBoundingClientRect();
          const boxes = [...face.querySelectorAll('.tip, .tip-b')].map((part) => part.getBoundingClientRect());
          return !!button && boxes.every(({ top, bottom }) => button.bottom <= bottom + 0.5 && button.top >= top);
        });
        await shot(page, `place-note-${letters}`);
        expect(inSight).toBe(true);
      } finally {
        await session.setLetters(16);
      }
    },
  );

  it.each(['smallLetters', 'largeLetters'] as const)(
    'has letters and a width of its own, whatever the page sets: %s',
    async (name) => {
      await open(name);
      const { left, right, ...rest } = await measured();
      expect(rest).toMatchObject({ isOnTop: true, fits: true, fontSize: '13px' });
      expect(right - left).toBeCloseTo(WIDTH, 0);
      await shot(page, `place-${name}`);
    },
  );

  it.each([10, 30])(
    'has letters, and a width for them, as the reader has set them in the browser: %i px',
    async (letters) => {
      await session.setLetters(letters);
      try {
        for (const name of ['plain', 'smallLetters'] as const) {
          await open(name);
          const { left, right, ...rest } = await measured();
          expect(rest).toMatchObject({ isOnTop: true, fits: true, fontSize: `${(13 * letters) / 16}px` });
          expect(right - left).toBeCloseTo((WIDTH * letters) / 16, 0);
        }
        await shot(page, `place-letters-${letters}`);
      } finally {
        await session.setLetters(16);
      }
    },
  );

  /** Runs in a tooltip's document: how its words are set, and its ground. */
  const lookOf = (face: Document) => {
    const tip = face.querySelector('.tip') as Element;
    const style = getComputedStyle(tip.querySelector('.why, .reading') as Element);
    const words = [
      'font-family',
      'font-style',
      'font-weight',
      'font-size',
      'line-height',
      'letter-spacing',
      'word-spacing',
      'text-transform',
      'text-align',
    ].map((property) => style.getPropertyValue(property));
    return { words: words.join('; '), color: style.color, ground: getComputedStyle(tip).backgroundColor };
  };

  it('looks the same whatever a page sets for all of its elements, and for its own variables', async () => {
    await open('plain');
    const look = await inFaces(page, lookOf);
    await open('loud');
    expect(await inFaces(page, lookOf)).toEqual(look);
    await shot(page, 'place-loud');
  });

  it('is dark on a dark page and light on a light one, whatever the system is', async () => {
    const grounds: string[] = [];
    for (const [name, theme] of [
      ['plain', 'light'],
      ['plain', 'dark'],
      ['dark', 'light'],
      ['dark', 'dark'],
    ] as const) {
      await session.dress(page, { theme });
      await open(name);
      grounds.push(...(await inFaces(page, lookOf)).map(({ ground }) => ground));
    }
    const [light, , dark] = grounds;
    expect(grounds).toEqual([light, light, dark, dark]);
    expect(light).not.toBe(dark);
    await session.dress(page, { theme: 'light' });
  });

  it('scrolls inside where its words are longer than the window is high', async () => {
    await page.setViewport({ width: 420, height: 240 });
    await page.bringToFront();
    await page.goto(server.at('plain'));
    await marked(page);
    await hover(page, 'dysprosium');
    await tooltipSays(page, /heavy rare earth/i);
    const bodyOf = (face: Document, { x, y }: Corner) => {
      const parts = [...face.querySelectorAll('.tip, .tip-b')];
      const body = (parts.find((part) => part.scrollHeight > part.clientHeight) ?? parts[0]) as Element;
      const { left, top, width, height } = body.getBoundingClientRect();
      const { scrollTop, scrollHeight, clientHeight } = body;
      return { x: x + left + width / 2, y: y + top + height / 2, scrollTop, more: scrollHeight - clientHeight };
    };
    await pause(250);
    const look = async () => (await inFaces(page, bodyOf))[0] as Awaited<ReturnType<typeof bodyOf>>;
    const before = await look();
    expect(before.more).toBeGreaterThan(0);
    await page.mouse.move(before.x, before.y, { steps: 6 });
    await page.mouse.wheel({ deltaY: 3000 });
    await says(async () => String((await look()).scrollTop > 0), /true/);
  });

  it('is led to by a jump, not a ride, where less motion is wished', async () => {
    await session.dress(page, { theme: 'light', reduced: true });
    await page.setViewport({ width: 900, height: 700 });
    await page.bringToFront();
    await page.goto(server.at('farBelow'));
    await marked(page);
    await page.evaluate(() => {
      Object.assign(window, { stops: new Set<number>() });
      addEventListener('scroll', () => (window as unknown as { stops: Set<number> }).stops.add(Math.round(scrollY)));
    });
    await command(session, 'reading-mode');
    await tooltipSays(page, /Reading mode.*1 of \d/);
    await pause(500);
    expect(await page.evaluate(() => (window as unknown as { stops: Set<number> }).stops.size)).toBe(1);
    await session.dress(page, { theme: 'light' });
  });

  it('can be pressed in a dialog that shuts off the rest of the page', async () => {
    await open('dialog');
    await pressInTooltip(page, t('action.note'));
    await pause(200);
    expect((await measured()).editor).toBeGreaterThan(30);
  });

  it('is reached, read, pinned and closed by keys in a dialog of the page, which stays open and has the focus where it was', async () => {
    await page.bringToFront();
    await page.goto(server.at('dialog'));
    await marked(page);
    await page.focus('#own');
    const where = () =>
      page.evaluate(
        () => `${document.activeElement?.id} ${document.querySelector('dialog')?.open ? 'open' : 'closed'}`,
      );
    await command(session, 'reading-mode');
    await tooltipSays(page, /Reading mode: \d+ marks/);
    for (let step = 0; step < 8 && !/31\s%/.test(await tooltipText(page)); step++) {
      await page.keyboard.press('n');
      await tooltipSays(page, new RegExp(`${step + 2} of`)).catch(() => undefined);
    }
    await tooltipSays(page, /31\s%,.* of \d/);
    await page.keyboard.press('Enter');
    await hasFocus(page, '[role=dialog]');
    await tooltipSays(page, literally(t('action.note')));
    // Opened by a key it is pinned: it stays, wherever the pointer goes.
    await page.mouse.move(5, 5, { steps: 3 });
    await pause(700);
    await tooltipSays(page, literally(t('action.note')));
    await page.keyboard.press('Escape');
    await says(async () => String((await tooltipText(page)).includes(t('action.note'))), /false/);
    await says(where, /^own open$/);
    await page.keyboard.press('Escape');
    await tooltipSays(page, /off/);
    expect(await where()).toBe('own open');
    await page.keyboard.press('Escape');
    await says(where, /closed$/);
  });

  it('is above what fills the screen', async () => {
    await page.setViewport({ width: 900, height: 700 });
    await page.bringToFront();
    await page.goto(server.at('fullscreen'));
    await marked(page);
    await page.evaluate(() =>
      document.addEventListener('click', () => document.querySelector('main')?.requestFullscreen()),
    );
    await page.mouse.click(600, 650);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await pause(300);
    await hover(page, '31 per cent');
    await tooltipSays(page, /31/);
    await pause(250);
    expect(await measured()).toMatchObject({ isOnTop: true, fits: true });
  });

  // A window of 1280 by 900 at 50, 200, 300 and 500 per cent, and a low one.
  it.each([
    [2560, 1800],
    [640, 450],
    [427, 300],
    [256, 180],
    [900, 240],
  ])('fits into a window of %i by %i, its note too', async (width, height) => {
    await open('plain', width, height);
    expect(await measured()).toMatchObject({ isOnTop: true, fits: true });
    await pressInTooltip(page, t('action.note'));
    await pause(250);
    await shot(page, `window-${width}`);
    const { fits, editor } = await measured();
    expect(fits).toBe(true);
    expect(editor).toBeGreaterThanOrEqual(36);
  });
});
