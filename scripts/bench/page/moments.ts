import type { Browser, Page } from 'puppeteer-core';
import { highlightName } from '../../../utils/page/mark-names.ts';
import { markSheet } from '../../../utils/page/mark-styles.ts';
import type { Session } from '../../drive/launch.ts';
import { hover, marked, pause } from '../../drive/marks.ts';
import { contentWorld } from '../../drive/world.ts';
import { inNewPage, MARK_JS, threadTime } from './compare.ts';
import { PLANTED } from './plant.ts';

interface Watched {
  readonly ready: number;
  readonly marked: number;
}

/** Milliseconds from DOMContentLoaded to the first mark. */
export const firstMark = (session: Session, url: string, isAwake: boolean): Promise<number> =>
  inNewPage(session.browser, async (page) => {
    await page.evaluateOnNewDocument(() => {
      const seen = { ready: 0, marked: 0 };
      Object.assign(window, { seen });
      document.addEventListener('DOMContentLoaded', () => {
        seen.ready = performance.now();
        const timer = setInterval(() => {
          if (CSS.highlights.size === 0) return;
          seen.marked = performance.now();
          clearInterval(timer);
        }, 2);
      });
    });
    if (!isAwake) await session.stopBackground();
    await page.goto(url);
    await marked(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: Watched }).seen);
    return seen.marked - seen.ready;
  });

/** How long the pointer must rest before a tooltip, in milliseconds. */
const REST = 350;

/** Runs in our scripts' world: milliseconds from the pointer's last move to the last change of what the tooltip says, or of its being seen. */
function watchTooltip(): Promise<number> {
  const { dom } = (globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot } } })
    .chrome;
  let [moved, changed] = [0, 0];
  const whole = { attributeFilter: ['class', 'style'], childList: true, characterData: true, subtree: true };
  const seen = new MutationObserver(() => {
    changed = performance.now();
    const root = dom.openOrClosedShadowRoot(document.querySelector('reading-layer') as Element);
    // Each tooltip is a document of its own.
    for (const frame of root.querySelectorAll('iframe')) {
      if (frame.contentDocument?.body) seen.observe(frame.contentDocument.body, whole);
    }
  });
  addEventListener('pointermove', ({ timeStamp }) => {
    moved = timeStamp;
  });
  const appeared = new MutationObserver(() => {
    const host = document.querySelector('reading-layer');
    if (!host) return;
    appeared.disconnect();
    changed = performance.now();
    seen.observe(dom.openOrClosedShadowRoot(host), whole);
  });
  appeared.observe(document, { childList: true, subtree: true });
  return new Promise((done) => {
    const timer = setInterval(() => {
      if (changed === 0 || performance.now() - changed < 500) return;
      clearInterval(timer);
      done(changed - moved);
    }, 50);
  });
}

/** Milliseconds from the end of the pointer's rest until the tooltip stands with its answer. */
export const hoverAnswered = (session: Session, url: string, word: string, isAwake: boolean): Promise<number> =>
  inNewPage(session.browser, async (page) => {
    await page.goto(url);
    await marked(page);
    // The tooltip's script comes with the first move.
    await page.mouse.move(3, 3);
    await pause(600);
    const world = await contentWorld(page);
    if (!isAwake) await session.stopBackground();
    const answered = world.evaluate(watchTooltip);
    await hover(page, word);
    return (await answered) - REST;
  });

/** Memory of a page's scripts in MB, rubbish taken out. */
async function heap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
}

export const heapOf = (browser: Browser, url: string): Promise<number> =>
  inNewPage(browser, async (page) => {
    await page.goto(url);
    await pause(2000);
    return heap(page);
  });

interface Scrolled {
  /** Processor time of the page's main thread, in milliseconds. */
  readonly time: number;
  /** From a paragraph to its mark, in milliseconds, for each paragraph that was marked. */
  readonly late: readonly number[];
}

/** Who marks what is added, besides us: nobody, mark.js, or the page itself, which knows the places and does no more than to have them painted. */
type By = 'nobody' | 'mark.js' | 'page';

/** Twenty paragraphs each 100 ms for ten seconds, to the last of which the page is scrolled. */
export const endlessScroll = (browser: Browser, url: string, by: By): Promise<Scrolled> =>
  inNewPage(browser, async (page) => {
    await page.goto(url);
    await pause(1500);
    if (by === 'mark.js') await page.evaluate(MARK_JS);
    if (by === 'page') await page.addStyleTag({ content: markSheet(true) });
    const time = await threadTime(page);
    const before = await time();
    const names = [highlightName('claim', 'light'), highlightName('term', 'light')];
    const late = await page.evaluate(grow, by, [...PLANTED], names);
    return { time: (await time()) - before, late };
  });

/** Runs in the page. */
async function grow(by: By, words: readonly string[], names: readonly string[]): Promise<number[]> {
  const article = document.querySelector('article') as HTMLElement;
  // What no marks by ranges do without: a figure and a word in each of the last paragraphs, soon after they came.
  const paint = (some: readonly Element[]) => {
    for (const [at, name] of names.entries()) {
      const ranges = some.map(({ firstChild }) => {
        const [startContainer, startOffset] = [firstChild as Node, at * 40 + 10];
        return new StaticRange({
          startContainer,
          startOffset,
          endContainer: startContainer,
          endOffset: startOffset + 10,
        });
      });
      CSS.highlights.set(name, new Highlight(...ranges));
    }
  };
  const added: { at: number; node: Node; marked: number }[] = [];
  for (let tick = 0; tick < 100; tick++) {
    const some = Array.from({ length: 20 }, (_, at) => {
      const paragraph = document.createElement('p');
      const word = words[(tick + at) % words.length];
      paragraph.textContent = `In part ${tick}, entry ${at}, the traders spoke of ${word} for a while, said that nothing was settled, and that ${at + 3} per cent less was sold in May than in April.`;
      return paragraph;
    });
    article.append(...some);
    scrollTo(0, document.documentElement.scrollHeight);
    added.push({ at: performance.now(), node: (some[19] as Node).firstChild as Node, marked: 0 });
    if (by === 'page') setTimeout(() => paint(some), 30);
    if (by === 'mark.js') {
      const { Mark } = window as unknown as {
        Mark: new (nodes: Element[]) => { mark(words: unknown, how: object): void };
      };
      new Mark(some).mark(words, { separateWordSearch: false });
    }
    await new Promise((done) => setTimeout(done, 100));
    const open = added.filter(({ marked }) => !marked);
    for (const highlight of CSS.highlights.values())
      for (const { startContainer } of highlight)
        for (const entry of open) if (entry.node === startContainer) entry.marked = performance.now();
  }
  return added.flatMap(({ at, marked }) => (marked ? [marked - at] : []));
}
