import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { costOf, traced } from '../../scripts/bench/page/trace.ts';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  contentWorld,
  hover,
  literally,
  MADE,
  marked,
  marksBecome,
  marksOf,
  openBrowser,
  pageUrl,
  pause,
  shot,
  textsIn,
  tooltipSays,
} from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

interface Witness {
  changes: number;
  violations: string[];
  messages: number;
}

/** Opens a page that writes down what anyone does to it from the moment it was parsed. */
async function openWatched(url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(() => {
    const witness: Witness = { changes: 0, violations: [], messages: 0 };
    Object.assign(window, { witness });
    document.addEventListener('securitypolicyviolation', (event) => {
      // Firefox asks for an icon for its tab.
      if (!event.blockedURI.endsWith('/favicon.ico')) witness.violations.push(event.violatedDirective);
    });
    window.addEventListener('message', () => witness.messages++);
    document.addEventListener('DOMContentLoaded', () =>
      new MutationObserver((records) => {
        witness.changes += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
    );
  });
  await page.goto(url);
  return page;
}
const witnessOf = (page: Page) => page.evaluate(() => (window as unknown as { witness: Witness }).witness);
/** Whether the page has more of us than the gate. */
const hasReader = async (page: Page) => {
  const world = await contentWorld(page).catch(() => null);
  return (await world?.evaluate(() => Symbol.for('reading') in globalThis).catch(() => false)) ?? false;
};

describe('a page under the strictest policy', () => {
  it('is marked, and neither changed nor told', async () => {
    const page = await openWatched(pageUrl('strict.html'));
    await marked(page);
    const marks = textsIn(await marksOf(page));
    expect(marks).toContain('dysprosium');
    expect(marks.some((text) => text.includes('20 percent'))).toBe(true);
    await shot(page, 'strict');
    expect(await witnessOf(page)).toEqual({ changes: 0, violations: [], messages: 0 });
    // Its tooltip is one element more, and has its look all the same.
    await hover(page, '20 percent');
    await tooltipSays(page, literally(t('action.note')));
    const place = await page.evaluate(
      () => getComputedStyle(document.querySelector('reading-layer') as Element).position,
    );
    expect(place).toBe('fixed');
    expect(await witnessOf(page)).toEqual({ changes: 1, violations: [], messages: 0 });
    await page.close();
  });
});

describe('a page that is not news of the field', () => {
  it.each(['list.html', 'empty.html', 'login.html', 'other.html', 'plain.txt', 'feed.xml', 'drawing.svg'])(
    'is left alone: %s',
    async (name) => {
      const page = await session.browser.newPage();
      await page.bringToFront();
      await page.goto(pageUrl(name));
      await pause(1_000);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      // A page that says it is an article of the field and holds no text has been read.
      expect(await hasReader(page)).toBe(name === 'empty.html');
      await page.close();
    },
  );
});

describe('a page that is XML', () => {
  it('of HTML is read as any other, and says nothing of errors', async () => {
    const page = await openWatched(pageUrl('article.xhtml'));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await marked(page);
    expect(textsIn(await marksOf(page))).toContain('23 percent');
    await hover(page, '23 percent');
    await tooltipSays(page, literally(t('action.note')));
    expect(await witnessOf(page)).toEqual({ changes: 1, violations: [], messages: 0 });
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('a page that rewrites itself while it is read', () => {
  it('is marked as it stands in the end', async () => {
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto(pageUrl('restless.html'));
    await page.waitForFunction(() => document.documentElement.dataset.rested === 'yes');
    await marksBecome(page, (now) => textsIn(now).some((text) => text.includes('803 tonnes')), 10_000);
    await marked(page);
    const marks = textsIn(await marksOf(page));
    expect(marks.some((text) => text.includes('803 tonnes'))).toBe(true);
    expect(marks.some((text) => text.includes('158 percent'))).toBe(true);
    expect(marks.filter((text) => text.trim() === '')).toEqual([]);
    await page.close();
  });
});

/** How often the background may be asked meanwhile: for fewer than one in seven of 1,500 changes, one in three of 600 paragraphs. */
const MOST_PARTS = 200;

/** The background's `chrome`, which is the same in every scope the driver makes there. */
interface Counting {
  parts?: number;
  readonly runtime: { onMessage: { addListener(told: (message: { name: string }) => void): void } };
}
/** Runs in the background: counts from now on what it is asked to understand. */
function countParts(): void {
  const { chrome } = globalThis as unknown as { chrome: Counting };
  const isFirst = chrome.parts === undefined;
  chrome.parts = 0;
  if (!isFirst) return;
  chrome.runtime.onMessage.addListener(({ name }) => {
    if (name === 'page.understand') chrome.parts = (chrome.parts ?? 0) + 1;
  });
}
const partsCounted = () => (globalThis as unknown as { chrome: Counting }).chrome.parts ?? 0;

/** Runs in a page: changes a paragraph five hundred times a second for three seconds; how often it did. */
async function changeWithoutRest(): Promise<number> {
  const moving = document.querySelector('#moving') as HTMLElement;
  const begun = performance.now();
  let changes = 0;
  while (performance.now() - begun < 3_000) {
    // As many as are due by now, however late a busy machine lets this run.
    for (const due = (performance.now() - begun) / 2; changes < due; changes++) {
      const fresh = document.createElement('span');
      fresh.textContent = `Shipments to Germany were ${10_000 + changes} tonnes of dysprosium, a trader said.`;
      moving.replaceChildren(fresh);
    }
    await new Promise((done) => setTimeout(done));
  }
  moving.textContent = 'Shipments to Germany were 803 tonnes of dysprosium in the end, a trader said.';
  return changes;
}

/** Runs in a page: two hundred batches come at its end, as where a reader scrolls on and on. */
async function appendBatches(): Promise<void> {
  const article = document.querySelector('article') as HTMLElement;
  for (let batch = 0; batch < 200; batch++) {
    const added = document.createElement('section');
    for (const metal of ['dysprosium', 'terbium', 'gallium']) {
      const line = document.createElement('p');
      line.textContent = `Stocks of ${metal} in batch ${batch} came to ${20_000 + batch} tonnes, a trader said on Monday.`;
      added.append(line);
    }
    article.append(added);
    await new Promise((done) => setTimeout(done, 20));
  }
  article.lastElementChild?.scrollIntoView();
}

describe('a page that changes without rest', () => {
  it.each([
    ['five hundred changes a second', changeWithoutRest, '803 tonnes'],
    ['two hundred batches at its end', appendBatches, '20199 tonnes'],
  ])('is marked as it stands in the end, and asks little meanwhile: %s', async (_, change, last) => {
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.bringToFront();
    await page.goto(pageUrl('restless.html'));
    await page.waitForFunction(() => document.documentElement.dataset.rested === 'yes');
    await marked(page);
    const background = await session.background();
    await background.evaluate(countParts);
    const changes = await page.evaluate(change as () => Promise<number | undefined>);
    if (changes !== undefined) expect(changes).toBeGreaterThan(1_400);
    await marksBecome(page, (now) => textsIn(now).includes(last), 10_000);
    const parts = await background.evaluate(partsCounted);
    expect(parts).toBeGreaterThan(0);
    expect(parts).toBeLessThan(MOST_PARTS);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** An article of 100,000 words with 20,000 numbers, 5,000 cells of tables, and one text of 300 kB without a break. */
function longest(): string {
  const row = (at: number) =>
    `<tr>${Array.from({ length: 10 }, (_, column) => `<td>${at * 10 + column} t</td>`).join('')}</tr>`;
  const numbers = (at: number) =>
    `<p>In part ${at} stocks of dysprosium rose to ${at + 1000} tonnes, a trader said.</p>`;
  const unbroken = 'Prices of neodymium rose by 12 percent in May 2025, a trader said on Monday. '.repeat(3_900);
  const title = 'Dysprosium, at length';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>${title}</title><article><h1>${title}</h1>${Array.from({ length: 3_800 }, (_, at) => numbers(at)).join('')}<p>${unbroken}</p><table>${Array.from({ length: 500 }, (_, at) => row(at)).join('')}</table></article>`;
}
/** Milliseconds of the processor's time that no task of ours may take longer: a page that stands still so long is felt. */
const LONGEST_TASK = 50;

// Firefox gives no record of what a task took.
describe.runIf(inject('kind') === 'chromium')('an article of 100,000 words and 20,000 numbers', () => {
  it('is marked in tasks none of which has the page stand still', { retry: 3 }, async () => {
    mkdirSync(MADE, { recursive: true });
    writeFileSync(join(MADE, 'longest.html'), longest());
    const page = await session.browser.newPage();
    await page.bringToFront();
    const events = await traced(page, async () => {
      await page.goto(new URL('/2/longest.html', inject('samples')).href);
      await marked(page, 45_000);
    });
    expect(textsIn(await marksOf(page))).toContain('1000 tonnes');
    const { total, longest: most } = costOf(events, (url) => url.startsWith(session.origin));
    expect(total).toBeGreaterThan(0);
    expect(most, 'the longest task').toBeLessThan(LONGEST_TASK);
    await page.close();
  });
});

describe('an article of 5 MB', () => {
  it('is marked while the page stays usable', async () => {
    const paragraph =
      'Prices of neodymium rose by 12 percent in May 2025, a trader said, and exports fell to 4,200 tonnes.';
    const body = `<p>${paragraph}</p>\n`.repeat(Math.ceil(5_000_000 / (paragraph.length + 8)));
    const head =
      '<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Neodymium, at length</title>';
    mkdirSync(MADE, { recursive: true });
    writeFileSync(join(MADE, 'large.html'), `${head}<article><h1>Neodymium, at length</h1>${body}</article>`);
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto(new URL('/2/large.html', inject('samples')).href);
    await marked(page, 45_000);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await page.close();
  });
});

it('survives a tab that is closed halfway', async () => {
  for (const wait of [0, 20, 60, 150, 400]) {
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto(pageUrl('strict.html'), { waitUntil: 'domcontentloaded' });
    await pause(wait);
    await page.close();
  }
  const page = await openWatched(pageUrl('strict.html'));
  await marked(page);
  await page.close();
});
