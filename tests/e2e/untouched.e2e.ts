import { basename } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { planted, realPages } from '../../scripts/bench/page/plant.ts';
import { launchPlain, type Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import { samplePages } from '../../scripts/samples.ts';
import { sharedFolder } from '../../scripts/shared.ts';
import { t } from '../../utils/i18n/t.ts';
import { hover, literally, openArticle, openBrowser, pause, sampleUrl, tooltipSays } from './harness.ts';

const folder = sharedFolder('pages');
if (!folder) console.log('The real pages (../shared/pages) are not here: only our own samples are compared.');
const real = folder ? realPages(folder) : [];
const pages = [
  ...samplePages().map((path) => ({ file: basename(path), url: () => `${inject('samples')}/${basename(path)}` })),
  ...real.map(({ file }) => ({ file, url: () => server.at(file) })),
];
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
  server = await serveMade(new Map(real.map((page) => [page.file, planted(folder as string, page)])));
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
  // The icon for its tab is asked for by the browser, once for each server.
  page.on('console', (message) => message.location().url?.endsWith('/favicon.ico') || said.push(message.text()));
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

describe('a page of news', () => {
  it.concurrent.each(pages)('is the same with us as without: $file', async ({ url }) => {
    const [bare, { marks: found, ...ours }] = await Promise.all([
      seenIn(without, url()),
      seenIn(session.browser, url()),
    ]);
    const { marks: none, ...expected } = bare;
    expect(none).toBe(0);
    expect(ours).toEqual(expected);
    looked++;
    marks += found;
  });

  it('has one element more with a tooltip open, and nothing else moved for it', async () => {
    const page = await openArticle(session, '03-stolen-minerals');
    const { x, y } = await hover(page, '210,000 tonnes');
    await tooltipSays(page, literally(t('action.note')));
    const scrolled = await page.evaluate(() => scrollY);
    const withTooltip = await look(page);
    await page.close();
    const bare = await without.newPage();
    await bare.bringToFront();
    await bare.goto(sampleUrl('03-stolen-minerals'));
    await bare.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), scrolled);
    await bare.mouse.move(x, y);
    const expected = await look(bare);
    await bare.close();
    const { html, text, boxes } = withTooltip;
    const hosts = /<(reading-layer)\b[^>]*><\/\1>/g;
    expect(html.match(hosts)).toHaveLength(1);
    expect({ text, html: html.replace(hosts, ''), boxes: boxes.replace(/\n?reading-layer .*/, '') }).toEqual(expected);
  });

  it('was marked, so that there was something to see', () => {
    expect(marks).toBeGreaterThan(10 * looked);
  });
});
