import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { pause } from '../../drive/marks.ts';
import { PLANTED } from './plant.ts';
import { type Cost, costOf, traced } from './trace.ts';

const require = createRequire(import.meta.url);
/** The code of mark.js, for pages that mark what is added to them. */
export const MARK_JS = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

const isOurs = (url: string) => /^(?:chrome|moz)-extension:/.test(url);
const NAME = 'bench-rival:';
const isRival = (url: string) => url.startsWith(NAME);
/** When the page is at rest again, in milliseconds. */
const REST = 1500;

export const ninetieth = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.9))] ?? Number.NaN;

export async function inNewPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    return await act(page);
  } finally {
    await page.close();
  }
}

/** What our scripts cost a page from its first byte until it rests. */
export const ourCost = (browser: Browser, url: string, rest = REST): Promise<Cost> =>
  inNewPage(browser, async (page) => {
    const events = await traced(page, async () => {
      await page.goto(url, { timeout: 120_000 });
      await pause(rest);
    });
    return costOf(events, isOurs);
  });

/** What others do with the same page, each in one call. */
const RIVALS = {
  'mark.js': `new Mark(document.body).mark(${JSON.stringify(PLANTED)}, { separateWordSearch: false })`,
  Readability: 'new Readability(document.cloneNode(true)).parse()',
  TreeWalker: `{ const walker = document.createTreeWalker(document.body, 4); let count = 0; while (walker.nextNode()) count += walker.currentNode.data.length; }`,
};
export type Rival = keyof typeof RIVALS;
export const RIVAL_NAMES = Object.keys(RIVALS) as Rival[];

/** What a rival's one call costs in the page without us; its library is there before. */
export const rivalCost = (browser: Browser, url: string, rival: Rival): Promise<Cost> =>
  inNewPage(browser, async (page) => {
    await page.goto(url, { timeout: 120_000 });
    const client = await page.createCDPSession();
    const run = (expression: string) => client.send('Runtime.evaluate', { expression });
    await run(MARK_JS);
    await run(READABILITY);
    await pause(200);
    const events = await traced(page, async () => {
      await run(`${RIVALS[rival]};\n//# sourceURL=${NAME}${rival}`);
      await pause(200);
    });
    return costOf(events, isRival);
  });

/** The processor time of a page's main thread so far, in milliseconds. */
export async function threadTime(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
}
