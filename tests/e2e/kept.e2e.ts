import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import { seen } from './axe.ts';
import { literally, openArticle, openBrowser, pageSays, press, says } from './harness.ts';

/** What a reader wrote stays, whatever is closed, changed or deleted. */
const downloads = mkdtempSync(join(tmpdir(), 'lanthanote-kept-'));
let session: Session;
let article: Page;
beforeAll(async () => {
  session = await openBrowser({ downloads });
  await openArticle(session, '03-stolen-minerals');
  article = await openArticle(session, '05-theft-of-minerals');
});
afterAll(() => session.close());

interface Extension {
  storage: { local: { set(items: object): Promise<void> } };
  alarms: { create(name: string, at: { when: number }): void };
}

describe('a note', () => {
  it('begun in the popup is there when it opens again, the background stopped', async () => {
    const popup = await session.popup(article);
    await pageSays(popup, literally(t('page.new-note')));
    await press(popup, t('page.new-note'));
    await popup.waitForSelector('textarea');
    await popup.type('textarea', 'Half a thought');
    await popup.close();
    await session.stopBackground();
    const again = await session.popup(article);
    const field = () => again.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await says(field, /^Half a thought$/);
    await pageSays(again, literally(t('note.draft')));
    await press(again, t('note.save'));
    await pageSays(again, /Half a thought/);
    await again.close();
  });

  it('whose passage leaves the page is told of as such, with the words it hung on', async () => {
    const panel = await session.extensionPage(`sidepanel.html?tab=${await tabAt(session, article.url())}`);
    await pageSays(panel, /270,000/);
    await press(panel, t('action.note'));
    await panel.waitForSelector('textarea');
    await panel.type('textarea', 'Ask which year');
    await press(panel, t('note.save'));
    await (await panel.waitForSelector('[data-pane=notes]'))?.click();
    expect(await pageSays(panel, /Ask which year/)).not.toContain(t('page.notes-gone'));
    await article.bringToFront();
    await article.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')];
      paragraphs.find(({ innerText }) => innerText.includes('270,000'))?.remove();
    });
    await panel.bringToFront();
    await pageSays(panel, literally(t('page.notes-gone')));
    await pageSays(panel, /… With an annual production of 270,000 tonnes of rare earths, China stands …/);
    await seen(panel, 'page.notes-gone');
    await panel.close();
  });
});

describe('all that was written', () => {
  it('is saved as a full file by one press, of which the reader is reminded', async () => {
    const page = await session.extensionPage('library.html#notes');
    await page.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
      return storage.local.set({ 'full-file': '2025-01-01T00:00:00.000Z' });
    });
    await session.reload(page);
    await pageSays(page, literally(t('full-file.later')));
    await seen(page, 'full-file-due');
    await press(page, t('storage.full-file'));
    const file = await says(async () => readdirSync(downloads).find((name) => name.endsWith('.json')) ?? '', /./);
    await says(async () => readFileSync(join(downloads, file), 'utf8'), /Half a thought/);
    await pageSays(page, literally(t('export.done', { name: file })));
    await session.reload(page);
    expect(await pageSays(page, /Half a thought/)).not.toContain(t('full-file.later'));
    await page.close();
  });

  it('comes back from a copy by one press after it was deleted', async () => {
    const page = await session.extensionPage('library.html#notes');
    await pageSays(page, /Half a thought/);
    await page.evaluate(() =>
      (globalThis as unknown as { chrome: Extension }).chrome.alarms.create('copy', { when: Date.now() + 50 }),
    );
    await session.show(page, 'library.html#storage');
    await pageSays(page, literally(t('copies.restore')));
    await session.show(page, 'library.html#notes');
    for (const left of [1, 0]) {
      await pageSays(page, literally(t('action.delete')));
      await page.evaluate((words) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ innerText }) => innerText === words)?.click();
      }, t('action.delete'));
      if (left > 0) await pageSays(page, literally(t('library.count', { shown: left, all: left })));
    }
    await pageSays(page, literally(t('library.notes.empty')));
    await session.show(page, 'library.html#storage');
    await pageSays(page, literally(t('copies.restore')));
    await page.click('.copies button');
    await pageSays(page, literally(t('copies.restored', { notes: 2 })));
    await session.show(page, 'library.html#notes');
    await pageSays(page, /Half a thought/);
    await page.close();
  });
});
