import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOfText } from '../../scripts/analyze/article.ts';
import { analyse } from '../../scripts/analyze/engine.ts';
import { exchangeOf } from '../../scripts/analyze/exchange.ts';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import { openBrowser, press } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanthanote-bombs-'));
let session: Session;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await session.close();
});

const MB = 1024 * 1024;
const OURS = '{"format":"lanthanote","version":2,"made":"2025-07-21T08:00:00.000Z","articles":[';

/** A file that begins like an export and goes on with `piece` for so many bytes; then comes `end`. */
function fileOf(name: string, piece: (at: number) => string, bytes: number, end = ''): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  let [at, written] = [0, writeSync(file, OURS)];
  while (written < bytes) {
    let block = '';
    while (block.length < MB && written + block.length < bytes) block += piece(at++);
    written += writeSync(file, block);
  }
  writeSync(file, end);
  closeSync(file);
  return path;
}

/** Milliseconds in which a file is refused, and for which a page of ours may stand still meanwhile. */
const [REFUSED_WITHIN, LONGEST_FREEZE] = [1_000, 200];

/** Milliseconds from what is done in a page until words are there, null before, and the longest in which nothing else could run. */
interface Watched {
  readonly took: number | null;
  readonly freeze: number;
}

/** Runs in a page: takes the time from the next event of this kind until these words are there. */
function watch(kind: string, wanted: string): void {
  const watched = { took: null as number | null, freeze: 0 };
  Object.assign(globalThis, { watched });
  const begin = () => {
    const start = performance.now();
    /** Goes round by one of the page's clocks, and takes the time between two rounds. */
    const rounds = (next: (round: () => void) => void) => {
      let last = start;
      const round = () => {
        const now = performance.now();
        watched.freeze = Math.max(watched.freeze, now - last);
        last = now;
        if (document.body.innerText.includes(wanted)) watched.took ??= now - start;
        else next(round);
      };
      next(round);
    };
    rounds((round) => setTimeout(round, 4));
    rounds((round) => requestAnimationFrame(round));
  };
  addEventListener(kind, begin, { capture: true, once: true });
}

/** An event of Chromium's record; times in microseconds. */
interface Recorded {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of its processor's time that the longest task of the recorded pages took: a busy machine does not change them. */
function longestTask(record: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(record)) as { traceEvents: Recorded[] };
  const threadOf = ({ pid, tid }: Recorded) => `${pid} ${tid}`;
  const mains = new Set(traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  expect(tasks.length).toBeGreaterThan(10);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/**
 * Does something in a page and waits until the words that are watched for are there. How long the page stood still meanwhile is, in
 * Chromium, what its own work took of the processor; in Firefox, the longest time in which nothing else could run.
 */
async function during(page: Page, work: () => Promise<unknown>): Promise<Watched> {
  const isTold = session.kind === 'chromium';
  if (isTold) await page.tracing.start({ categories: ['toplevel'] });
  await work();
  const patience = { polling: 50, timeout: 90_000 };
  await page.waitForFunction(() => (globalThis as unknown as { watched: Watched }).watched.took !== null, patience);
  const watched = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  return isTold ? { ...watched, freeze: longestTask(await page.tracing.stop()) } : watched;
}

/** Chooses files on a page of ours; what it took until these words were there, and the page. */
async function choose(at: 'exchange' | 'articles', files: readonly string[], words: string) {
  const page = await session.extensionPage(`library.html#${at}`);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(watch, 'change', words);
  const watched = await during(page, () => input.uploadFile(...files));
  for (const file of files) rmSync(file);
  return { ...watched, page };
}

/** A busy machine has a page stand still now and then; one that is stopped by its own work is so each time. */
const AGAIN = { retry: 3, timeout: 120_000 };

describe('a file made to stop the page', AGAIN, () => {
  const zip = () => {
    const path = join(folder, 'packed.json');
    writeFileSync(path, gzipSync(Buffer.alloc(64 * MB)));
    return path;
  };
  const names = (at: number) => `${at === 0 ? '{' : ''}"n${at}":0,`;
  it.each([
    ['200 MB', 'too-large', () => fileOf('large.json', () => '{"url":"https://one.example/"},', 200 * MB)],
    ['a packed one', 'not-text', zip],
    ['lists in lists', 'too-deep', () => fileOf('deep.json', () => '[', 100 * MB)],
    [
      'the same far behind',
      'too-deep',
      () => fileOf('late.json', () => `"${'x'.repeat(500)}",`, 60 * MB, '['.repeat(99)),
    ],
    ['empty lists without end', 'too-many', () => fileOf('lists.json', () => '[],', 100 * MB)],
    ['one object of millions of names', 'too-many', () => fileOf('names.json', names, 100 * MB)],
    ['millions of values', 'too-many', () => fileOf('values.json', () => '"a",', 100 * MB)],
  ] as const)('is refused within a second, and the page goes on: %s', async (_, why, make) => {
    const { took, freeze, page } = await choose('exchange', [make()], t(`import.file.${why}`));
    await page.close();
    expect(took, 'until it was refused').toBeLessThan(REFUSED_WITHIN);
    expect(freeze, 'the page stood still').toBeLessThan(LONGEST_FREEZE);
  });
});

/** An article with a few figures, as an export has it: the address is another each time. */
function numbered(): (at: number) => string {
  const figures = Array.from(
    { length: 12 },
    (_, at) => `China mined ${270 + at},000 tonnes of rare earths in ${2010 + at}.`,
  );
  const text = `Mines\n18 July 2025\n\n${figures.join(' ')}`;
  const [article] = exchangeOf([analyse('a.txt', articleOfText(text))], '2025-07-21T08:00:00.000Z').articles;
  const [before, after] = JSON.stringify({ ...article, url: 'https://one.example/#' }).split('#');
  return (at) => `${before}${at}${after}`;
}
const article = numbered();

/** A file of 500 articles whose addresses begin at a number: what was taken in before is not new. */
function many(from: number): string {
  const path = join(folder, 'many.json');
  writeFileSync(path, `${OURS}${Array.from({ length: 500 }, (_, at) => article(from + at)).join(',')}]}`);
  return path;
}

describe('a file as large as one of ours may be', AGAIN, () => {
  it('is read beside the page, which goes on: one that was cut at its end', async () => {
    const cut = fileOf('cut.json', () => `{"url":"${'x'.repeat(5_000)}"},`, 60 * MB, '{"url":"htt');
    const { freeze, page } = await choose('exchange', [cut], t('import.file.broken'));
    await page.close();
    expect(freeze, 'the page stood still').toBeLessThan(LONGEST_FREEZE);
  });

  it('is read beside the page, shown and written, and the page goes on', async () => {
    const { freeze, page } = await choose('exchange', [many(Date.now())], t('import.checked'));
    expect(freeze, 'the page stood still while it was read').toBeLessThan(LONGEST_FREEZE);
    await page.evaluate(watch, 'click', t('import.done', { count: 500 }));
    const writing = await during(page, () => press(page, t('import.write', { count: 500 })));
    expect(writing.freeze, 'the page stood still while it was written').toBeLessThan(LONGEST_FREEZE);
    await page.close();
  });

  it('is not written where the reader stops it half way', async () => {
    const from = Date.now();
    const { page } = await choose('exchange', [many(from)], t('import.checked'));
    await press(page, t('import.write', { count: 500 }));
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.05);
    await press(page, t('import.stop'));
    await page.waitForFunction((words) => document.body.innerText.includes(words), {}, t('import.stopped'));
    await page.close();
    const again = await choose('exchange', [many(from)], t('import.write', { count: 500 }));
    await again.page.close();
  });
});

describe('saved pages', AGAIN, () => {
  // Another metal each time: what was stored at the time before is not compared with.
  const metals = ['rare earths', 'lithium', 'cobalt', 'tungsten'];
  it('are read in turns, and one that is too large not at all', async () => {
    const large = fileOf('large.html', () => '<p>And so on.</p>', 200 * MB);
    // Another name each time: its address is made of it.
    const long = join(folder, `long-${Date.now()}.html`);
    const metal = metals.shift();
    const figures = (at: number) =>
      `<p>In year ${at} of the plan the mine sold ${at},000 tonnes of ${metal} to the port.</p>`;
    const paragraphs = Array.from({ length: 400 }, (_, at) => figures(100 + at)).join('\n');
    writeFileSync(
      long,
      `<!doctype html><html lang="en"><title>A plan</title><body><article><h1>A plan</h1>${paragraphs}</article>`,
    );
    const { freeze, page } = await choose(
      'articles',
      [large, long],
      t('intake.done', { fresh: 1, known: 0, refused: 1 }),
    );
    await page.close();
    expect(freeze, 'the page stood still').toBeLessThan(LONGEST_FREEZE);
  });
});
