import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import { seenInBoth } from './axe.ts';
import {
  hover,
  literally,
  marksOf,
  openArticle,
  openBrowser,
  pageSays,
  press,
  pressInTooltip,
  says,
  tooltipSays,
} from './harness.ts';

/** Each with a browser of its own, for each spoils its library. */
let session: Session;
let downloads = '';
beforeEach(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'lanthanote-storage-'));
  session = await openBrowser({ downloads });
});
afterEach(() => session.close());

const NOTE = {
  ...{ id: 'n1', url: 'https://news.example/a', host: 'news.example', title: 'A title', site: 'News', published: null },
  ...{ body: 'Ask the ministry.', tags: [], target: 'article', passage: null, claim: null, term: null },
  ...{ created: '2025-03-04T08:00:00.000Z', changed: '2025-03-04T08:00:00.000Z' },
};

/** A page of ours that shows one note. */
async function openNotes(): Promise<Page> {
  const page = await session.extensionPage('library.html#notes');
  await pageSays(page, literally(t('library.notes.empty')));
  await page.evaluate(async (note) => {
    const opened = indexedDB.open('library');
    await new Promise((done) => {
      opened.onsuccess = done;
    });
    const transaction = opened.result.transaction('notes', 'readwrite');
    transaction.objectStore('notes').put(note);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    opened.result.close();
  }, NOTE);
  await session.reload(page);
  await pageSays(page, /Ask the ministry/);
  return page;
}

/** Runs in a page of ours: opens the library with a version, and closes it again or holds it against all others. Milliseconds. */
async function openWith({ version, hold }: { version: number; hold: boolean }): Promise<number> {
  const start = performance.now();
  const opening = indexedDB.open('library', version);
  opening.onupgradeneeded = () => {
    if (version !== 1) return;
    const db = opening.result;
    const articles = db.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
    articles.createIndex('url', 'url', { unique: true });
    for (const name of ['host', 'firstRead', 'lastRead']) articles.createIndex(name, name);
    const claims = db.createObjectStore('claims', { keyPath: 'id', autoIncrement: true });
    claims.createIndex('article', 'article');
    for (const name of ['reading', 'material']) claims.createIndex(name, [name, 'day']);
    db.createObjectStore('readings', { keyPath: 'id' }).createIndex('key', ['key', 'recency']);
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    for (const name of ['url', 'host', 'changed']) notes.createIndex(name, name);
    const corrections = db.createObjectStore('corrections', { keyPath: 'id' });
    corrections.createIndex('marks', 'marks', { multiEntry: true });
    for (const name of ['host', 'made']) corrections.createIndex(name, name);
    db.createObjectStore('meta', { keyPath: 'name' });
  };
  await new Promise((done, failed) => {
    opening.onsuccess = done;
    opening.onerror = () => failed(opening.error);
  });
  if (hold) Object.assign(globalThis, { held: opening.result });
  else opening.result.close();
  return performance.now() - start;
}

/** Runs in a page of ours before its own scripts: how long after the database was asked for last the page said so, in milliseconds. */
function tellWhenSaid(words: string): void {
  const told = globalThis as unknown as { asked: number; took?: number };
  const watch = new MutationObserver(() => {
    if (!document.body?.innerText.includes(words)) return;
    watch.disconnect();
    told.took = performance.now() - told.asked;
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true });
}

/** An article, marked although there is no library: what is written into a note there is not called saved. */
async function writeInVain(): Promise<Page> {
  const article = await openArticle(session, '03-stolen-minerals');
  expect((await marksOf(article)).claim).toContain('210,000 tonnes');
  await hover(article, '210,000 tonnes');
  await tooltipSays(article, literally(t('action.try-again')));
  await pressInTooltip(article, t('action.note'));
  await tooltipSays(article, literally(t('note.save')));
  await article.keyboard.type('Not to be lost.');
  await pressInTooltip(article, t('note.save'));
  await tooltipSays(article, literally(t('note.not-saved')));
  return article;
}

/** What the error page saves as it lies on the disk, read again. */
async function savedRaw(page: Page) {
  await press(page, t('state.library.raw'));
  const saved = async () => {
    const file = readdirSync(downloads).find((name) => /^lanthanote-raw-.*\.json$/.test(name));
    return file ? readFileSync(join(downloads, file), 'utf8') : '';
  };
  // A browser makes the file before it fills it.
  return JSON.parse(await says(saved, /\}\n$/));
}

describe('a library that a newer version has written', () => {
  it('is saved from the page that tells of it, every record as it is', async () => {
    const page = await openNotes();
    const newer = await session.extensionPage('welcome.html');
    await newer.evaluate(openWith, { version: 99, hold: false });
    await page.bringToFront();
    await session.reload(page);
    await pageSays(page, literally(t('state.library.newer')));
    const { version, stores } = await savedRaw(page);
    expect(version).toBe(99);
    expect(stores.notes).toEqual([NOTE]);
    await pageSays(page, /lanthanote-raw-[\d-]+\.json saved/);
    await seenInBoth(session, page, 'library-newer');
  });

  it('is let go for it at once, is told of with the way out, and is written to no more', async () => {
    const page = await openNotes();
    const newer = await session.extensionPage('welcome.html');
    expect(await newer.evaluate(openWith, { version: 99, hold: false })).toBeLessThan(5_000);
    await page.bringToFront();
    await session.reload(page);
    await pageSays(page, literally(t('state.library.newer')));

    const article = await writeInVain();
    const popup = await session.popup(article);
    await pageSays(popup, literally(t('state.library.newer')));
  });
});

describe('a library that an older window holds', () => {
  it('is told of, and opens once that window has let go', async () => {
    const holder = await session.extensionPage('welcome.html');
    await session.stopBackground();
    await holder.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase('library').onsuccess = done;
        }),
    );
    await holder.evaluate(openWith, { version: 1, hold: true });
    const page = await session.extensionPage('library.html#notes');
    await pageSays(page, literally(t('state.library.blocked')));
    await seenInBoth(session, page, 'library-blocked');
    await holder.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
    await page.bringToFront();
    await press(page, t('action.try-again'));
    await pageSays(page, literally(t('library.notes.empty')));
  });
});

describe('a disk that is full', () => {
  it('keeps what was written in its field, says so, and takes it once there is room', async () => {
    const page = await openNotes();
    await press(page, t('note.edit-of', { target: t('note.on-article') }));
    await page.waitForSelector('textarea');
    await page.focus('textarea');
    await page.keyboard.press('End');
    await page.keyboard.type(' Twice.');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await press(page, t('note.save'));
    await pageSays(page, literally(t('note.not-saved')));
    await seenInBoth(session, page, 'library-full');
    expect(await page.$eval('textarea', (field) => field.value)).toBe('Ask the ministry. Twice.');

    // Once as a browser does that has closed the database for want of room, then as it should be.
    await page.evaluate(() => {
      const { put } = globalThis as unknown as { put: IDBObjectStore['put'] };
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('closed', 'InvalidStateError');
      };
    });
    await press(page, t('note.save'));
    await pageSays(page, /Ask the ministry\. Twice\./);
    await session.reload(page);
    await pageSays(page, /Ask the ministry\. Twice\./);
  });
});

describe('a database that the browser does not open', () => {
  it.each([
    [
      'refuses',
      () => {
        const refuse = () => {
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        };
        IDBFactory.prototype.open = refuse;
        IDBDatabase.prototype.transaction = refuse;
      },
    ],
    [
      'does not answer',
      () => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = function () {
          const request = open.call(this, 'another');
          request.addEventListener = () => undefined;
          return request;
        };
        IDBDatabase.prototype.transaction = () => {
          throw new DOMException('The connection was closed', 'InvalidStateError');
        };
      },
    ],
  ])('for the background, where it %s: marks are there all the same, and nothing is called saved', async (_, spoil) => {
    await (await session.background()).evaluate(spoil);
    const article = await writeInVain();

    // Started anew, it can: what was written is still in its field.
    await session.stopBackground();
    await pressInTooltip(article, t('note.save'));
    await tooltipSays(article, literally(t('note.saved', { time: '' }).trim()));
  });

  // Firefox lets nothing run before the scripts of a page of ours.
  it.runIf(inject('kind') === 'chromium').each([
    [
      'refuses',
      () => {
        IDBFactory.prototype.open = () => {
          Object.assign(globalThis, { asked: performance.now() });
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        };
      },
      /Internal error opening backing store/,
    ],
    [
      'does not answer',
      () => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = function () {
          Object.assign(globalThis, { asked: performance.now() });
          const request = open.call(this, 'another');
          request.addEventListener = () => undefined;
          return request;
        };
      },
      // Nothing is quoted that the browser did not say.
      /^(?!.*The browser said)/s,
    ],
  ])('for a page of ours, where it %s: said within three seconds, with the way out', async (_, spoil, said) => {
    const page = await session.extensionPage('welcome.html');
    await page.evaluateOnNewDocument(spoil);
    await page.evaluateOnNewDocument(tellWhenSaid, t('state.library.body'));
    await session.show(page, 'library.html#notes');
    expect(await pageSays(page, literally(t('state.library.body')))).toMatch(said);
    expect(await page.evaluate(() => (globalThis as unknown as { took: number }).took)).toBeLessThan(3_000);
    await pageSays(page, literally(t('action.try-again')));
    await seenInBoth(session, page, 'library-unavailable');
    const { stores, beside } = await savedRaw(page);
    expect(stores).toBeUndefined();
    expect(beside).toBeTypeOf('object');
  });
});
