import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import { seen, seenInBoth } from './axe.ts';
import { literally, marksOf, openArticle, openBrowser, pageSays, pageUrl, press, says } from './harness.ts';

let session: Session;
let [mines, defence]: Page[] = [];
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

interface Chrome {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  storage: { local: { get(key: string | null): Promise<Record<string, unknown>> } };
}
const badgeOf = async (page: Page) =>
  (await session.background()).evaluate(async (url) => {
    const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, page.url());
const contradicted = async (page: Page) => (await marksOf(page)).contradicts.join(' ');

describe('what was read before', () => {
  it('tells the later article of the contradiction, and of who else is said to have acted', async () => {
    mines = await openArticle(session, pageUrl('mines-ministry.html'));
    expect(await badgeOf(mines)).toBe('');
    defence = await openArticle(session, pageUrl('defence-ministry.html'));
    await says(() => contradicted(defence as Page), /45 percent/);
    await says(() => badgeOf(defence as Page), /^1$/);
    const popup = await session.popup(defence);
    const words = await pageSays(popup, literally(t('page.conflicts')));
    expect(words).toContain('Ministry of Industry');
    await popup.close();
  });

  it('tells the earlier article, once it is opened again, of what was read after it', async () => {
    await mines?.close();
    mines = await openArticle(session, pageUrl('mines-ministry.html'));
    await says(() => contradicted(mines as Page), /70 percent/);
    await says(() => badgeOf(mines as Page), /^1$/);
    const popup = await session.popup(mines);
    expect(await pageSays(popup, literally(t('page.conflicts')))).toContain('Ministry of Defence');
    await popup.close();
  });
});

/** Runs in a page of ours. */
async function deleteLibrary(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('library');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}
const note = {
  ...{
    id: 'n1',
    url: 'https://news.example/a',
    title: 'A title',
    site: 'News',
    published: null,
    body: 'Ask the ministry.',
  },
  ...{ tags: [], target: 'article', passage: null, claim: null, term: null },
  ...{ created: '2025-03-04T08:00:00.000Z', changed: '2025-03-04T08:00:00.000Z' },
};

describe('a library that the browser deleted', () => {
  it('is noticed and said, with the articles that were in it, and what was written comes back from the last copy by itself', async () => {
    const library = await session.extensionPage('library.html');
    await pageSays(library, /127\.0\.0\.1/);
    await library.evaluate(async (one) => {
      const open = indexedDB.open('library');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const transaction = open.result.transaction('notes', 'readwrite');
      transaction.objectStore('notes').put({ ...one, host: 'news.example' });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      open.result.close();
    }, note);
    // As a minute after a note was written.
    const background = await session.background();
    await background.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('copy', { when: Date.now() + 50 }),
    );
    const copies = () =>
      background.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('copies')),
      );
    await says(copies, /"notes":1/);
    await session.reload(library);
    await pageSays(library, /127\.0\.0\.1/);

    await library.evaluate(deleteLibrary);
    await session.reload(library);
    await pageSays(library, literally(t('loss.title')));
    await pageSays(library, literally(t('loss.back', { notes: 1 })));
    await seenInBoth(session, library, 'library-lost');
    await press(library, t('loss.which'));
    const lost = () =>
      library.$$eval('section[aria-labelledby=lost] li a', (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
    await says(async () => (await lost()).sort().join(), literally(`${defence?.url()},${mines?.url()}`));
    await seenInBoth(session, library, 'storage-lost');
    await library.setViewport({ width: 320, height: 700 });
    await seen(library, 'storage-lost-400');
    expect(await library.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await library.setViewport({ width: 1280, height: 900 });
    await press(library, t('loss.dismiss'));
    const isSaid = () => library.evaluate((words) => String(document.body.innerText.includes(words)), t('loss.title'));
    await says(isSaid, /false/);
    await session.show(library, 'library.html#notes');
    await session.reload(library);
    const words = await pageSays(library, /Ask the ministry/);
    expect(words).not.toContain(t('loss.title'));

    // Read again, an article is lost no more; and the list goes when the reader is done with it.
    await openArticle(session, pageUrl('defence-ministry.html'));
    await library.bringToFront();
    await session.show(library, 'library.html#storage');
    await says(async () => (await lost()).join(), new RegExp(`^${literally(String(mines?.url())).source}$`));
    await press(library, t('lost.drop'));
    await says(async () => String((await lost()).length), /^0$/);
    const beside = await library.evaluate(async () =>
      Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null)),
    );
    expect(beside).not.toContain('addresses:lost');
  });
});
