import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import { seen } from './axe.ts';
import {
  hover,
  literally,
  openArticle,
  openBrowser,
  pageSays,
  press,
  sampleUrl,
  says,
  switchSingleKeys,
} from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await openBrowser();
  for (const name of ['01-intelligence-services', '03-stolen-minerals', '05-theft-of-minerals']) {
    await openArticle(session, name);
  }
});
afterAll(() => session.close());

async function place(hash: string, wanted: RegExp): Promise<Page> {
  const page = await session.extensionPage(`library.html#${hash}`);
  await pageSays(page, wanted);
  return page;
}
const shown = (shown: number, all: number) => literally(t('library.count', { shown, all }));

describe('the list of articles', () => {
  it('finds by a word of a quote, says which, and deletes with a way back, all by keys', async () => {
    const page = await place('articles', shown(3, 3));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-find]'))).toBe(false);
    await switchSingleKeys(session, true);
    await says(async () => {
      await page.keyboard.press('/');
      return page.evaluate(() => String(document.activeElement?.matches('[data-find]')));
    }, /true/);
    await page.keyboard.type('210,000');
    expect(await pageSays(page, shown(1, 3))).toContain('Foreign agents are stealing our rare earths');
    await pageSays(page, /produces 210,000 tonnes/);
    await page.focus('.articles tbody a');
    await page.keyboard.press('Delete');
    await pageSays(page, literally(t('library.deleted', { articles: 1 })));
    await pageSays(page, shown(0, 2));
    await seen(page, 'articles-deleted');
    await press(page, t('forget.undo'));
    await pageSays(page, shown(1, 3));
    await page.close();
  });

  it('is narrowed to a site', async () => {
    const page = await place('articles', shown(3, 3));
    await page.select(`select[aria-label="${t('filter.site')}"]`, 'Meridian Daily');
    await pageSays(page, shown(1, 3));
    await page.close();
  });
});

describe('a topic', () => {
  it('is gone through by arrow keys, and compared with another value', async () => {
    const page = await place('topics', /share of reserves of rare earths/);
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('td a')];
      links.find(({ innerText }) => innerText.includes('reserves'))?.click();
    });
    await pageSays(page, /Compared with about 60\s%, Meridian Daily/);
    await page.focus('.topic-plot');
    await page.keyboard.press('ArrowRight');
    const card = await page.$eval('.value-card', (element) => (element as HTMLElement).innerText);
    expect(card).toMatch(/49|60/);
    await press(page, t('topic.compare-with'));
    await pageSays(page, /Compared with 49\s%, Spree Courier/);
    await page.close();
  });
});

describe('the board', () => {
  it('settles a pair, keeps it, and takes it back', async () => {
    const page = await place('contradictions', /270,000/);
    const open = (count: number) => new RegExp(`${t('board.tab.contradicts')}\\s${count}`);
    await pageSays(page, open(2));
    await press(page, t('action.not-comparable'));
    await pageSays(page, open(1));
    expect(await page.$eval('.nav [aria-current] .n', (count) => (count as HTMLElement).innerText)).toBe('1');
    await press(page, t('forget.undo'));
    // The count is back before the card, whose quotes are fetched: the first card must be the one that was set apart.
    await pageSays(page, open(2));
    await pageSays(page, /270,000/);
    await press(page, t('action.not-comparable'));
    await pageSays(page, open(1));
    await page.evaluate((words) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('.seg button')];
      tabs.find(({ innerText }) => innerText.startsWith(words))?.click();
    }, t('board.tab.settled'));
    await pageSays(page, literally(t('board.take-back')));
    await seen(page, 'board-settled');
    const sources = await page.$$eval('.side .meta', (all) => all.map((one) => (one as HTMLElement).innerText));
    for (const site of ['Deccan Ledger', 'Meridian Daily'])
      expect(sources).toContainEqual(expect.stringMatching(new RegExp(`^${site} · .*2025`)));
    await press(page, t('board.take-back'));
    await pageSays(page, open(2));
    await page.close();
  });
});

describe('saved pages', () => {
  it('are taken in with what they say', async () => {
    const page = await place('topics', /(\d+) of \1/);
    const go = (hash: string) => page.evaluate(`location.hash = '${hash}'`);
    const topics = () =>
      page.$eval('[role=status]', (status) => Number.parseInt((status as HTMLElement).innerText, 10));
    const before = await topics();
    await go('articles');
    await pageSays(page, shown(3, 3));
    const field = await page.waitForSelector('input[type=file]');
    await (field as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile('samples/04-by-post.html');
    await pageSays(page, shown(4, 4));
    // What the same tab knew before is not what it shows now.
    await go('topics');
    await pageSays(page, /(\d+) of \1/);
    expect(await topics()).toBeGreaterThan(before);
    await page.close();
  });
});

describe('the panel', () => {
  it('turns to the card of the mark under the pointer', async () => {
    const article = await openArticle(session, '05-theft-of-minerals');
    const panel = await session.extensionPage(`sidepanel.html?tab=${await tabAt(session, article.url())}`);
    await pageSays(panel, /270,000/);
    await article.bringToFront();
    await hover(article, '270,000');
    await panel.waitForSelector('.card[aria-current]');
    expect(await panel.$eval('.card[aria-current]', (card) => (card as HTMLElement).innerText)).toContain('270,000');
    await panel.close();
    await article.close();
  });
});

describe('the panel that asks its tab again and again', () => {
  it('shows what was written all the same', async () => {
    const article = await openArticle(session, '05-theft-of-minerals');
    const panel = await session.extensionPage('options.html');
    // As if it took long: whatever is fetched, it asks meanwhile.
    await panel.evaluateOnNewDocument(() => {
      const every = setInterval;
      Object.assign(globalThis, { setInterval: (work: () => void) => every(work, 5) });
    });
    await session.show(panel, `sidepanel.html?tab=${await tabAt(session, article.url())}`);
    await pageSays(panel, /270,000/);
    await (await panel.waitForSelector('[data-pane=notes]'))?.click();
    await (await panel.waitForSelector('textarea'))?.type('Asked again and again');
    await press(panel, t('note.save'));
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('.card.note')].some(({ textContent }) => textContent?.includes('Asked again')),
    );
    await press(panel, t('action.delete'));
    await pageSays(panel, literally(t('note.deleted')));
    await panel.close();
    await article.close();
  });
});

describe('notes', () => {
  it('are written in the panel, edited in the library, deleted and put back', async () => {
    const tab = await tabAt(session, sampleUrl('05-theft-of-minerals'));
    const own = await session.extensionPage(`sidepanel.html?tab=${tab}`);
    await pageSays(own, literally(t('panel.tab.notes')));
    await (await own.waitForSelector('[data-pane=notes]'))?.click();
    await own.waitForSelector('textarea');
    await own.type('textarea', 'Ask the **desk**.');
    await press(own, t('note.save'));
    await pageSays(own, /Ask the desk\./);
    await own.close();

    const page = await place('notes', /Ask the desk\./);
    await page.evaluate((words) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText === words)?.click();
    }, t('note.edit'));
    await page.waitForSelector('textarea');
    await seen(page, 'note-edited');
    await page.focus('textarea');
    await page.keyboard.press('End');
    await page.keyboard.type(' Soon.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await pageSays(page, /Ask the desk\. Soon\./);
    await page.evaluate((words) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText === words)?.click();
    }, t('action.delete'));
    await pageSays(page, literally(t('note.deleted')));
    await press(page, t('forget.undo'));
    await pageSays(page, /Ask the desk\. Soon\./);

    const isToday = new RegExp(t('time.today', { time: '\\d+:\\d+' }));
    await pageSays(page, isToday);
    // As if midnight passed while the page stood open.
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 86_400_000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await says(async () => String(isToday.test(await pageSays(page, /Ask the desk/))), /false/);
    await page.close();
  });
});
