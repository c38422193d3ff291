import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  contentWorld,
  hover,
  ledTo,
  literally,
  marked,
  openArticle,
  openBrowser,
  pageSays,
  pause,
  press,
  pressInTooltip,
  sampleUrl,
  says,
  tooltipSays,
} from './harness.ts';

let session: Session;
beforeEach(async () => {
  session = await openBrowser();
});
afterEach(() => session.close());

/** Whether anything of ours can be seen on a page: a highlight with a look, or the tooltip's element. */
const isAnythingSeen = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('p') as HTMLElement;
    const looks = [...CSS.highlights].filter(([name, { size }]) => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(text, `::highlight(${name})`);
      return size > 0 && (textDecorationLine !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor));
    });
    return looks.length > 0 || document.querySelector('reading-layer')?.checkVisibility() === true;
  });

/** Milliseconds for which nothing is said after an update. Scripts of the old one run on in Chromium alone. */
const SILENCE = { chromium: 60_000, firefox: 3_000 };

describe('the extension is updated while ten articles are open', () => {
  it('leaves nothing on any of them, says nothing there, and works again where they are loaded again', async () => {
    const names = ['01-intelligence-services', '03-stolen-minerals', '05-theft-of-minerals'];
    const pages: Page[] = [];
    const said: string[] = [];
    for (let index = 0; index < 10; index++) {
      const page = await openArticle(session, `${sampleUrl(names[index % 3] as string)}?tab=${index}`);
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      pages.push(page);
    }
    const last = pages.at(-1) as Page;
    await hover(last, 'rare earths');
    await tooltipSays(last, literally(t('term.uses')));
    await session.update();
    for (const page of pages) {
      await page.bringToFront();
      await page.mouse.move(300, 300, { steps: 3 });
      await says(async () => String(await isAnythingSeen(page)), /false/);
    }
    // What would have an old script ask again, and fail aloud.
    for (const page of pages) {
      await page.bringToFront();
      await page.evaluate(() => {
        const added = document.createElement('p');
        added.textContent =
          'Stocks of holmium rose to 4,700 tonnes in the port, the traders said on Tuesday of last week.';
        document.querySelector('p')?.after(added);
        scrollBy(0, 200);
      });
      await page.mouse.click(320, 320);
      await page.keyboard.press('Escape');
    }
    await pause(SILENCE[session.kind]);
    for (const page of pages) expect(await isAnythingSeen(page)).toBe(false);
    expect(said.filter((words) => !words.includes('favicon.ico'))).toEqual([]);
    await last.reload();
    await marked(last);
    await hover(last, 'rare earths');
    await tooltipSays(last, literally(t('term.uses')));
  }, 240_000);
});

/** How long a press may take to show what it does, the background stopped before, in milliseconds. */
const PRESS_WITHIN = 1_000;

/** Presses a button of a page of ours, and waits for words; fails where they come late. The page itself takes the time. */
async function pressAndSee(page: Page, button: string, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const begin = () => {
      const pressed = performance.now();
      const looking = setInterval(() => {
        if (!document.body.innerText.includes(wanted)) return;
        clearInterval(looking);
        Object.assign(globalThis, { took: performance.now() - pressed });
      }, 10);
    };
    Object.assign(globalThis, { took: null });
    addEventListener('click', begin, { capture: true, once: true });
  }, words);
  await press(page, button);
  const took = () => page.evaluate(() => String((globalThis as unknown as { took: number | null }).took));
  expect(Number(await says(took, /\d/)), `after "${button}"`).toBeLessThan(PRESS_WITHIN);
}

interface Tabs {
  query(which: object): Promise<{ id: number; url?: string; pendingUrl?: string }[]>;
  remove(tab: number): Promise<void>;
}
/** Runs in a page of ours: closes the tab that shows such a page of ours; whether there was one. */
async function closeTab(file: string): Promise<string> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const all = await tabs.query({});
  const tab = all.find(({ url = '', pendingUrl = '' }) => (url + pendingUrl).includes(file));
  if (tab) await tabs.remove(tab.id);
  return tab ? 'closed' : 'none';
}

/** Presses a button that opens another page of ours in a tab. How long the browser takes for a tab is its own affair. */
async function pressAndOpen(face: Page, button: string, file: string): Promise<void> {
  await press(face, button);
  await says(() => face.evaluate(closeTab, file), /closed/);
  await face.bringToFront();
}

/** Presses the first way from a card to its passage; the words that are shown there. */
async function pressAndBeLed(face: Page, article: Page): Promise<string> {
  await press(face, t('page.goto'));
  return says(() => ledTo(article), /./);
}

describe('popup, panel and tooltip, the background stopped before each press', () => {
  it('does what its buttons say, none later than a second', async () => {
    await openArticle(session, '03-stolen-minerals');
    const article = await openArticle(session, '05-theft-of-minerals');
    const errors: string[] = [];
    const contradiction = t('verdict.line.contradictions', { count: 1 });
    const panel = await session.extensionPage(`sidepanel.html?tab=${await tabAt(session, article.url())}`);
    panel.on('pageerror', (error) => errors.push(String(error)));
    panel.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await pageSays(panel, literally(contradiction));
    const steps = [
      [t('panel.tab.before'), t('panel.before.title')],
      [t('panel.tab.marks'), t('marks.order')],
      [t('panel.tab.page'), contradiction],
      [t('action.note'), t('note.save')],
      [t('action.copy'), t('action.copied')],
      [t('action.not-comparable'), t('action.set-apart')],
      [t('forget.undo'), contradiction],
    ] as const;
    for (const [words, then] of steps) {
      await session.stopBackground();
      await pressAndSee(panel, words, then);
    }
    const pages = [
      [t('library.title'), 'library.html'],
      [t('nav.options'), 'options.html'],
    ] as const;
    for (const [words, file] of pages) {
      await session.stopBackground();
      await pressAndOpen(panel, words, file);
    }
    await session.stopBackground();
    expect(await pressAndBeLed(panel, article)).toMatch(/\d/);
    await panel.close();

    const popup = await session.popup(article);
    popup.on('pageerror', (error) => errors.push(String(error)));
    popup.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await pageSays(popup, literally(contradiction));
    const frame = '.pop-h button, .pop-f button';
    const names = await popup.$$eval(frame, (all) => all.map((one) => one.innerText.trim() || one.ariaLabel));
    // The panel opens in the press itself, which asks the background nothing.
    const known = ['head.on', 'nav.options', 'foot.panel', 'library.title', 'foot.export'] as const;
    expect(names.filter((name) => !known.some((key) => t(key) === name))).toEqual([]);
    await session.stopBackground();
    await pressAndSee(popup, t('page.new-note'), t('note.save'));
    await session.stopBackground();
    await pressAndSee(popup, t('foot.export'), t('export.json'));
    await press(popup, t('foot.export'));
    await session.stopBackground();
    await pressAndSee(popup, t('head.on'), t('state.off.body'));
    await session.stopBackground();
    await pressAndSee(popup, t('state.turn-on'), contradiction);
    // It goes with what it opens, and comes again.
    const own = await session.extensionPage('manifest.json');
    for (const [words, file] of pages) {
      const again = await session.popup(article);
      await pageSays(again, literally(contradiction));
      await session.stopBackground();
      await press(again, words);
      await says(() => own.evaluate(closeTab, file), /closed/);
      if (!again.isClosed()) await again.close();
    }
    const again = await session.popup(article);
    await pageSays(again, literally(contradiction));
    await session.stopBackground();
    expect(await pressAndBeLed(again, article)).toMatch(/\d/);
    await own.close();

    await article.bringToFront();
    await hover(article, '270,000 tonnes');
    await tooltipSays(article, literally(t('action.misread')));
    for (const [words, then] of [
      [t('action.copy'), t('action.copied')],
      [t('action.misread'), t('action.remembered')],
    ] as const) {
      await session.stopBackground();
      await pressInTooltip(article, words);
      await tooltipSays(article, literally(then));
    }
    expect(errors).toEqual([]);
  }, 120_000);
});

/** What a tooltip says of "49 per cent" once the background has answered, and not before. */
const ANSWERED = /USGS/;

describe('a background stopped between a hover and its answer', () => {
  it('is asked again: the tooltip says what there is', async () => {
    const article = await openArticle(session, '01-intelligence-services');
    await hover(article, '49 per cent');
    await tooltipSays(article, ANSWERED);
    for (const wait of [0, 20, 60, 120, 200, 300]) {
      await article.keyboard.press('Escape');
      await article.mouse.move(5, 5);
      await pause(400);
      await hover(article, '49 per cent');
      await pause(wait);
      await session.stopBackground();
      await tooltipSays(article, ANSWERED);
    }
  });
});

/** Runs in the background: what is asked of the library is never answered. */
function answerNothing(): void {
  const never = () => Object.assign(indexedDB.open('another'), { addEventListener: () => undefined });
  for (const { prototype } of [IDBObjectStore, IDBIndex])
    for (const name of ['get', 'getAll', 'getKey', 'count', 'openCursor'] as const)
      Object.assign(prototype, { [name]: never });
}

describe('a background stopped while it looks for an answer', () => {
  it('is asked once more, by the tooltip itself', async () => {
    const article = await openArticle(session, '01-intelligence-services');
    await (await session.background()).evaluate(answerNothing);
    await hover(article, '49 per cent');
    await tooltipSays(article, literally(t('tooltip.comparing')));
    await session.stopBackground();
    await tooltipSays(article, ANSWERED);
  });
});

/** Runs in our scripts' world: whether a note was said to be saved. */
async function save(id: string): Promise<boolean> {
  const now = new Date().toISOString();
  const about = { url: location.href, title: '', site: '', published: null };
  const body = {
    ...{ id, ...about, body: `Note ${id}`, tags: [], target: 'article', passage: null, claim: null, term: null },
    ...{ created: now, changed: now },
  };
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined> } };
    }
  ).chrome;
  const late = new Promise<undefined>((done) => setTimeout(done, 3_000));
  const reply = await Promise.race([runtime.sendMessage({ name: 'note.save', body }).catch(() => undefined), late]);
  return reply?.ok === true;
}

/** Runs in a page of ours: the names of all notes. */
async function notes(): Promise<string[]> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const db = await answer(indexedDB.open('library'));
  const keys = await answer(db.transaction('notes').objectStore('notes').getAllKeys());
  db.close();
  return keys as string[];
}

describe('a note, the background stopped 0, 5 or 50 ms after it was sent, a hundred times', () => {
  it('is there whenever it was said to be saved', async () => {
    const article = await openArticle(session, '01-intelligence-services');
    const world = await contentWorld(article);
    const saved: string[] = [];
    for (let run = 0; run < 100; run++) {
      const asked = world.evaluate(save, `n${run}`);
      await pause([0, 5, 50][run % 3] as number);
      await session.stopBackground();
      if (await asked) saved.push(`n${run}`);
    }
    const own = await session.extensionPage('welcome.html');
    const there = new Set(await own.evaluate(notes));
    expect(saved.filter((id) => !there.has(id))).toEqual([]);
    expect(saved.length).toBeGreaterThan(0);
  }, 240_000);
});
