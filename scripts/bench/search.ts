import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../drive/launch.ts';
import { needBrowser } from '../need-browsers.ts';
import { bundle } from './bundle.ts';
import { long } from './long.ts';
import type { EngineName } from './search-page.ts';

/**
 * `npm run bench:search -- 100000 [ours MiniSearch…]`: our index of words beside those of two libraries, all kept in IndexedDB and asked in a
 * page of the extension's: how long one takes to answer, from nothing and once loaded, its memory, its size, and what it
 * costs to enter one more article. Decision 014 has the figures.
 */

const ENGINES: readonly EngineName[] = ['ours', 'MiniSearch', 'FlexSearch', 'FlexSearch in IndexedDB'];
const ROUNDS = 5;

/** Megabytes of JavaScript's heap in the page once rubbish is collected. */
async function heap(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}

const stored = (page: Page) =>
  page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6) as Promise<number>;

async function fresh(session: Session, code: string): Promise<Page> {
  const page = await session.extensionPage('manifest.json');
  await page.evaluate(code);
  return page;
}

async function measure(program: string, code: string, name: EngineName, articles: number): Promise<string> {
  const session = await launch({ kind: 'chromium', program, extension: '.output/chrome-mv3-test', headless: true });
  try {
    await session.ready();
    const filling = await fresh(session, code);
    const before = await heap(filling);
    const fill = await long<number>(filling, 'fill', name, articles);
    await filling.close();
    const loads: number[] = [];
    const firsts: number[][] = [];
    let memory = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const page = await fresh(session, code);
      loads.push(await long<number>(page, 'load', name));
      firsts.push(await long<number[]>(page, 'find', name));
      memory = (await heap(page)) - before;
      if (round < ROUNDS - 1) await page.close();
    }
    const page = (await session.browser.pages()).at(-1) as Page;
    const adds = [await long<number>(page, 'add', name, articles), await long<number>(page, 'add', name, articles + 1)];
    const best = (firsts[0] ?? []).map((_, at) => Math.min(...firsts.map((times) => times[at] as number)).toFixed(0));
    return [
      `${name}, ${articles} articles: filled in ${(fill / 1000).toFixed(0)} s, ${(await stored(page)).toFixed(0)} MB on the disk`,
      `  able to answer after ${Math.min(...loads).toFixed(0)} ms; first results after ${best.join(', ')} ms (frequent, known, rare, two words)`,
      `  ${memory.toFixed(0)} MB of heap kept; one more article ${Math.min(...adds).toFixed(0)} ms`,
    ].join('\n');
  } finally {
    await session.close();
  }
}

const given = process.argv.slice(2);
const articles = Number(given.find(Number) ?? 100_000);
const names = given.filter((one) => !Number(one));
const wanted = ENGINES.filter((name) => names.length === 0 || names.includes(name));
const program = needBrowser('chromium', console.error);
const code = await bundle('scripts/bench/search-page.ts');
for (const name of wanted) {
  console.log(
    await measure(program, code, name, articles).catch((error: Error) => `${name}, ${articles}: ${error.message}`),
  );
}
