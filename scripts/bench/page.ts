import type { Browser } from 'puppeteer-core';
import { launch, launchPlain, type Session } from '../drive/launch.ts';
import { serveMade } from '../drive/serve-made.ts';
import { needBrowser } from '../need-browsers.ts';
import { sharedFolder } from '../shared.ts';
import { ninetieth, ourCost, RIVAL_NAMES, rivalCost } from './page/compare.ts';
import { endlessScroll, firstMark, heapOf, hoverAnswered } from './page/moments.ts';
import { articlePages, generated, OTHER, planted } from './page/plant.ts';
import { median } from './timing.ts';

/**
 * `npm run bench:page [part…] [pages=8] [runs=5]`: what we cost the pages that are read, measured from outside in Chromium, beside
 * mark.js, Readability and a bare walk over the text in the same run. Parts: articles, other, first, hover, large, scroll, heap.
 */
const options = process.argv.slice(2);
const numberOf = (name: string, otherwise: number) =>
  Number(options.find((option) => option.startsWith(`${name}=`))?.split('=')[1] ?? otherwise);
const parts = options.filter((option) => !option.includes('='));
const wants = (part: string) => parts.length === 0 || parts.includes(part);
const [PAGES, RUNS] = [numberOf('pages', 8), numberOf('runs', 5)];
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const program = needBrowser('chromium', console.error);
const folder = sharedFolder('pages');
const chosen = folder ? articlePages(folder).slice(0, PAGES) : [];
if (!folder) console.log('The real pages are not beside the repository: only made ones are measured.');
const pages = new Map<string, string>(chosen.map((page) => [page.file, planted(folder as string, page)]));
for (const [name, length] of [
  ['article', 6000],
  ['1mb', 1e6],
  ['5mb', 5e6],
] as const)
  pages.set(name, generated(length));
pages.set('other', OTHER);
const server = await serveMade(pages);
const session = await launch({ kind: 'chromium', program, extension: '.output/chrome-mv3-test', headless: true });
const plain = await launchPlain(program);
await session.ready();

async function times(count: number, act: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < count; i++) found.push(await act());
  return found;
}

async function articles({ browser }: Session, bare: Browser): Promise<void> {
  const names = chosen.length > 0 ? chosen.map(({ file }) => file) : ['article'];
  const ratios: number[] = [];
  const longest: number[] = [];
  for (const name of names) {
    const url = server.at(name);
    const ours: number[] = [];
    const rivals = new Map(RIVAL_NAMES.map((rival) => [rival, [] as number[]]));
    for (let run = 0; run < RUNS; run++) {
      const cost = await ourCost(browser, url);
      ours.push(cost.total);
      longest.push(cost.longest);
      for (const [rival, costs] of rivals) costs.push((await rivalCost(bare, url, rival)).total);
    }
    const ratio = median(ours.map((own, run) => own / (rivals.get('mark.js')?.[run] ?? Number.NaN)));
    ratios.push(ratio);
    const beside = [...rivals].map(([rival, costs]) => `${rival} ${ms(median(costs))}`).join(', ');
    console.log(`  ${name}: ours ${ms(median(ours))}, ${beside}; ours to mark.js ${ratio.toFixed(2)}`);
  }
  console.log(
    `articles: ours to mark.js ${median(ratios).toFixed(2)} in the median, ${ninetieth(ratios).toFixed(2)} at the ninetieth percentile; longest task of ours ${ms(Math.max(...longest))}`,
  );
}

async function large({ browser }: Session, bare: Browser): Promise<void> {
  for (const [name, rest] of [
    ['1mb', 6000],
    ['5mb', 25_000],
  ] as const) {
    const [ours, rivals, longest]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < 3; run++) {
      const cost = await ourCost(browser, server.at(name), rest);
      ours.push(cost.total);
      longest.push(cost.longest);
      rivals.push((await rivalCost(bare, server.at(name), 'mark.js')).total);
    }
    const figures = [ours, longest, rivals].map((values) => ms(median(values)));
    console.log(`${name}: ours ${figures[0]}, longest task ${figures[1]}; mark.js ${figures[2]}`);
  }
}

try {
  if (wants('other'))
    console.log(
      `no article of the field: ${ms(median(await times(RUNS, async () => (await ourCost(session.browser, server.at('other'))).total)))}`,
    );
  if (wants('articles')) await articles(session, plain);
  if (wants('first')) {
    for (const isAwake of [true, false]) {
      const found = await times(RUNS, () => firstMark(session, server.at('article'), isAwake));
      console.log(
        `first mark after DOMContentLoaded, background ${isAwake ? 'awake' : 'stopped'}: ${ms(median(found))}`,
      );
    }
  }
  if (wants('hover')) {
    for (const isAwake of [true, false]) {
      const found = await times(RUNS, () => hoverAnswered(session, server.at('article'), 'per cent', isAwake));
      console.log(`hover answered after its rest, background ${isAwake ? 'awake' : 'stopped'}: ${ms(median(found))}`);
    }
  }
  if (wants('scroll')) {
    const without = await endlessScroll(plain, server.at('article'), 'nobody');
    const least = await endlessScroll(plain, server.at('article'), 'page');
    const rival = await endlessScroll(plain, server.at('article'), 'mark.js');
    const ours = await endlessScroll(session.browser, server.at('article'), 'nobody');
    console.log(
      `endless scroll: the page alone ${ms(without.time)}, painting marks alone ${ms(least.time)}, with mark.js ${ms(rival.time)}, with us ${ms(ours.time)}; marks after ${ms(median(ours.late))} (${ours.late.length} of 100 steps)`,
    );
  }
  if (wants('heap')) {
    const without = median(await times(3, () => heapOf(plain, server.at('article'))));
    const ours = median(await times(3, () => heapOf(session.browser, server.at('article'))));
    console.log(`heap: ${(ours - without).toFixed(2)} MB above the page without us`);
  }
  if (wants('large')) await large(session, plain);
} finally {
  await session.close();
  await plain.close();
  server.close();
}
