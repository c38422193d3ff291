import { build } from 'vite';
import { launch } from '../drive/launch.ts';
import { browsers } from '../need-browsers.ts';

/** Fills libraries of generated articles in a real Chromium and prints what reading one more costs. */

interface Bench {
  fill(articles: number): Promise<number>;
  measure(rounds: number): Promise<Record<'store' | 'relations' | 'detail', number[]>>;
  open(): Promise<number>;
}
declare const bench: Bench;

async function bundle(): Promise<string> {
  const lib = { entry: 'scripts/bench/in-page.ts', formats: ['iife' as const], name: 'unused' };
  const built = await build({ configFile: false, logLevel: 'error', build: { lib, write: false, minify: false } });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const code = await bundle();
for (const size of sizes.length > 0 ? sizes : [1_000, 100_000]) {
  const program = browsers(['chromium'], console.error).chromium;
  if (!program) throw new Error('No Chromium to measure with.');
  const session = await launch({ kind: 'chromium', program, extension: '.output/chrome-mv3-test', headless: true });
  try {
    const page = await session.extensionPage('manifest.json');
    page.setDefaultTimeout(0);
    await page.evaluate(code);
    const filled = await page.evaluate((articles) => bench.fill(articles), size);
    const empty = await page.metrics();
    const { store, relations, detail } = await page.evaluate(() => bench.measure(15));
    const full = await page.metrics();
    const opened = await page.evaluate(() => bench.open());
    console.log(`${size} articles, filled in ${(filled / 1000).toFixed(0)} s, opened in ${ms(opened)}`);
    console.log(`  one more article of 20 claims: stored ${ms(median(store))}, relations ${ms(median(relations))}`);
    console.log(`  slowest: stored ${ms(Math.max(...store))}, relations ${ms(Math.max(...relations))}`);
    console.log(`  a claim of the busiest key for its tooltip: ${ms(median(detail))}`);
    console.log(
      `  memory: ${(((full.JSHeapUsedSize ?? 0) - (empty.JSHeapUsedSize ?? 0)) / 1e6).toFixed(0)} MB above what it was`,
    );
  } finally {
    await session.close();
  }
}
