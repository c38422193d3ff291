import { join } from 'node:path';
import type { JSHandle, Page, Realm } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import { launch, type Session } from '../../scripts/launch.ts';

export { SHOTS, shot } from './shots.ts';

/** Where `npm run build` and `npm run build:test` put the unpacked extension. */
export const buildFolder = (kind: BrowserKind, build: 'shipped' | 'test') =>
  join('.output', `${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3${build === 'test' ? '-test' : ''}`);

/** A headless browser in a fresh profile with the test build loaded. Close it when done. */
export function openBrowser(kind: BrowserKind = 'chromium', options: { inPrivate?: boolean } = {}): Promise<Session> {
  const program = inject('programs')[kind];
  if (!program) throw new Error(`No ${kind} to test with.`);
  return launch({ kind, program, extension: buildFolder(kind, 'test'), headless: true, ...options });
}

/** Address of a sample article, `01-…` for instance: the name without its ending. */
export const sampleUrl = (name: string) => `${inject('samples')}/${name}.html`;

/** Opens a sample, or any other address, in a new tab in front and waits until the reader has painted its marks. */
export async function openArticle(session: Session, name: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.goto(name.includes(':') ? name : sampleUrl(name));
  await marked(page);
  return page;
}

/** Waits until there are marks and their number stays the same for a quarter of a second. */
export async function marked(page: Page): Promise<void> {
  const count = () => page.evaluate(() => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0));
  let [before, since] = [0, Date.now()];
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(50)) {
    const now = await count();
    if (now !== before) [before, since] = [now, Date.now()];
    else if (now > 0 && Date.now() - since >= 250) return;
  }
  throw new Error(`No marks at rest on ${page.url()} within 15 s: ${before} marks.`);
}

/** The marked texts by the name of their highlight. The page itself can see as much. */
export function highlightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => String(range))]),
    ),
  );
}

/** Rests the pointer on the first mark that holds `text`, scrolled to the middle of the window. */
export async function hover(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights) {
      for (const range of highlight) {
        if (!String(range).includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = (range as Range).getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, text);
  if (!point) throw new Error(`No mark holds "${text}".`);
  await page.mouse.move(point.x - 40, point.y + 60);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}

/** The world of our scripts in this page (Chromium). */
export async function contentWorld(page: Page): Promise<Realm> {
  const realm = page.extensionRealms()[0];
  if (!realm) throw new Error(`None of our scripts runs in ${page.url()}.`);
  return realm;
}

/** Content scripts may look into closed roots. */
interface ChromeDom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** The tooltip's closed shadow root, null while there is none (Chromium). */
function tooltipRoot(realm: Realm): Promise<JSHandle<ShadowRoot | null>> {
  return realm.evaluateHandle(() => {
    const { dom } = (globalThis as unknown as { chrome: { dom: ChromeDom } }).chrome;
    const roots = [...document.documentElement.children].map((element) =>
      element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null,
    );
    return roots.find((root) => root !== null) ?? null;
  });
}

/** What the tooltip says, as a person would read it; empty while none is shown (Chromium). */
export async function tooltipText(page: Page): Promise<string> {
  const root = await tooltipRoot(await contentWorld(page));
  return root.evaluate((node) => {
    const shown = [...(node?.children ?? [])].filter(
      (child) => child instanceof HTMLElement && child.checkVisibility(),
    );
    return shown.map((child) => (child as HTMLElement).innerText).join('\n');
  });
}

/** Reads again and again until `wanted` matches, for five seconds at most, and returns all that was read. */
export async function says(read: () => Promise<string>, wanted: RegExp): Promise<string> {
  let text = '';
  for (const end = Date.now() + 5_000; Date.now() < end; await pause(50)) {
    text = await read();
    if (wanted.test(text)) return text;
  }
  throw new Error(`Never read ${wanted}, but: ${JSON.stringify(text)}`);
}

export const tooltipSays = (page: Page, wanted: RegExp) => says(() => tooltipText(page), wanted);
/** The same for a page of ours: popup, library and so on. */
export const pageSays = (page: Page, wanted: RegExp) =>
  says(() => page.evaluate(() => document.body?.innerText ?? ''), wanted);

/** Presses what `selector` finds in the tooltip with the mouse, so that the event is a trusted one. */
export async function pressInTooltip(page: Page, selector: string): Promise<void> {
  const root = await tooltipRoot(await contentWorld(page));
  const point = await root.evaluate((node, css) => {
    const box = node?.querySelector(css)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!point) throw new Error(`The tooltip has no ${selector}.`);
  await page.mouse.click(point.x, point.y);
}

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
