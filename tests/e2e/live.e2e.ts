import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import {
  contentWorld,
  hover,
  marked,
  marksBecome,
  marksOf,
  openArticle,
  openBrowser,
  pageUrl,
  pause,
  says,
  stopReader,
  textsIn,
  tooltipSays,
} from './harness.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

const address = () => pageUrl('live.html');
beforeEach(async () => {
  await page?.close();
  page = await openArticle(session, address());
});

/** Waits until the marked texts are such. */
const textsBecome = (fits: (texts: string[]) => boolean) => marksBecome(page, (marks) => fits(textsIn(marks)));
const has = (text: string) => (texts: string[]) => texts.some((other) => other.includes(text));

interface Stormy {
  /** The least ranges that were painted at any time. */
  least: number;
  changes: number;
}

/** Runs in the page: has its address change a hundred times a second for two seconds, and sees to what comes of it. */
function storm(sign: string): void {
  const told: Stormy = Object.assign(window as unknown as Stormy, { least: Infinity, changes: 0 });
  const end = performance.now() + 2_000;
  setInterval(() => {
    told.least = Math.min(
      told.least,
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    if (performance.now() > end) return;
    try {
      history.replaceState(null, '', `${sign}at=${told.changes++}`);
    } catch {
      // A browser that has had enough of it says so.
    }
  }, 10);
}

describe('a page that changes while it is read', () => {
  it('has what is added marked', async () => {
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'Added later: stocks of holmium rose to 4,700 tonnes in the port, the traders said on Tuesday.';
      document.querySelector('article')?.append(added);
    });
    await textsBecome((texts) => has('holmium')(texts) && has('4,700 tonnes')(texts));
  });

  it('has what is added beside the rest marked at once, again and again, and reads it once', async () => {
    const texts = await page.evaluate(async () => {
      const article = document.querySelector('article') as HTMLElement;
      const metals = ['holmium', 'erbium', 'thulium', 'lutetium', 'europium'];
      for (const [at, metal] of metals.entries()) {
        const added = document.createElement('p');
        added.textContent = `Entry ${at}: the traders said on Tuesday that stocks of ${metal} rose to ${at + 4},70${at} tonnes in the port.`;
        article.append(added);
        await new Promise((done) => setTimeout(done, 200));
      }
      return metals;
    });
    await textsBecome((marks) => texts.every((metal) => has(metal)(marks)));
    await pause(3_000);
    const marks = textsIn(await marksOf(page));
    for (const metal of texts) expect(marks.filter((text) => text.includes(metal))).toHaveLength(1);
    await hover(page, '8,704 tonnes');
    await tooltipSays(page, /8,704/);
  });

  it('has what is replaced marked as it is now', async () => {
    await page.evaluate(() => {
      const first = document.querySelector('#first') as HTMLElement;
      first.textContent = (first.textContent ?? '').replace('52 per cent', '37 per cent');
    });
    await textsBecome((texts) => has('37 per cent')(texts) && !has('52 per cent')(texts));
  });

  it('keeps its marks when the same words come in new elements', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      article.replaceWith(article.cloneNode(true));
    });
    await page.waitForFunction(() => {
      const places = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
      return places.length > 1 && places.every((place) => place.startContainer.isConnected);
    });
    await textsBecome(has('52 per cent'));
  });

  it.each([
    ['its root is another', () => document.documentElement.replaceWith(document.documentElement.cloneNode(true))],
    [
      'it is written anew',
      () => {
        const source = document.documentElement.outerHTML;
        document.open();
        document.write(source);
        document.close();
      },
    ],
  ])('is marked as it stands when %s', async (_, rewrite) => {
    await page.evaluate(rewrite);
    await page.waitForFunction(() => {
      const places = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
      return places.length > 1 && places.every((place) => place.startContainer.isConnected);
    });
    await pause(300);
    await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
  });

  it('closes the tooltip of a mark that goes', async () => {
    await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await tooltipSays(page, /^$/);
  });

  it('loses its marks where another article, not of the field, is shown without a load, and has them again on the way back', async () => {
    await page.evaluate(() => {
      Object.assign(window, { kept: document.querySelector('main')?.innerHTML });
      history.pushState({}, '', '?other');
      document.title = 'The weather';
      const main = document.querySelector('main') as HTMLElement;
      main.replaceChildren(document.createElement('article'));
      for (let i = 0; i < 4; i++) {
        const line = document.createElement('p');
        line.textContent = `Day ${i}: rain in the morning and 12 degrees at noon, with wind from the west all through the week.`;
        main.firstElementChild?.append(line);
      }
    });
    await textsBecome((texts) => texts.length === 0);
    await page.evaluate(() => {
      history.pushState({}, '', '?back');
      document.title = 'Critical minerals, as it happens';
      const parsed = new DOMParser().parseFromString((window as unknown as { kept: string }).kept, 'text/html');
      document.querySelector('main')?.replaceChildren(...parsed.body.childNodes);
    });
    await textsBecome(has('52 per cent'));
  });

  // Firefox's driver finds a page by its address, which does not stand still here.
  const withStorm = it.runIf(inject('kind') === 'chromium');
  withStorm.each(['?', '#'])('keeps its marks and what is open while its %s changes all the time', async (sign) => {
    await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
    await page.evaluate(storm, sign);
    await page.evaluate(() => {
      const first = document.querySelector('#first') as HTMLElement;
      first.after('And stocks of holmium rose to 4,700 tonnes in the port, the traders said on Tuesday of last week.');
    });
    await marksBecome(page, (marks) => has('4,700 tonnes')(textsIn(marks)), 10_000);
    expect(await page.evaluate(() => (window as unknown as Stormy).least)).toBeGreaterThan(0);
    await tooltipSays(page, /52/);
  });

  withStorm.each(['?', '#'])('answers the pointer while its %s changes all the time', async (sign) => {
    await page.evaluate(storm, sign);
    await hover(page, '52 per cent');
    const rested = performance.now();
    await tooltipSays(page, /52/);
    expect(performance.now() - rested).toBeLessThan(3_000);
    await page.waitForFunction(() => (window as unknown as Stormy).changes > 20);
  });

  // Firefox tells no script of another world that an address changed.
  it.runIf(inject('kind') === 'chromium')(
    'is read where news comes while its address changes all the time',
    async () => {
      const news = await page.evaluate(() => document.documentElement.innerHTML);
      await page.goto(pageUrl('other.html'));
      await page.evaluate((html) => {
        let changes = 0;
        setInterval(() => history.replaceState(null, '', `?at=${changes++}`), 100);
        setTimeout(() => {
          document.documentElement.innerHTML = html;
        }, 500);
      }, news);
      await marked(page);
    },
  );

  it('puts marks back that the page takes away, three times', async () => {
    const takenAway = async () => {
      await page.evaluate(() => CSS.highlights.clear());
      await page.mouse.move(200 + Math.random() * 100, 500);
      await pause(400);
      return page.evaluate(() => CSS.highlights.size);
    };
    await page.mouse.move(10, 500);
    await pause(600);
    const sizes: number[] = [];
    for (let i = 0; i < 4; i++) sizes.push(await takenAway());
    expect(sizes.map((size) => size > 0)).toEqual([true, true, true, false]);
  });

  it('is not read again for what is no part of the article', async () => {
    await page.evaluate(() => {
      Object.assign(window, { mark: [...CSS.highlights.values()][0] });
      const ticker = document.querySelector('#ticker') as HTMLElement;
      for (let i = 0; i < 50; i++) setTimeout(() => (ticker.textContent = `${i}`), i * 10);
    });
    await pause(1_000);
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    const isSame = () =>
      page.evaluate(() => (window as unknown as { mark: Highlight }).mark === [...CSS.highlights.values()][0]);
    expect(await isSame()).toBe(true);
  });
});

describe('the colours of the marks', () => {
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());

  it('follow the ground when the page turns dark', async () => {
    const before = await names();
    await page.evaluate(() => {
      document.documentElement.className = 'dark';
      document.body.style.cssText = 'background: #16171a; color: #d6d6da';
    });
    await says(async () => String(String(await names()) !== String(before)), /true/);
    expect(await names()).toHaveLength(before.length);
  });

  it('leave unmarked what has no line where colours are forced', async () => {
    await session.dress(page, { theme: 'light', forced: true });
    await textsBecome((texts) => !has('rare earths')(texts));
    expect((await marksOf(page)).claim).toEqual([]);
    await session.dress(page, { theme: 'light' });
    await textsBecome(has('rare earths'));
  });
});

describe('a page left and come back to', () => {
  it('is marked as before', async () => {
    await page.goto(pageUrl('list.html'));
    // Firefox does not tell the driver of a page that comes back from its cache.
    await page.evaluate(() => history.back());
    await page.waitForFunction((at) => location.href === at, {}, address());
    await textsBecome(has('52 per cent'));
    await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
  });
});

// Firefox gives no hold of what our scripts there send.
describe.runIf(inject('kind') === 'chromium')('a page that comes back from the cache of the browser', () => {
  it('has its marks once, and nothing of it is read twice', async () => {
    const before = await marksOf(page);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    await (await contentWorld(page)).evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Record<string, unknown> } }).chrome;
      const original = runtime.sendMessage as (message: { name: string }) => unknown;
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      runtime.sendMessage = (message: { name: string }) => {
        asked.push(message.name);
        return original.call(runtime, message);
      };
    });
    await page.goto(pageUrl('list.html'));
    await page.goBack();
    await page.bringToFront();
    expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
    await textsBecome(has('52 per cent'));
    await pause(1_500);
    expect(await marksOf(page)).toEqual(before);
    const world = await contentWorld(page);
    expect(await world.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([]);
    // It lives: what is added is read.
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Once back: stocks of holmium rose to 4,700 tonnes in the port, the traders said on Tuesday.';
      document.querySelector('article')?.append(added);
    });
    await textsBecome(has('4,700 tonnes'));
    expect(await world.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toContain(
      'page.understand',
    );
  });
});

describe('text that was there and becomes visible', () => {
  const HIDDEN = 'Behind the fold stocks of holmium rose to 4,700 tonnes in the port, the traders said on Tuesday.';
  /** Puts hidden text at the end of the article, and a button that shows it. */
  const fold = (kind: 'read-more' | 'accordion' | 'tab' | 'until-found') =>
    page.evaluate(
      (how, text) => {
        const article = document.querySelector('article') as HTMLElement;
        const [button, panel] = [document.createElement('button'), document.createElement('div')];
        button.id = 'show';
        button.textContent = 'Show';
        const inner = document.createElement('p');
        inner.textContent = text;
        panel.append(inner);
        article.append(button, panel);
        const style = document.createElement('style');
        style.textContent =
          '.cut{display:none}.shut{visibility:hidden;height:0;overflow:hidden;transition:visibility .2s}';
        document.head.append(style);
        if (how === 'read-more') panel.className = 'cut';
        if (how === 'accordion') panel.className = 'shut';
        if (how === 'tab') panel.setAttribute('hidden', '');
        if (how === 'until-found') panel.setAttribute('hidden', 'until-found');
        button.onclick = () => {
          panel.className = '';
          panel.removeAttribute('hidden');
        };
      },
      kind,
      HIDDEN,
    );

  it.each(['read-more', 'accordion', 'tab', 'until-found'] as const)(
    'is marked then, and not before: %s',
    async (kind) => {
      await fold(kind);
      await pause(1_000);
      expect(textsIn(await marksOf(page)).filter((text) => text.includes('4,700'))).toEqual([]);
      await page.click('#show');
      await textsBecome(has('4,700 tonnes'));
      await hover(page, '4,700 tonnes');
      await tooltipSays(page, /4,700/);
    },
  );
});

describe('scripts injected twice', () => {
  it('mark once and show one tooltip', async () => {
    await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
    const worker = await session.background();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<{ id: number }[]> };
          scripting: { executeScript(what: object): Promise<unknown> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const files = ['gate.js', 'seldom.js', 'reader.js', 'tooltip.js'];
      for (const file of [...files, ...files]) {
        await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: [file] });
      }
    });
    await pause(500);
    const marks = await marksOf(page);
    const all = textsIn(marks);
    expect(all.filter((text) => text.includes('52'))).toHaveLength(1);
    // Each script that shows tooltips puts an element of its own into the page, as soon as it has something to show.
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await hover(page, '52 per cent');
    await tooltipSays(page, /52/);
    expect(await page.evaluate(() => document.querySelectorAll('reading-layer').length)).toBe(1);
    // One copy alone lives: with that one ended nobody marks what comes, or answers the pointer.
    await stopReader(session);
    await textsBecome((texts) => texts.length === 0);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Later the traders said that stocks of holmium rose to 4,700 tonnes in the port.';
      document.querySelector('article')?.append(added);
    });
    await page.mouse.move(300, 200, { steps: 4 });
    await pause(1_000);
    expect(await page.evaluate(() => [CSS.highlights.size, document.querySelectorAll('reading-layer').length])).toEqual(
      [0, 0],
    );
  });
});

describe('a background that is stopped while a page is opened', () => {
  it('starts again and has the page read', async () => {
    for (const wait of [20, 60, 100, 140, 180]) {
      const opened = await session.browser.newPage();
      await opened.bringToFront();
      const loaded = opened.goto(`${address()}?${wait}`);
      await pause(wait);
      await session.stopBackground();
      await loaded;
      await marked(opened);
      await opened.close();
    }
  });
});
