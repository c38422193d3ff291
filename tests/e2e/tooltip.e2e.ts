import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import type { ClosedRoots } from '../../scripts/drive/tooltip.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  command,
  contentWorld,
  hasFocus,
  hover,
  marked,
  openBrowser,
  pageUrl,
  pause,
  pressInTooltip,
  shot,
  switchSingleKeys,
  tooltipSays,
  tooltipText,
} from './harness.ts';

const WINDOW = { width: 700, height: 560 };
/** Longer than the rest before a tooltip, and than the wait before it goes. */
const LONG_ENOUGH = 700;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  page = await session.browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(pageUrl('corners.html'));
  await page.bringToFront();
  await marked(page);
});
afterAll(() => session.close());

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of the open tooltips in the window. */
async function tips(): Promise<Box[]> {
  const world = await contentWorld(page);
  return world.evaluate(() => {
    const { dom } = (globalThis as unknown as ClosedRoots).chrome;
    const host = document.querySelector('reading-layer');
    const places = [
      ...((host && dom.openOrClosedShadowRoot(host))?.querySelectorAll('.place:popover-open:not(.blank)') ?? []),
    ];
    return places.map((place) => {
      const { left, top, right, bottom } = place.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  });
}

/** The same, once the answer has come and nothing moves any more: a busy machine takes its time. */
async function tipsAtRest(): Promise<Box[]> {
  let last = '';
  for (let tries = 0; tries < 20; tries++) {
    const boxes = await tips();
    if (JSON.stringify(boxes) === last) return boxes;
    last = JSON.stringify(boxes);
    await pause(150);
  }
  throw new Error('The tooltip never rests.');
}

/** The boxes of the first mark that holds a text. */
const markBoxes = (text: string): Promise<Box[]> =>
  page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().includes(wanted)) continue;
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      }
    }
    return [];
  }, text);

async function pointAt(text: string): Promise<{ x: number; y: number }> {
  const [box] = await markBoxes(text);
  if (!box) throw new Error(`No mark holds "${text}".`);
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

const away = () => page.mouse.move(WINDOW.width / 2, WINDOW.height - 3);
async function closeAll(): Promise<void> {
  await away();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Escape');
  await pause(100);
}
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a tooltip', () => {
  it.each(['dysprosium', 'terbium', 'Samarium', 'Europium', '48 per cent', '52 per cent', 'neodymium', 'gadolinium'])(
    'stands beside its mark and inside the window: %s',
    async (text) => {
      await page.evaluate(() => scrollTo(0, 0));
      // With taller lines the last one is below the window.
      const [{ bottom } = { bottom: 0 }] = await markBoxes(text);
      await page.evaluate((by) => scrollBy(0, by), Math.max(0, bottom - WINDOW.height));
      const { x, y } = await pointAt(text);
      await page.mouse.move(x, y, { steps: 3 });
      await tooltipSays(page, /./);
      const [tip] = await tipsAtRest();
      const marks = await markBoxes(text);
      expect(marks.filter((mark) => tip && overlaps(mark, tip))).toEqual([]);
      expect(tip?.left).toBeGreaterThanOrEqual(7.5);
      expect(tip?.top).toBeGreaterThanOrEqual(7.5);
      expect(tip?.right).toBeLessThanOrEqual(WINDOW.width - 7.5);
      expect(tip?.bottom).toBeLessThanOrEqual(WINDOW.height - 7.5);
      const gap = Math.min(
        ...marks.flatMap((mark) => [
          Math.abs((tip?.top ?? 0) - mark.bottom),
          Math.abs(mark.top - (tip?.bottom ?? 0)),
          Math.abs((tip?.left ?? 0) - mark.right),
          Math.abs(mark.left - (tip?.right ?? 0)),
        ]),
      );
      expect(gap).toBeLessThanOrEqual(7);
      await shot(page, `tooltip-${text.replaceAll(' ', '-')}`);
      await closeAll();
    },
  );

  it('stands beside its mark on a page that zooms itself', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.4'));
    const { x, y } = await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
    await pause(150);
    const [tip] = await tips();
    expect(tip && Math.min(Math.abs(tip.top - y), Math.abs(tip.bottom - y))).toBeLessThan(40);
    expect(tip && tip.left <= x && tip.right <= WINDOW.width).toBe(true);
    await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
    await closeAll();
  });

  it('comes to a pointer at rest alone: one that goes over the marks opens nothing', async () => {
    await closeAll();
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await pointAt('dysprosium');
    // To and fro on the mark for twice as long as a tooltip waits.
    for (let step = 0; step < 28; step++) {
      await page.mouse.move(x + (step % 2 ? 12 : -12), y);
      await pause(25);
    }
    await away();
    expect(await tips()).toHaveLength(0);
    await pause(LONG_ENOUGH);
    expect(await tips()).toHaveLength(0);
  });

  it('stays while the pointer goes into it, and goes when the pointer left it', async () => {
    const { x, y } = await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
    const [tip] = await tips();
    if (!tip) throw new Error('No tooltip.');
    const inside = { x: Math.min(x + 40, tip.right - 20), y: tip.top > y ? tip.top + 30 : tip.bottom - 30 };
    await page.mouse.move(inside.x, inside.y, { steps: 12 });
    await pause(LONG_ENOUGH);
    expect(await tips()).toHaveLength(1);
    await away();
    await pause(LONG_ENOUGH);
    expect(await tips()).toHaveLength(0);
  });

  it('is pinned by a click on its mark, stays when another opens, and goes with Escape, the topmost first', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const first = await pointAt('dysprosium');
    await page.mouse.move(first.x, first.y, { steps: 3 });
    await tooltipSays(page, /Dysprosium/);
    await page.mouse.click(first.x, first.y);
    await away();
    await pause(LONG_ENOUGH);
    expect(await tips()).toHaveLength(1);
    const second = await pointAt('terbium');
    await page.mouse.move(second.x, second.y, { steps: 3 });
    await tooltipSays(page, /Terbium/);
    expect(await tips()).toHaveLength(2);
    await page.keyboard.press('Escape');
    await pause(50);
    expect(await tooltipText(page)).toMatch(/Dysprosium/);
    expect(await tips()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await pause(50);
    expect(await tips()).toHaveLength(0);
  });

  it('is dragged by its head once it is pinned, stays where it was put, and never leaves the window', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await pointAt('dysprosium');
    await page.mouse.move(x, y, { steps: 3 });
    await tooltipSays(page, /Dysprosium/);
    const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
      await page.mouse.up();
    };
    const headOf = ({ left, top }: Box) => ({ x: left + 24, y: top + 14 });
    await page.mouse.click(x, y);
    const [before] = await tipsAtRest();
    if (!before) throw new Error('No tooltip.');
    await drag(headOf(before), { x: 90, y: 60 });
    const [after] = await tipsAtRest();
    expect(after?.left).toBeCloseTo(before.left + 90, 0);
    expect(after?.top).toBeCloseTo(before.top + 60, 0);
    // Its words are not its head: they can be selected.
    if (!after) throw new Error('No tooltip.');
    await drag({ x: after.left + 40, y: after.bottom - 60 }, { x: 40, y: -20 });
    expect(await tipsAtRest()).toEqual([after]);
    // Firefox lets a test move no pointer out of the window.
    const head = headOf(after);
    await drag(head, { x: WINDOW.width - 2 - head.x, y: WINDOW.height - 2 - head.y });
    const [far] = await tipsAtRest();
    expect(far?.left).toBeLessThanOrEqual(WINDOW.width - 39);
    expect(far?.top).toBeLessThanOrEqual(WINDOW.height - 39);
    await away();
    await pause(LONG_ENOUGH);
    expect(await tips()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await pause(50);
    expect(await tips()).toHaveLength(0);
  });

  it('is closed by Escape before a dialog of the page is', async () => {
    const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await pointAt('dysprosium');
    await page.mouse.move(x, y, { steps: 3 });
    await tooltipSays(page, /Dysprosium/);
    await page.mouse.click(x, y);
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      // A site's own dialog, which is none of the browser's, closes by a listener.
      Object.assign(window, { escapes: 0 });
      const hear = ({ key }: KeyboardEvent) => key === 'Escape' && (window as unknown as { escapes: number }).escapes++;
      document.addEventListener('keydown', hear);
    });
    const escapes = () => page.evaluate(() => (window as unknown as { escapes: number }).escapes);
    await page.keyboard.press('Escape');
    await pause(100);
    expect(await tips()).toHaveLength(0);
    expect([await isOpen(), await escapes()]).toEqual([true, 0]);
    await page.keyboard.press('Escape');
    await pause(100);
    expect([await isOpen(), await escapes()]).toEqual([false, 1]);
  });

  it('does not hear what the page makes up, and does not show the page what it says', async () => {
    await closeAll();
    const { x, y } = await pointAt('52 per cent');
    await page.evaluate(
      (clientX, clientY) => {
        for (const type of ['pointermove', 'click']) {
          document.body.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
        }
      },
      x,
      y,
    );
    await pause(LONG_ENOUGH);
    expect(await tips()).toHaveLength(0);
    const mark = await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('reading-layer');
      return { root: host?.shadowRoot ?? null, text: host?.textContent, html: document.body.innerHTML.length };
    });
    expect(seen).toMatchObject({ root: null, text: '' });
    // What it makes up pins nothing either: away from the mark the tooltip goes.
    await page.evaluate(
      (clientX, clientY) => {
        const at = { clientX, clientY, bubbles: true, composed: true };
        for (const type of ['pointerdown', 'pointerup', 'click'])
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(type, at));
      },
      mark.x,
      mark.y,
    );
    await away();
    await pause(LONG_ENOUGH);
    expect(await tips()).toHaveLength(0);
    await closeAll();
  });

  it('keeps the keys of a note to itself', async () => {
    await page.evaluate(() => {
      Object.assign(window, { heard: 0 });
      const hear = () => (window as unknown as { heard: number }).heard++;
      for (const type of ['keydown', 'keyup', 'input', 'beforeinput']) addEventListener(type, hear, { capture: true });
    });
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await pointAt('dysprosium');
    await page.mouse.move(x, y, { steps: 3 });
    await tooltipSays(page, /Dysprosium/);
    await page.mouse.click(x, y);
    await pressInTooltip(page, t('action.note'));
    await hasFocus(page, 'textarea');
    await page.keyboard.type('jki');
    await pause(100);
    expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
    expect(await tips()).toHaveLength(1);
    await shot(page, 'tooltip-note');
    await closeAll();
  });

  it('takes a note on what is selected in the page', async () => {
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[1]?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 'The ministry spoke of rare earths'.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await command(session, 'note');
    await tooltipSays(page, /The ministry spoke of rare earths/);
    await hasFocus(page, 'textarea');
    await page.keyboard.type('Ask them which.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await tooltipSays(page, /Saved/);
    await shot(page, 'tooltip-selection');
    await closeAll();
  });

  it('is reached by the keyboard in reading mode, outside of which no key is ours', async () => {
    await page.evaluate(() => {
      scrollTo(0, 0);
      getSelection()?.removeAllRanges();
      Object.assign(window, { keys: '' });
      document.addEventListener('keydown', ({ key }) => {
        (window as unknown as { keys: string }).keys += key;
      });
    });
    const keys = () => page.evaluate(() => (window as unknown as { keys: string }).keys);
    await page.keyboard.press('n');
    expect(await keys()).toBe('n');
    await command(session, 'reading-mode');
    await tooltipSays(page, /Reading mode: \d+ marks.*dysprosium, 1 of \d+/i);
    await page.keyboard.press('n');
    await tooltipSays(page, /terbium, 2 of \d+/i);
    await page.keyboard.press('p');
    await tooltipSays(page, /dysprosium, 1 of \d+/i);
    await shot(page, 'reading-mode');
    await page.keyboard.press('Enter');
    await tooltipSays(page, /heavy rare earth/);
    await page.keyboard.press('Escape');
    await pause(100);
    expect(await tooltipText(page)).not.toMatch(/heavy rare earth/);
    await page.keyboard.press('Escape');
    await tooltipSays(page, /off/);
    expect(await keys()).toBe('n');
    await page.keyboard.press('p');
    expect(await keys()).toBe('np');
  });
});

describe('single keys that are switched on', () => {
  const choose = (isOn: boolean) => switchSingleKeys(session, isOn);

  it('lead from mark to mark outside of reading mode, from the first press; what is typed is the page’s', async () => {
    await choose(true);
    await page.close();
    page = await session.browser.newPage();
    await page.setViewport(WINDOW);
    await page.goto(pageUrl('corners.html'));
    await page.bringToFront();
    await marked(page);
    await pause(LONG_ENOUGH);
    await page.evaluate(() => {
      Object.assign(window, { keys: '' });
      document.addEventListener('keydown', ({ key }) => {
        (window as unknown as { keys: string }).keys += key;
      });
      const field = document.createElement('input');
      const own = document.createElement('search-field');
      own.attachShadow({ mode: 'closed' }).append(field);
      Object.assign(window, { field });
      document.body.append(own);
      field.focus();
    });
    await page.keyboard.press('n');
    expect(await page.evaluate(() => (window as unknown as { field: HTMLInputElement }).field.value)).toBe('n');
    await page.evaluate(() => {
      (window as unknown as { field: HTMLInputElement }).field.blur();
      scrollTo(0, 0);
    });
    await page.keyboard.press('n');
    await tooltipSays(page, /Reading mode: \d+ marks.*dysprosium, 1 of \d+/i);
    await page.keyboard.press('n');
    await tooltipSays(page, /terbium, 2 of \d+/i);
    await page.keyboard.press('Escape');
    await tooltipSays(page, /off/);
    await choose(false);
    await pause(300);
    await page.keyboard.press('p');
    await pause(300);
    expect(await tooltipText(page)).not.toMatch(/of \d+/);
    expect(await page.evaluate(() => (window as unknown as { keys: string }).keys)).toBe('np');
  });
});

describe('a finger', () => {
  it('opens a tooltip by a tap, the first one too, and closes it by a tap elsewhere', async () => {
    await page.close();
    page = await session.browser.newPage();
    await page.setViewport({ ...WINDOW, hasTouch: true });
    await page.goto(pageUrl('corners.html'));
    await page.bringToFront();
    await marked(page);
    const { x, y } = await pointAt('dysprosium');
    await page.touchscreen.tap(x, y);
    await tooltipSays(page, /Dysprosium/);
    await page.touchscreen.tap(WINDOW.width - 30, WINDOW.height - 60);
    await pause(300);
    expect(await tips()).toHaveLength(0);
    await page.touchscreen.tap(x, y);
    await tooltipSays(page, /Dysprosium/);
  });
});
