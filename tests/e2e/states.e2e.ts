import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import { seenInBoth } from './axe.ts';
import {
  literally,
  MADE,
  marked,
  marksOf,
  openArticle,
  openBrowser,
  pageSays,
  pageUrl,
  pause,
  press,
  sampleUrl,
  says,
} from './harness.ts';

async function open(session: Session, url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  return page;
}
const isUnmarked = (page: Page) => says(() => page.evaluate(() => String(CSS.highlights.size)), /^0$/);

describe('the popup on a page with nothing to show', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser();
  });
  afterAll(() => session.close());

  it.each([
    ['list.html', 'state.not-article.body'],
    ['empty.html', 'state.no-text.body'],
    ['other.html', 'state.not-article.body'],
    ['plain.txt', 'state.not-article.body'],
    ['feed.xml', 'state.plain.body'],
  ] as const)('says in a sentence what is the case: %s', async (name, key) => {
    const page = await open(session, pageUrl(name));
    await session.stopBackground();
    const popup = await session.popup(page);
    await pageSays(popup, literally(t(key)));
    await seenInBoth(session, popup, `popup-${name}`);
    await popup.close();
    await page.close();
  });

  it('reads what was left alone when it is asked to', async () => {
    const page = await open(session, pageUrl('login.html'));
    await session.stopBackground();
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('state.read-anyway')));
    await press(popup, t('state.read-anyway'));
    await marked(page);
    expect((await marksOf(page)).claim).toContain('20 percent');
    await page.close();
  });

  // In Firefox the popup stands in a tab of its own, where an address that is not told is just unknown.
  it.each(inject('kind') === 'chromium' ? ['about:blank', 'chrome://version'] : [])(
    'offers nothing that it cannot do: %s',
    async (address) => {
      const page = await open(session, address);
      const popup = await session.popup(page);
      await pageSays(popup, literally(t('state.browser-page.body')));
      await seenInBoth(session, popup, 'popup-browser-page');
      await popup.close();
      await page.close();
    },
  );

  it('says so where a page did not load', async () => {
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto('http://127.0.0.1:9/').catch(() => undefined);
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('state.not-loaded.body')));
    await seenInBoth(session, popup, 'popup-not-loaded');
    await popup.close();
    await page.close();
  });

  it('switches a site off and on again', async () => {
    const page = await openArticle(session, '03-stolen-minerals');
    await session.stopBackground();
    let popup = await session.popup(page);
    await pageSays(popup, literally(t('things.terms')));
    await press(popup, t('head.on'));
    await isUnmarked(page);
    await pageSays(popup, literally(t('state.off.body')));
    await seenInBoth(session, popup, 'popup-off');
    await popup.close();

    const other = await open(session, sampleUrl('05-theft-of-minerals'));
    await pause(1_500);
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);

    popup = await session.popup(other);
    await pageSays(popup, literally(t('state.turn-on')));
    await press(popup, t('state.turn-on'));
    await marked(other);
    // What was read only just now has not grown.
    const [grows = ''] = t('bar.growing', { claims: 1 }).split('.');
    expect(await pageSays(popup, literally(t('things.terms')))).not.toContain(grows);
    await popup.close();
  });
});

describe('the build as it is shipped, before anything is allowed', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser({ build: 'shipped' });
  });
  afterAll(() => session.close());

  it('reads nothing, and says in the popup what is missing', async () => {
    const page = await open(session, sampleUrl('03-stolen-minerals'));
    await pause(1_500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('state.no-access')));
    await seenInBoth(session, popup, 'popup-no-access');
    await popup.close();
  });

  it('says in the panel, which nothing is told of a page that was not pressed for, how to begin', async () => {
    const page = await open(session, sampleUrl('05-theft-of-minerals'));
    const tab = await (await session.background()).evaluate(async () => {
      type Tabs = { query(what: object): Promise<{ id: number }[]> };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
    });
    const panel = await session.extensionPage(`sidepanel.html?tab=${tab}`);
    await pageSays(panel, literally(t('state.unknown')));
    await seenInBoth(session, panel, 'panel-unknown');
    await panel.close();
    await page.close();
  });

  it('reads the page the reader asks for, by the press on its button alone', async () => {
    const page = await open(session, sampleUrl('03-stolen-minerals'));
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('state.once')));
    await press(popup, t('state.once'));
    await marked(page);
    expect((await marksOf(page)).claim).toContain('210,000 tonnes');
    await popup.close();
  });
});

/** An article with more claims than a popup shows one by one. */
function longArticle(): string {
  const sentences = Array.from(
    { length: 118 },
    (_, index) =>
      `<p>The mine at Hill ${index} produced ${1_000 + 37 * index} tonnes of rare earths in ${1990 + (index % 30)}.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Rare earth mines in figures</title>
    <meta property="og:type" content="article"></head><body><article><h1>Rare earth mines in figures</h1>
    ${sentences.join('')}</article></body></html>`;
}

/** Runs in a face before its own scripts: the library neither opens nor fails. */
function holdLibrary() {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function () {
    const request = open.call(this, 'held');
    request.addEventListener = () => undefined;
    return request;
  };
}

describe('the popup and the panel where something is out of the ordinary', () => {
  let session: Session;
  let tab = 0;
  beforeAll(async () => {
    session = await openBrowser();
    mkdirSync(MADE, { recursive: true });
    writeFileSync(join(MADE, 'long.html'), longArticle());
    const page = await openArticle(session, new URL('/2/long.html', inject('samples')).href);
    tab = await tabAt(session, page.url());
  });
  afterAll(() => session.close());
  const faces = ['popup.html', 'sidepanel.html'] as const;
  const face = async (file: string, first?: () => void) => {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 380, height: 600 });
    if (first) await page.evaluateOnNewDocument(first);
    await session.show(page, `${file}?tab=${tab}`);
    return page;
  };

  it.each(faces)('%s finds one of over 100 claims by its words', async (file) => {
    await session.stopBackground();
    const page = await face(file);
    await pageSays(page, /Rare earth mines in figures/);
    await page.waitForSelector('[data-find]');
    await seenInBoth(session, page, `many-${file}`);
    await page.type('[data-find]', 'Hill 117');
    await pageSays(page, /5,329/);
    expect((await page.$$('.rows .li')).length).toBe(1);
    await page.close();
  });

  // Firefox lets nothing run before a face's own scripts.
  it.each(inject('kind') === 'chromium' ? faces : [])(
    '%s shows the shape of what comes while it comes',
    async (file) => {
      const page = await face(file, holdLibrary);
      await pageSays(page, literally(t('state.loading')));
      await seenInBoth(session, page, `loading-${file}`);
      await page.close();
    },
  );

  it.each(faces)('%s says what is safe where the library does not open', async (file) => {
    const newer = await session.extensionPage('options.html');
    await newer.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases()) {
        await new Promise((resolve) => {
          indexedDB.open(name, 999).onsuccess = resolve;
        });
      }
    });
    await newer.close();
    const page = await face(file);
    await pageSays(page, literally(t('state.library.newer')));
    await seenInBoth(session, page, `fault-${file}`);
    await page.close();
  });
});
