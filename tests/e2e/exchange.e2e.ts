import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import { seen } from './axe.ts';
import { literally, openArticle, openBrowser, pageSays, press, says } from './harness.ts';

const downloads = mkdtempSync(join(tmpdir(), 'lanthanote-exchange-'));
let session: Session;
beforeAll(async () => {
  session = await openBrowser({ downloads });
  await openArticle(session, '03-stolen-minerals');
});
afterAll(() => session.close());

/** Saves the library in a format by the menu and returns what was saved. */
async function save(page: Page, ending: string, name: string): Promise<string> {
  await press(page, t('import.export-all'));
  await pageSays(page, literally(name));
  await press(page, name);
  const file = await says(async () => readdirSync(downloads).find((one) => one.endsWith(ending)) ?? '', /./);
  return says(async () => readFileSync(join(downloads, file), 'utf8'), /./);
}

async function choose(page: Page, text: string, name: string): Promise<void> {
  const path = join(downloads, name);
  writeFileSync(path, text);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** A quote without what Markdown needs before its signs. */
const plain = (markdown: string) => markdown.replaceAll(/\\(.)/g, '$1');

/** Runs in a page: the words of the paragraphs that are in view, and only where the page was scrolled there. */
function inView(): string {
  const shown = [...document.querySelectorAll<HTMLElement>('p, h1, li')].filter((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return scrollY === 0 ? '' : shown.map(({ innerText }) => innerText).join('\n');
}

interface Exported {
  articles: { url: string; title: string; notes: unknown[] }[];
}

describe('import and export', () => {
  it('gives every format, and takes a file in once it was shown', async () => {
    const page = await session.extensionPage('library.html#exchange');
    await pageSays(page, literally(t('import.choose')));
    const json = await save(page, '.json', t('export.json'));
    const exported = JSON.parse(json) as Exported;
    expect(exported.articles).toHaveLength(1);
    expect(await save(page, '.ris', t('export.ris'))).toMatch(/^TY {2}- NEWS\r\n/);
    expect(await save(page, '.bib', t('export.bibtex'))).toMatch(/^@article\{/);
    expect(await save(page, '.csv', t('export.csv'))).toMatch(/^\ufeff?"record","url"/);

    await choose(page, json, 'same.json');
    await pageSays(page, literally(t('import.checked')));
    expect(await pageSays(page, literally(t('import.write', { count: 0 })))).toContain('same.json');

    const [article] = exported.articles;
    const note = {
      id: 'e2e',
      title: '',
      site: '',
      published: null,
      body: 'Brought from elsewhere',
      tags: [],
      target: 'article',
      passage: null,
      claim: null,
      term: null,
      created: '2025-07-20T08:00:00.000Z',
      changed: '2025-07-20T08:00:00.000Z',
    };
    const more = {
      ...exported,
      articles: [
        { ...article, notes: [note] },
        { ...article, url: 'javascript:alert(1)' },
      ],
    };
    await choose(page, JSON.stringify(more), 'more.json');
    await pageSays(page, /Brought from elsewhere/);
    await pageSays(page, literally(t('import.refused', { count: 1 })));
    await seen(page, 'import');
    await press(page, t('import.write', { count: 1 }));
    await pageSays(page, literally(t('import.done', { count: 1 })));
    await seen(page, 'import-done');
    await session.show(page, 'library.html#notes');
    await pageSays(page, /Brought from elsewhere/);
    await page.close();
  });

  it('gives links that lead to the very passage', async () => {
    await openArticle(session, '05-theft-of-minerals');
    const page = await session.extensionPage('library.html#exchange');
    const text = await save(page, '.md', t('export.markdown'));
    await page.close();
    const links = [...text.matchAll(/> (.+)\n> \[[^\]]+\]\(<?([^)>]+)>?\)/g)].map(([, sentence = '', url = '']) => ({
      sentence,
      url,
    }));
    expect(links.length).toBeGreaterThanOrEqual(7);
    for (const { sentence, url } of links) {
      const article = await session.browser.newPage();
      await article.setViewport({ width: 700, height: 130 });
      await article.goto(url);
      const words = plain(sentence).slice(0, 40);
      expect(await says(() => article.evaluate(inView), literally(words))).toContain(words);
      await article.close();
    }
  });

  it('prints a report that begins with what contradicts what', async () => {
    const page = await session.extensionPage('library.html#exchange');
    const [before = '', articles] = (await save(page, '.html', t('export.html'))).split('<article>');
    await page.close();
    expect(articles).toBeDefined();
    for (const words of [t('page.contradictions'), '270,000', '210,000', t('board.why')])
      expect(before).toContain(words);
  });

  it('takes the board out as it is narrowed: the pairs, and the claims they stand on', async () => {
    const page = await session.extensionPage('library.html#contradictions');
    await pageSays(page, literally(t('board.settle')));
    await press(page, t('foot.export'));
    await pageSays(page, literally(t('export.markdown')));
    await press(page, t('export.markdown'));
    const file = await says(async () => readdirSync(downloads).find((one) => one.includes('-board-')) ?? '', /./);
    const text = await says(async () => readFileSync(join(downloads, file), 'utf8'), /## /);
    await page.close();
    expect(text.indexOf(t('page.contradictions'))).toBeLessThan(text.indexOf(t('things.claims')));
    for (const words of ['270,000 tonnes', '210,000 tonnes', t('board.why')]) expect(text).toContain(words);
    expect(text).not.toContain('critical minerals');
  });

  const fileOf = (ids: readonly string[]) => {
    const times = { created: '2025-03-04T10:30:00.000Z', changed: '2025-03-04T10:30:00.000Z' };
    const about = { url: 'https://news.example/many', title: 'Many notes', site: 'News', published: null };
    const rest = { tags: [], target: 'article', passage: null, claim: null, term: null };
    const notes = ids.map((id) => ({ id, ...about, body: `Note ${id}.`, ...rest, ...times }));
    const read = { updated: null, authors: [], lang: null, origin: 'News', firstRead: null, lastRead: null };
    const articles = [{ ...about, ...read, terms: [], claims: [], notes }];
    const head = { format: 'lanthanote', version: 2, made: times.created };
    return JSON.stringify({ ...head, articles, corrections: [], deletions: [] });
  };
  const ids = (name: string) => Array.from({ length: 50 }, (_, at) => `${name}${at}`);
  /** A page with such a file chosen, ready to take in so many records. */
  async function readyWith(name: string, count: number): Promise<Page> {
    // In a window of its own.
    const page = await session.browser.newPage({ type: 'window' });
    await session.show(page, 'library.html#exchange');
    await pageSays(page, literally(t('import.choose')));
    await choose(page, fileOf(ids(name)), `${name}.json`);
    await pageSays(page, literally(t('import.write', { count })));
    return page;
  }
  /** Runs in a page of ours: how many notes of such names are stored. */
  const countNotes = async (beginning: string) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('library');
      opening.onsuccess = () => done(opening.result);
    });
    const keys = await new Promise<IDBValidKey[]>((done) => {
      const asked = db.transaction('notes').objectStore('notes').getAllKeys();
      asked.onsuccess = () => done(asked.result);
    });
    db.close();
    return keys.filter((key) => String(key).startsWith(beginning)).length;
  };

  type Windows = { getCurrent(): Promise<{ id: number }> };
  /** Runs in a page of ours: which window it is in. */
  const windowId = async () =>
    (await (globalThis as unknown as { chrome: { windows: Windows } }).chrome.windows.getCurrent()).id;
  const areDifferent = (ids: readonly number[]) => new Set(ids).size === ids.length;

  it('takes in two files at the same time, in two windows', async () => {
    const [one, other] = [await readyWith('left', 50), await readyWith('right', 50)];
    expect(await Promise.all([one, other].map((page) => page.evaluate(windowId)))).toSatisfy(areDifferent);
    // The driver's mouse waits for the one that is in front.
    const begin = (words: string) =>
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === words)?.click();
    await Promise.all([one, other].map((page) => page.evaluate(begin, t('import.write', { count: 50 }))));
    for (const page of [one, other]) await pageSays(page, literally(t('import.done', { count: 50 })));
    expect(await one.evaluate(countNotes, 'left')).toBe(50);
    expect(await one.evaluate(countNotes, 'right')).toBe(50);
    await other.close();
    await one.close();
  });

  // Only Chromium's driver moves a page to another zone.
  it.runIf(inject('kind') === 'chromium').each([
    ['Pacific/Pago_Pago', /\b(3 March|March 3)\b/],
    ['Pacific/Kiritimati', /\b(5 March|March 5)\b/],
  ])('dates a note, and the name of a file, by the clock of the reader, in %s', async (zone, day) => {
    const page = await session.extensionPage('welcome.html');
    await page.emulateTimezone(zone);
    await session.show(page, 'library.html#notes');
    await pageSays(page, day);
    await session.show(page, 'library.html#exchange');
    const exported = () => readdirSync(downloads).find((name) => /^lanthanote-all-.*\.json$/.test(name)) ?? '';
    rmSync(join(downloads, exported()));
    const own = () => `lanthanote-all-${new Date().toLocaleDateString('sv', { timeZone: zone })}.json`;
    const before = own();
    await press(page, t('import.export-all'));
    await press(page, t('export.json'));
    expect([before, own()]).toContain(await says(async () => exported(), /./));
    await page.close();
  });

  // Only Chromium's driver reaches the worker that writes.
  it.runIf(inject('kind') === 'chromium')(
    'takes in nothing of a file for which there is no room on the disk, and all of it once there is',
    async () => {
      const page = await readyWith('late', 50);
      const [worker] = page.workers();
      await worker?.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        let written = 0;
        IDBObjectStore.prototype.put = function (...given) {
          if (++written > 20) throw new DOMException('no room', 'QuotaExceededError');
          return put.apply(this, given);
        };
      });
      await press(page, t('import.write', { count: 50 }));
      await pageSays(page, literally(t('import.file.full')));
      expect(await page.evaluate(countNotes, 'late')).toBe(0);
      await choose(page, fileOf(ids('late')), 'again.json');
      await press(page, t('import.write', { count: 50 }));
      await pageSays(page, literally(t('import.done', { count: 50 })));
      expect(await page.evaluate(countNotes, 'late')).toBe(50);
      await page.close();
    },
  );

  it('says why a file is none of ours, and that the browser did not copy', async () => {
    const page = await session.extensionPage('library.html#exchange');
    await choose(page, `{"format":"lanthanote","version":2,"articles":${'['.repeat(100_000)}`, 'bomb.json');
    await pageSays(page, literally(t('import.file.too-deep')));
    await choose(page, 'x', 'letter.csv');
    await pageSays(page, literally(t('import.file.unknown')));
    await seen(page, 'import-refused');

    // The clipboard is the browser's to refuse.
    await page.evaluate(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('not now', 'NotAllowedError'));
    });
    await press(page, t('import.export-all'));
    await press(page, t('export.copy', { format: t('export.markdown') }));
    await pageSays(page, literally(t('export.not-copied')));
    await page.close();
  });
});
