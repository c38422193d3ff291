import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import type { ClosedRoots } from '../../scripts/drive/tooltip.ts';
import { t } from '../../utils/i18n/t.ts';
import { checkPage, type Violation } from './axe.ts';
import {
  command,
  contentWorld,
  faceFrames,
  hover,
  inFaces,
  literally,
  marksBecome,
  openArticle,
  openBrowser,
  pageUrl,
  pause,
  pressInTooltip,
  shot,
  tooltipSays,
} from './harness.ts';

/** Runs in our scripts' world: the checker itself, which the driver hands over as a function's body. */
const bringAxe = new Function(readFileSync('node_modules/axe-core/axe.min.js', 'utf8')) as () => void;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  await openArticle(session, '03-stolen-minerals');
  page = await openArticle(session, '05-theft-of-minerals');
});
afterAll(() => session.close());

/** Runs in our scripts' world, which may look into closed roots: what the checker finds wrong with our element in the page. */
async function checkLayer(): Promise<Violation[]> {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  const host = document.querySelector('reading-layer') as Element;
  const root = dom.openOrClosedShadowRoot(host);
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  const { axe } = globalThis as unknown as {
    axe: { run(what: Element, how: object): Promise<{ violations: Violation[]; passes: Violation[] }> };
  };
  const { violations, passes } = await axe.run(host, { iframes: false });
  if (passes.length === 0) throw new Error('the checker saw nothing of the layer');
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
}

/** What the checker finds wrong with our element and the tooltips that are open, each in its own document. */
async function faults(): Promise<string[]> {
  const world = await contentWorld(page);
  await world.evaluate(bringAxe);
  const found = [...(await world.evaluate(checkLayer))];
  for (const frame of await faceFrames(page)) found.push(...(await checkPage(frame)));
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 150)}`);
}

/**
 * Runs in a tooltip's document: texts of the tooltip with less contrast to their ground than 4.5 (WCAG 1.4.3). The checker
 * itself cannot tell what is behind what stands above all of a page.
 */
function faint(face: Document): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  const painted = (...colours: string[]) => {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const grounds = (element: Element | null): string[] =>
    element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : [];
  const walk = face.createTreeWalker(face.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement as Element;
    if (node.textContent?.trim() === '' || !element.checkVisibility() || element.matches(':disabled, .sr, .said'))
      continue;
    const behind = grounds(element);
    const [text, ground] = [painted(...behind, getComputedStyle(element).color), painted(...behind)];
    const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    if (contrast < 4.5) found.push(`${contrast.toFixed(2)}: ${node.textContent}`);
  }
  return found;
}

/** Holds the tooltip that is open against the accessibility checker, in both themes. */
async function sound(name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await session.dress(page, { theme });
    await pause(300);
    await shot(page, `tooltip-${name}-${theme}`);
    expect(await faults(), `${name}, ${theme}`).toEqual([]);
    expect((await inFaces(page, faint)).flat(), `${name}, ${theme}`).toEqual([]);
  }
}

it('a tooltip has no fault in any of its states', async () => {
  const { contradicts } = await marksBecome(page, (marks) => marks.contradicts.length > 0);
  await hover(page, contradicts[0] as string);
  await tooltipSays(page, literally(t('action.not-comparable')));
  await sound('contradiction');
  await pressInTooltip(page, t('action.note'));
  await tooltipSays(page, literally(t('note.save')));
  await page.keyboard.type('Ask which year.');
  await sound('writing');
  await pressInTooltip(page, t('note.save'));
  await tooltipSays(page, literally(t('note.saved', { time: '' }).trim()));
  await sound('noted');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.mouse.move(5, 5);
  await hover(page, 'rare earths');
  await tooltipSays(page, literally(t('term.uses')));
  await sound('term');
  await pressInTooltip(page, t('tooltip.pin'));
  await sound('pinned');
  await page.keyboard.press('Escape');

  await page.mouse.move(5, 5);
  await command(session, 'reading-mode');
  await tooltipSays(page, /Reading mode/);
  await sound('reading-mode');
  await page.keyboard.press('n');
  await tooltipSays(page, /^[^.]+, \d+ of \d+$/m);
  await sound('reading-mode-mark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    const text = document.querySelector('main p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, 20);
  });
  await command(session, 'note');
  await tooltipSays(page, literally(t('note.save')));
  await sound('note-on-selection');
});

it('nor has one that nobody answers', async () => {
  const own = await session.extensionPage('options.html');
  await own.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        indexedDB.open(name, 999).onsuccess = resolve;
      });
    }
  });
  await own.close();
  page = await openArticle(session, pageUrl('live.html'));
  await hover(page, '52 per cent');
  await tooltipSays(page, literally(t('tooltip.failed')));
  await sound('failed');
  // What a term is, the background knows without its library.
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await (await contentWorld(page)).evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: object } }).chrome;
    Object.assign(runtime, { sendMessage: () => Promise.reject(new Error('Could not establish connection.')) });
  });
  await hover(page, 'yttrium');
  await tooltipSays(page, literally(t('term.failed')));
  await sound('term-failed');
});
