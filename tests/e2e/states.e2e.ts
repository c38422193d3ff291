import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  literally,
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
  shot,
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
    await shot(popup, `popup-${name}`);
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

  it.each(['about:blank', 'chrome://version'])('offers nothing that it cannot do: %s', async (address) => {
    const page = await open(session, address);
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('state.browser-page.body')));
    await popup.close();
    await page.close();
  });

  it('says so where a page did not load', async () => {
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto('http://127.0.0.1:9/').catch(() => undefined);
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('state.not-loaded.body')));
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
    await shot(popup, 'popup-off');
    await popup.close();

    const other = await open(session, sampleUrl('05-theft-of-minerals'));
    await pause(1_500);
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);

    popup = await session.popup(other);
    await pageSays(popup, literally(t('state.turn-on')));
    await press(popup, t('state.turn-on'));
    await marked(other);
    await popup.close();
  });
});

describe('the build as it is shipped, before anything is allowed', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser('chromium', { build: 'shipped' });
  });
  afterAll(() => session.close());

  it('reads nothing, and says in the popup what is missing', async () => {
    const page = await open(session, sampleUrl('03-stolen-minerals'));
    await pause(1_500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('state.no-access')));
    await shot(popup, 'popup-no-access');
    await popup.close();
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
