import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import { contentWorld, hover, marked, marksOf, openBrowser, pause, tooltipSays } from './harness.ts';

/** More than are painted wherever they stand. */
const MOST = 150;

const paragraph = (number: number) =>
  `<p>In week ${number} the traders said that stocks of dysprosium in the port of Ganzhou rose to ${number + 2000} tonnes, more than in the week before.</p>`;
const article = (count: number) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>Rare earths, week by week</title><body><article><h1>Rare earths, week by week</h1>${Array.from({ length: count }, (_, at) => paragraph(at)).join('')}</article></body></html>`;

let session: Session;
let server: Awaited<ReturnType<typeof serveMade>>;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  server = await serveMade(new Map([400, 1000].map((count) => [`${count}`, article(count)])));
});
afterAll(async () => {
  await session.close();
  server.close();
});
beforeEach(async () => {
  await page?.close();
  page = await session.browser.newPage();
  await page.bringToFront();
});

const claims = async () => (await marksOf(page)).claim;
const scrollTo = (top: number) => page.evaluate((to) => window.scroll(0, to), top);
/** Further down than any page goes. */
const END = 1e7;

/** Waits until the marked claims are such, for three seconds at most unless told otherwise. */
async function claimsBecome(fits: (texts: string[]) => boolean, within = 3000): Promise<void> {
  let texts: string[] = [];
  for (const end = Date.now() + within; Date.now() < end; await pause(50)) {
    texts = await claims();
    if (fits(texts)) return;
  }
  throw new Error(`The marks never became so: ${texts.length}, ${texts.slice(0, 5)} … ${texts.slice(-5)}`);
}

/** How long a very long text may take to be understood, in milliseconds. */
const UNDERSTOOD = 20_000;

describe('an article with very many marks', () => {
  it('has those near the window in the registry, wherever it is scrolled to', async () => {
    await page.goto(server.at('400'));
    await marked(page);
    await claimsBecome((texts) => texts.includes('2000 tonnes') && texts.length < MOST);
    await scrollTo(END);
    await claimsBecome((texts) => texts.includes('2399 tonnes') && !texts.includes('2000 tonnes'));
    expect((await claims()).length).toBeLessThan(MOST);
    await hover(page, '2399 tonnes');
    await tooltipSays(page, /2,399/);
    await scrollTo(0);
    await claimsBecome((texts) => texts.includes('2000 tonnes') && !texts.includes('2399 tonnes'));
  });

  it('does nothing at rest', async () => {
    await page.goto(server.at('400'));
    await marked(page);
    await pause(1500);
    const world = await contentWorld(page);
    await world.evaluate(() => {
      Object.assign(globalThis, { timers: 0 });
      const original = globalThis.setTimeout;
      globalThis.setTimeout = ((...given: Parameters<typeof setTimeout>) => {
        (globalThis as unknown as { timers: number }).timers++;
        return original(...given);
      }) as typeof setTimeout;
    });
    await pause(1500);
    expect(await world.evaluate(() => (globalThis as unknown as { timers: number }).timers)).toBe(0);
  });

  it('has what is added marked where it is seen, and no more than that', async () => {
    await page.goto(server.at('400'));
    await marked(page);
    const batches = Array.from({ length: 10 }, (_, batch) =>
      Array.from({ length: 20 }, (__, at) => paragraph(400 + batch * 20 + at)).join(''),
    );
    await page.evaluate(async (added) => {
      for (const html of added) {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('article')?.append(...parsed.body.childNodes);
        window.scroll(0, document.documentElement.scrollHeight);
        await new Promise((done) => setTimeout(done, 100));
      }
    }, batches);
    // Until it was understood, for which a busy machine was seen to need more than three seconds.
    await claimsBecome((texts) => texts.includes('2599 tonnes'), UNDERSTOOD);
    await claimsBecome((texts) => !texts.includes('2400 tonnes') && texts.length < MOST, 1000);
  });

  it('is read as it is in the end where it changes while it is read', async () => {
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const first = document.querySelector('p') as HTMLElement;
        let times = 0;
        const timer = setInterval(() => {
          first.textContent = `In week 0 the traders said that stocks of terbium in the port rose to ${7000 + ++times} tonnes.`;
          if (times === 60) clearInterval(timer);
        }, 5);
      });
    });
    await page.goto(server.at('1000'));
    await marked(page);
    // Two readings of a thousand paragraphs, on a machine that does much else at the same time.
    for (const end = Date.now() + 40_000; Date.now() < end; await pause(100))
      if ((await claims()).includes('7060 tonnes')) return;
    throw new Error('What the page says in the end was never marked.');
  });
});
