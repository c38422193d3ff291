import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Session } from '../drive/launch.ts';
import { marked, pause } from '../drive/marks.ts';
import { tabAt } from '../drive/tabs.ts';

const SENTENCES = [30, 35, 40, 45, 50, 55, 60, 65, 70, 75].map(
  (share) => `<p>China accounted for ${share} percent of the world's rare earth mining, the survey of that office said.
    Its mines produced ${share * 3},000 tonnes of rare earths in 2024, according to the ministry.</p>`,
);
const PAGE = `<!doctype html><html lang="en"><head><title>Rare earth mining in figures</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-15">
  <body><article><h1>Rare earth mining in figures</h1>${SENTENCES.join('')}</article>`;

/** Milliseconds from opening the popup on an article of ten busy claims until its verdict is there. */
export async function popup(session: Session): Promise<number[]> {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(PAGE)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const article = await session.browser.newPage();
  await article.goto(`http://127.0.0.1:${port}/rare-earth-mining-in-figures`);
  await marked(article);
  const tab = await tabAt(session, article.url());
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const look = () => {
        // Its shape while it loads is no verdict.
        if (!document.querySelector('.verdict:not(.loading)')) return;
        (globalThis as unknown as { shown?: number }).shown ??= performance.now();
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true });
    });
    await page.goto(`${session.origin}/popup.html?tab=${tab}`);
    await page.waitForFunction(() => 'shown' in globalThis);
    times.push(await page.evaluate(() => (globalThis as unknown as { shown: number }).shown));
    await page.close();
  }
  server.close();
  server.closeAllConnections();
  return times;
}

interface Shown {
  first?: number;
  whole?: number;
}

/** Opens the library page; milliseconds until its first rows are there and until it has so many articles. */
async function openLibraryPage(session: Session, articles: number): Promise<Required<Shown>> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const shown = globalThis as Shown;
    const look = () => {
      if (document.querySelector('tr[data-at]')) shown.first ??= performance.now();
      const rows = document.querySelector('table.articles')?.getAttribute('aria-rowcount') ?? 0;
      if (Number(rows) > wanted) shown.whole ??= performance.now();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  }, articles);
  await page.goto(`${session.origin}/library.html`);
  for (;;) {
    const { first, whole } = await page.evaluate((): Shown => {
      const { first, whole } = globalThis as Shown;
      return { ...(first !== undefined && { first }), ...(whole !== undefined && { whole }) };
    });
    if (first !== undefined && whole !== undefined) {
      await page.close();
      return { first, whole };
    }
    await pause(100);
  }
}

/** Milliseconds of the library page: once to put its catalogue in order where it is not, then to open it. */
export async function libraryPage(session: Session, articles: number) {
  const { whole: settled } = await openLibraryPage(session, articles);
  const opened: Required<Shown>[] = [];
  for (let round = 0; round < 4; round++) opened.push(await openLibraryPage(session, articles));
  return { settled, first: opened.map(({ first }) => first), whole: opened.map(({ whole }) => whole) };
}
