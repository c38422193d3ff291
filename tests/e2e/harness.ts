import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { launch, type Session } from '../../scripts/drive/launch.ts';
import { marked, marksOf, pause } from '../../scripts/drive/marks.ts';
import { tooltipText } from '../../scripts/drive/tooltip.ts';
import { inFaces } from '../../scripts/drive/world.ts';
import type { BrowserKind } from '../../scripts/find-browser.ts';

export { hover, ledTo, marked, marksOf, pause } from '../../scripts/drive/marks.ts';
export { pressInTooltip, tooltipText } from '../../scripts/drive/tooltip.ts';
export { contentWorld, inFaces } from '../../scripts/drive/world.ts';
export { MADE, shot } from './shots.ts';

/** Where `npm run build` and `npm run build:test` put the unpacked extension. */
export const buildFolder = (kind: BrowserKind, build: 'shipped' | 'test') =>
  join('.output', `${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3${build === 'test' ? '-test' : ''}`);

interface BrowserOptions {
  /** The test build may read loopback at once; the one that is shipped may read nothing yet. */
  readonly build?: 'shipped' | 'test';
  readonly kind?: BrowserKind;
  readonly inPrivate?: boolean;
  readonly downloads?: string;
}

/** A headless browser in a fresh profile with the extension loaded: the one whose turn it is, unless told otherwise. Close it when done. */
export async function openBrowser({
  build = 'test',
  kind = inject('kind'),
  ...options
}: BrowserOptions = {}): Promise<Session> {
  const program = inject('programs')[kind];
  if (!program) throw new Error(`No ${kind} to test with.`);
  const extension = buildFolder(kind, build);
  const session = await launch({ kind, program, extension, headless: true, watched: true, ...options });
  if (build === 'test') await session.ready();
  return {
    ...session,
    async close() {
      const asked = await session.close();
      expect(asked, 'asked for beyond this machine').toEqual([]);
      return asked;
    },
  };
}

/** Address of a sample article, `01-…` for instance: the name without its ending. */
export const sampleUrl = (name: string) => `${inject('samples')}/${name}.html`;
/** Address of a page of `tests/e2e/pages`. */
export const pageUrl = (name: string) => new URL(`/1/${name}`, inject('samples')).href;

/** Opens a sample, or any other address, in a new tab in front and waits until the reader has painted its marks. */
export async function openArticle(session: Session, name: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.goto(name.includes(':') ? name : sampleUrl(name));
  await marked(page);
  return page;
}

type Marks = Awaited<ReturnType<typeof marksOf>>;
/** All marked texts, whatever the look of their mark. */
export const textsIn = (marks: Marks): string[] => Object.values(marks).flat();

/** Waits until a page's marks are such, for three seconds at most unless told otherwise. */
export async function marksBecome(page: Page, fits: (marks: Marks) => boolean, within = 3_000): Promise<Marks> {
  let marks = await marksOf(page);
  for (const end = Date.now() + within; Date.now() < end; await pause(50)) {
    if (fits(marks)) return marks;
    marks = await marksOf(page);
  }
  throw new Error(`The marks never became so: ${JSON.stringify(marks)}`);
}

/** A pattern for these very words. */
export const literally = (words: string) => new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** How long what must come is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** Reads again and again until `wanted` matches, for ten seconds at most, and returns all that was read. */
export async function says(read: () => Promise<string>, wanted: RegExp): Promise<string> {
  let text = '';
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    text = await read();
    if (wanted.test(text)) return text;
  }
  throw new Error(`Never read ${wanted}, but: ${JSON.stringify(text)}`);
}

export const tooltipSays = (page: Page, wanted: RegExp) => says(() => tooltipText(page), wanted);
/** The same for a page of ours: popup, library and so on. */
export const pageSays = (page: Page, wanted: RegExp) =>
  says(() => page.evaluate(() => document.body?.innerText ?? ''), wanted);

/** Presses the button with these words, or this name, of a page of ours, as soon as it is there. */
export async function press(page: Page, words: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; await pause(50)) {
    const button = await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], [role=button], [role=tab], [role=menuitem]')].find(
          (element) => element.innerText.trim() === wanted || element.ariaLabel === wanted,
        ) ?? null,
      words,
    );
    const element = button.asElement();
    if (element) return (element as ElementHandle<Element>).click();
    if (Date.now() > end) throw new Error(`${page.url()} has no button "${words}".`);
  }
}

/** Waits until such an element of the tooltip has the focus. */
export async function hasFocus(page: Page, selector: string): Promise<void> {
  const look = async () =>
    await inFaces(page, (face, _, wanted) => face.hasFocus() && face.activeElement?.matches(wanted), selector);
  await says(async () => String(await look()), /true/);
}

/** The frames of the tooltips that are open, as the driver knows them. */
export async function faceFrames(page: Page): Promise<Frame[]> {
  const open: Frame[] = [];
  for (const frame of page.frames()) {
    const isFace = frame.url() === 'about:srcdoc';
    if (isFace && (await frame.evaluate(() => innerHeight > 0 && document.querySelector('.tip') !== null)))
      open.push(frame);
  }
  return open;
}

/** Asks the reader of the tab in front, as the background does. */
async function askReader(session: Session, message: object): Promise<{ value?: { kept?: string | null } } | undefined> {
  const worker = await session.background();
  return worker.evaluate(async (asked) => {
    type Tabs = {
      query(what: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object): Promise<{ value?: { kept?: string | null } } | undefined>;
    };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tabs.sendMessage(tab?.id ?? 0, asked);
  }, message);
}

/** Hands the reader of the tab in front a command, as a key of the browser's or an entry of its menu does. */
export const command = (session: Session, name: 'note' | 'peek' | 'reading-mode') =>
  askReader(session, { name: 'tab.command', body: { command: name } });

/** Switches single keys on or off, as the options page does. */
export const switchSingleKeys = async (session: Session, isOn: boolean) =>
  (await session.background()).evaluate(
    (on) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } }
      ).chrome.storage.local.set({ 'option:singleKeys': on }),
    isOn,
  );

/** Ends the reader of the tab in front, as switching its site off does. */
export const stopReader = (session: Session) => askReader(session, { name: 'tab.stop' });

/** Waits until the article of the tab in front is in the library. */
export const isKept = (session: Session) =>
  says(async () => String((await askReader(session, { name: 'tab.state' }))?.value?.kept), /^kept$/);
