/**
 * `npm start` shows the extension at work: in a browser window with the first sample article or, where there is no
 * display, as a tour that is printed and photographed. `npm start -- URL-or-FILE…` does so with other pages.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { buildWithHosts, LOOPBACK } from './build-with-hosts.ts';
import { launch } from './drive/launch.ts';
import { type Server, serve } from './drive/serve.ts';
import type { BrowserKind } from './find-browser.ts';
import { browsers, missingSentence } from './need-browsers.ts';
import { samplePages } from './samples.ts';
import { TOUR, tour } from './tour.ts';

const say = (line: string) => console.log(line);

/** One browser is enough. One that the reader names is wanted, else Chromium before Firefox; only with neither is any installed. */
function chooseBrowser(): { kind: BrowserKind; program: string } | null {
  const order: BrowserKind[] =
    process.env.FIREFOX_BIN && !process.env.CHROME_BIN ? ['firefox'] : ['chromium', 'firefox'];
  const found = browsers(order, say, 'one');
  for (const kind of order) {
    const program = found[kind];
    if (program) return { kind, program };
  }
  return null;
}

const isUrl = (page: string) => /^https?:\/\//i.test(page);

/** The addresses to open, and the server that gives out those that are files. */
async function addresses(pages: readonly string[]): Promise<{ urls: string[]; server: Server }> {
  const files = pages.filter((page) => !isUrl(page)).map((file) => resolve(file));
  const lacking = files.filter((file) => !existsSync(file));
  if (lacking.length > 0) throw new Error(`No such file: ${lacking.join(', ')}`);
  const server = await serve(files.map((file) => dirname(file)));
  let served = 0;
  const urls = pages.map((page) => {
    if (isUrl(page)) return page;
    const file = files[served] as string;
    return server.at(served++, basename(file));
  });
  return { urls, server };
}

/** Match patterns for the origins of the pages that are not on loopback. */
const originsOf = (urls: readonly string[]) =>
  [...new Set(urls.map((url) => new URL(url)).map(({ protocol, hostname }) => `${protocol}//${hostname}/*`))].filter(
    (origin) => !LOOPBACK.includes(origin),
  );

/** Builds for these pages: the test build for loopback, a third one where others' sites are among them. */
async function buildFor(kind: BrowserKind, urls: readonly string[]): Promise<string> {
  const origins = originsOf(urls);
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const folder = origins.length > 0 ? `tour-${browser}-mv3` : `${browser}-mv3-test`;
  await buildWithHosts(browser, folder, [...LOOPBACK, ...origins]);
  return `.output/${folder}`;
}

const hasDisplay = () =>
  process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : !process.env.CI;

async function start(pages: readonly string[]): Promise<void> {
  const chosen = chooseBrowser();
  if (!chosen) throw new Error(missingSentence(['chromium', 'firefox'], 'one'));
  const { urls, server } = await addresses(pages.length > 0 ? pages : samplePages());
  const extension = await buildFor(chosen.kind, urls);
  const headless = !hasDisplay();
  const session = await launch({ ...chosen, extension, headless });
  try {
    await session.ready();
    if (headless) {
      say(`No display here, so the tour runs without a window. Screenshots: ${TOUR}/\n`);
      await tour(session, urls, say);
      return;
    }
    const [page = await session.browser.newPage()] = await session.browser.pages();
    await page.goto(urls[0] as string);
    await page.bringToFront();
    say(`\nLanthanote runs in ${chosen.program}, in a profile that is thrown away. Read these in order:`);
    for (const url of urls) say(`  ${url}`);
    say('Close the browser or press Ctrl C to end.');
    await new Promise<void>((done) => {
      session.browser.once('disconnected', () => done());
      process.once('SIGINT', () => done());
    });
  } finally {
    await session.close().catch(() => undefined);
    await server.close();
  }
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
