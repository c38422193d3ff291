import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchPlain, type Session } from '../../scripts/drive/launch.ts';
import { marked, marksBecome, openBrowser, pageUrl, pause, stopReader, textsIn } from './harness.ts';

/** Megabytes: what the code of ours takes that was run and stays, with room for the browser's own comings and goings. */
const CODE = 1.5;
/** So many paragraphs that what is held of them cannot be taken for that. */
const PARAGRAPHS = 1_500;

/** Runs in the page: an article of some 400 kB. */
function lengthen(count: number): void {
  const article = document.querySelector('article') as HTMLElement;
  const metals = ['yttrium', 'holmium', 'erbium', 'gallium', 'antimony'];
  const further = Array.from({ length: count }, (_, at) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `In part ${at} the traders spoke of ${metals[at % 5]} for a while, said that nothing was settled before the autumn, that buyers abroad would have to wait, and that ${at + 3} tonnes less were sold in May 2025 than in April, at which the officials nodded.`;
    return paragraph;
  });
  article.append(...further);
}

/** Runs in the page: another article in its place, without a load. */
function leave(): void {
  history.pushState({}, '', '?other');
  document.title = 'The weather';
  const article = document.createElement('article');
  for (let i = 0; i < 4; i++) {
    const line = document.createElement('p');
    line.textContent = `Day ${i}: rain in the morning and 12 degrees at noon, with wind from the west all through the week.`;
    article.append(line);
  }
  document.querySelector('main')?.replaceChildren(article);
}

/** Memory of a page's scripts in MB, rubbish taken out. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  await client.detach();
  return JSHeapUsedSize / 1e6;
}

// Firefox tells nobody what a page's scripts hold.
describe.runIf(inject('kind') === 'chromium')('the memory of a page', () => {
  let session: Session;
  let bare: Browser;
  beforeAll(async () => {
    session = await openBrowser();
    bare = await launchPlain(inject('programs').chromium as string);
  });
  afterAll(async () => {
    await session.close();
    await bare.close();
  });

  async function open(browser: Browser): Promise<Page> {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.goto(pageUrl('live.html'));
    return page;
  }

  /** Memory of the same page without us, after the same. */
  async function without(after: () => void): Promise<number> {
    const page = await open(bare);
    await page.evaluate(lengthen, PARAGRAPHS);
    await pause(500);
    await page.evaluate(after);
    await pause(1_000);
    const heap = await heapOf(page);
    await page.close();
    return heap;
  }

  /** The same page, read to its end and marked in view, with what it takes then. */
  async function withMarks(): Promise<{ page: Page; held: number }> {
    const page = await open(session.browser);
    await marked(page);
    await page.evaluate(lengthen, PARAGRAPHS);
    await marksBecome(page, (marks) => textsIn(marks).length > 20, 20_000);
    await pause(6_000);
    return { page, held: await heapOf(page) };
  }

  it('is given back when the reader is switched off', async () => {
    const { page, held } = await withMarks();
    await stopReader(session);
    await marksBecome(page, (marks) => textsIn(marks).length === 0);
    await pause(1_000);
    const [after, alone] = [await heapOf(page), await without(() => undefined)];
    expect(held - alone, 'held while it reads').toBeGreaterThan(CODE);
    expect(after - alone).toBeLessThan(CODE);
    await page.close();
  });

  it('is given back when the page shows another article without a load', async () => {
    const { page, held } = await withMarks();
    await page.evaluate(leave);
    await marksBecome(page, (marks) => textsIn(marks).length === 0);
    await pause(1_000);
    const [after, alone] = [await heapOf(page), await without(leave)];
    expect(held - alone, 'held while it reads').toBeGreaterThan(CODE);
    expect(after - alone).toBeLessThan(CODE);
    await page.close();
  });
});
