import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { planted, realPages } from '../../scripts/bench/page/plant.ts';
import { launchPlain, type Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import { sharedFolder } from '../../scripts/shared.ts';
import { openBrowser, pause } from './harness.ts';

const folder = sharedFolder('pages');
const pages = folder ? realPages(folder) : [];
/** Longer than reading, marking and handing on take on a busy machine. */
const READ = 1200;

interface Seen {
  readonly html: string;
  readonly text: string;
  readonly boxes: string;
  readonly said: readonly string[];
}

let session: Session;
let without: Browser;
let server: Awaited<ReturnType<typeof serveMade>>;
let [looked, marks] = [0, 0];
beforeAll(async () => {
  session = await openBrowser();
  without = await launchPlain(inject('programs').chromium as string);
  server = await serveMade(new Map(pages.map((page) => [page.file, planted(folder as string, page)])));
});
afterAll(async () => {
  await session.close();
  await without.close();
  server.close();
});

/** What a page is and how it is laid out. */
const look = (page: Page) =>
  page.evaluate(() => {
    // What moves by itself stands where it began.
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 0;
    }
    return {
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      boxes: [...document.querySelectorAll('*')]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${element.localName} ${x} ${y} ${width} ${height}`;
        })
        .join('\n'),
    };
  });

async function seenIn(browser: Browser, url: string): Promise<Seen & { readonly marks: number }> {
  // A window of its own: what stands behind another tab is not read.
  const page = await browser.newPage({ type: 'window' });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(url);
  await pause(READ);
  await page.mouse.move(300, 300, { steps: 3 });
  await pause(200);
  const seen = await look(page);
  const count = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await page.close();
  return { ...seen, said: said.sort(), marks: count };
}

describe('a real page', () => {
  it.concurrent.each(pages)('is the same with us as without: $file', async ({ file }) => {
    const url = server.at(file);
    const [bare, { marks: found, ...ours }] = await Promise.all([seenIn(without, url), seenIn(session.browser, url)]);
    const { marks: none, ...expected } = bare;
    expect(none).toBe(0);
    expect(ours).toEqual(expected);
    looked++;
    marks += found;
  });

  it.skipIf(pages.length === 0)('was marked, so that there was something to see', () => {
    expect(marks).toBeGreaterThan(10 * looked);
  });
});
