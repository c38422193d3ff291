import { existsSync, mkdirSync } from 'node:fs';
import type { Page, WebWorker } from 'puppeteer-core';
import { launch, type Session } from '../drive/launch.ts';
import { needBrowser } from '../need-browsers.ts';
import { bundle } from './bundle.ts';
import { libraryPage, popup } from './faces.ts';
import { BUSY_EACH } from './generated.ts';
import { long } from './long.ts';
import { median } from './timing.ts';

/** Fills libraries of generated articles in a real Chromium and prints what reading one more costs in the background. */

interface Bench {
  measure(from: number, rounds: number): Promise<Record<'store' | 'relations' | 'detail', number[]>>;
}
declare const bench: Bench;

/** Articles a call fills, and how many are read to measure. */
const [CHUNK, ROUNDS] = [2_000, 15];

const ms = (value: number) =>
  value > 20_000 ? `${(value / 1000).toFixed(0)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
/** The best is what it takes where the machine has nothing else to do. */
const all = (values: readonly number[]) =>
  `${ms(median(values))} (best ${ms(Math.min(...values))}, slowest ${ms(Math.max(...values))})`;

/** Megabytes of JavaScript's heap in the background, once rubbish is collected and before. */
async function heap(worker: WebWorker): Promise<{ kept: number; used: number }> {
  const used = await worker.client.send('Runtime.getHeapUsage');
  await worker.client.send('HeapProfiler.collectGarbage');
  const kept = await worker.client.send('Runtime.getHeapUsage');
  return { used: used.usedSize / 1e6, kept: kept.usedSize / 1e6 };
}

/** The background, woken by its clock, would bring the library to its own version while it is filled. Runs in a page of ours. */
const stopClock = () =>
  (globalThis as unknown as { chrome: { alarms: { clearAll(): Promise<boolean> } } }).chrome.alarms.clearAll();

async function fill(page: Page, { size, busyEach }: Wanted): Promise<number> {
  const start = Date.now();
  await page.evaluate(stopClock);
  await long(page, 'begin', busyEach);
  for (let from = 0; from < size; from += CHUNK) {
    await long(page, 'fill', from, Math.min(size, from + CHUNK));
    if (from > 0 && from % 20_000 === 0) console.error(`  ${from} articles after ${ms(Date.now() - start)}`);
  }
  await long(page, 'finish', size);
  return Date.now() - start;
}

/** How many articles, and how many of a hundred have a claim on the busiest key. */
interface Wanted {
  readonly size: number;
  readonly busyEach: number;
}

interface Filled {
  readonly size: number;
  readonly session: Session;
  readonly page: Page;
  readonly worker: WebWorker;
  /** The heap in megabytes of the same work in a library with nothing else in it. */
  readonly empty: number;
  readonly times: Record<'sum' | 'store' | 'relations' | 'detail', number[]>;
}

const EXTENSION = '.output/chrome-mv3-test';
/** Filled libraries stay there, so that they need not be filled again. */
const PROFILES = '.output/bench-library';

interface Opened {
  readonly session: Session;
  readonly page: Page;
  readonly worker: WebWorker;
}

async function open(program: string, code: string, profile?: string): Promise<Opened> {
  const session = await launch({
    ...{ kind: 'chromium', program, extension: EXTENSION, headless: true },
    ...(profile && { profile }),
  });
  await session.ready();
  const page = await session.extensionPage('manifest.json');
  const worker = (await session.background()) as unknown as WebWorker;
  await Promise.all([page.evaluate(code), worker.evaluate(code)]);
  return { session, page, worker };
}

async function emptyHeap(program: string, code: string): Promise<number> {
  const { session, worker } = await open(program, code);
  await worker.evaluate((rounds) => bench.measure(0, rounds), ROUNDS);
  const { kept } = await heap(worker);
  await session.close();
  return kept;
}

/** A library of so many articles in a browser that was started since it was filled. */
async function prepare(program: string, code: string, wanted: Wanted, empty: number): Promise<Filled> {
  const { size, busyEach } = wanted;
  const profile = `${PROFILES}/${size}${busyEach === BUSY_EACH ? '' : `-${busyEach}`}`;
  if (existsSync(profile)) console.log(`${size} articles, filled before (${profile})`);
  else {
    mkdirSync(profile, { recursive: true });
    const { session, page } = await open(program, code, profile);
    console.log(`${size} articles, filled in ${ms(await fill(page, wanted))}`);
    console.log(`  migrated from a version before in ${ms(await long<number>(page, 'open'))}`);
    await session.close();
  }
  const opened = await open(program, code, profile);
  console.log(`  opened in ${ms(await long<number>(opened.page, 'open'))}`);
  return { size, ...opened, empty, times: { sum: [], store: [], relations: [], detail: [] } };
}

/** One round in each library by turns, so that whatever else the machine does weighs on all alike. */
async function measure(libraries: readonly Filled[]): Promise<void> {
  // Articles that no earlier run has read.
  const first = 1_000 + (Math.floor(Date.now() / 1_000) % 10_000_000);
  for (let round = -5; round < ROUNDS; round++) {
    for (const { worker, times } of libraries) {
      const { store, relations, detail } = await worker.evaluate((from) => bench.measure(from, 1), first + round);
      if (round < 0) continue;
      times.store.push(...store);
      times.relations.push(...relations);
      times.detail.push(...detail);
      times.sum.push((store[0] ?? 0) + (relations[0] ?? 0));
    }
  }
}

async function report({ size, session, page, worker, empty, times }: Filled, smallest: Filled): Promise<void> {
  const ratio = Math.min(...times.sum) / Math.min(...smallest.times.sum);
  const medians = median(times.sum) / median(smallest.times.sum);
  const { kept, used } = await heap(worker);
  console.log(
    `${size} articles: one more of 20 claims takes ${all(times.sum)}, ${ratio.toFixed(1)} times the smallest's (medians ${medians.toFixed(1)})`,
  );
  console.log(`  of that stored in ${all(times.store)}, compared in ${all(times.relations)}`);
  console.log(`  a claim of the busiest key for its tooltip: ${all(times.detail)}`);
  console.log(
    `  memory above an empty library's: ${(kept - empty).toFixed(1)} MB kept, ${(used - empty).toFixed(0)} MB at most`,
  );
  console.log(`  popup with its verdict: ${all(await popup(session))}`);
  const { settled, first, whole } = await libraryPage(session, size);
  console.log(
    `  library page: first rows ${all(first)}, all articles ${all(whole)}; put in order before in ${ms(settled)}`,
  );
  const [time, megabytes, largest] = await long<[number, number, number]>(page, 'exportAll');
  console.log(`  exported in ${ms(time)}, ${megabytes.toFixed(0)} MB, the largest file ${largest.toFixed(0)} MB`);
}

/** "100000", or "20000:100" for 20,000 articles each of which has a claim on the busiest key: as busy as in 100,000. */
function wantedOf(given: string): Wanted {
  const [size, busyEach = BUSY_EACH] = given.split(':').map(Number);
  return { size: size ?? 0, busyEach };
}

const sizes = process.argv.slice(2).map(wantedOf);
const code = await bundle('scripts/bench/in-page.ts');
const program = needBrowser('chromium', console.error);
const empty = await emptyHeap(program, code);
const libraries: Filled[] = [];
try {
  for (const wanted of sizes.length > 0 ? sizes : ['1000', '100000'].map(wantedOf)) {
    libraries.push(await prepare(program, code, wanted, empty));
  }
  await measure(libraries);
  for (const library of libraries) await report(library, libraries[0] as Filled);
} finally {
  await Promise.all(libraries.map(({ session }) => session.close()));
}
