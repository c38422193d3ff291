import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import { faults, seen } from './axe.ts';
import { literally, openArticle, openBrowser, pageSays, press, sampleUrl, says, switchSingleKeys } from './harness.ts';

let session: Session;
/** The tab of the last article read, for faces opened as pages of their own. */
let tab: number;

async function face(file: string, theme: 'light' | 'dark', width: number): Promise<Page> {
  const page = await session.extensionPage('options.html');
  await session.dress(page, { theme });
  await page.setViewport({ width, height: 700 });
  await session.show(page, file);
  return page;
}

beforeAll(async () => {
  session = await openBrowser();
  for (const name of ['01-intelligence-services', '03-stolen-minerals', '05-theft-of-minerals']) {
    await openArticle(session, name);
  }
  tab = await tabAt(session, sampleUrl('05-theft-of-minerals'));
});
afterAll(() => session.close());

const contradictions = new RegExp(t('verdict.line.contradictions', { count: 2 }));
const FACES = [
  ['welcome', () => 'welcome.html', 1280, new RegExp(t('welcome.start'))],
  ['options', () => 'options.html', 1280, new RegExp(t('options.forget.do'))],
  ['articles', () => 'library.html', 1280, /Meridian Daily/],
  ['article', () => 'library.html#article/3', 1000, contradictions],
  ['topics', () => 'library.html#topics', 1280, /share of reserves of rare earths/],
  ['topic', () => `library.html#topic/${encodeURIComponent('share|%|reserves|rare-earths|CN|')}`, 1280, /contradicts/],
  ['contradictions', () => 'library.html#contradictions', 1280, new RegExp(t('board.settle'))],
  ['narrow contradictions', () => 'library.html#contradictions', 400, new RegExp(t('board.settle'))],
  ['terms', () => 'library.html#terms', 1280, /Rare earths/],
  ['notes', () => 'library.html#notes', 1280, new RegExp(t('library.notes.empty'))],
  ['storage', () => 'library.html#storage', 1280, new RegExp(t('storage.keep'))],
  ['import', () => 'library.html#exchange', 1280, new RegExp(t('import.choose'))],
  ['popup', () => `popup.html?tab=${tab}`, 380, contradictions],
  ['panel', () => `sidepanel.html?tab=${tab}`, 400, contradictions],
  ['narrow popup', () => `popup.html?tab=${tab}`, 320, contradictions],
] as const;

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(FACES)(
    '%s has nothing an accessibility checker finds, and nothing wider than it',
    async (name, file, width, ready) => {
      const page = await face(file(), theme, width);
      await pageSays(page, ready);
      await seen(page, `${name.replaceAll(' ', '-')}-${theme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

describe('at 400 %', () => {
  // A window of 1280 pixels has room for 320 then.
  it.each(FACES)('%s is read by scrolling downwards alone', async (name, file, _width, ready) => {
    const page = await face(file(), 'light', 320);
    await pageSays(page, ready);
    await seen(page, `${name.replaceAll(' ', '-')}-400`);
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.wide')].map((one) => one.scrollWidth - one.clientWidth),
    );
    expect(Math.max(...wider)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

/** Without the windows that hold 20 to 25 letters of the usual size: with larger ones they are narrower than any that is asked for. */
const WIDE = FACES.filter(([name]) => !name.startsWith('narrow'));

describe.each([10, 30])('with letters of %i px, as the reader has set them in the browser', (letters) => {
  beforeAll(() => session.setLetters(letters));
  afterAll(() => session.setLetters(16));

  it.each(WIDE)('%s is drawn for them, and nothing is wider than it', async (name, file, width, ready) => {
    const page = await face(file(), 'light', width);
    await pageSays(page, ready);
    await seen(page, `${name.replaceAll(' ', '-')}-letters-${letters}`);
    const { size, wider } = await page.evaluate(() => ({
      size: Number.parseFloat(getComputedStyle(document.body).fontSize),
      wider: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(size).toBeCloseTo((13 * letters) / 16, 2);
    expect(wider).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe('the dialog that forgets', () => {
  it('is named, traps the focus and closes with Escape', async () => {
    const page = await face('options.html', 'light', 1280);
    await pageSays(page, new RegExp(t('options.forget.do')));
    await press(page, t('options.forget.do'));
    await pageSays(page, new RegExp(t('forget.title').replace('?', '\\?')));
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('dialog[open]'))).toBeNull();
    await page.close();
  });
});

describe('the options', () => {
  it('are found by their words', async () => {
    const page = await face('options.html', 'light', 1280);
    await pageSays(page, new RegExp(t('options.forget.do')));
    const rows = () =>
      page.$$eval('.orow', (found) => found.filter((row) => (row as HTMLElement).offsetParent !== null).length);
    const all = await rows();
    await page.focus('[data-find]');
    await page.keyboard.type(t('options.keep.days', { days: 90 }).toUpperCase());
    expect(await rows()).toBe(1);
    await seen(page, 'options-found');
    await page.keyboard.type('xyz');
    await pageSays(page, new RegExp(t('library.empty-found')));
    expect(await rows()).toBe(0);
    await seen(page, 'options-none');
    await page.evaluate(() => ((document.querySelector('[data-find]') as HTMLInputElement).value = ''));
    await page.type('[data-find]', t('options.keys'));
    expect(await rows()).toBe(4);
    await page.$eval('[data-find]', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await rows()).toBe(all);
    await page.close();
  });
});

describe('the panel', () => {
  it('sets two numbers apart, says so, and takes it back', async () => {
    const page = await face(`sidepanel.html?tab=${tab}`, 'light', 400);
    await pageSays(page, contradictions);
    await press(page, t('action.not-comparable'));
    await pageSays(page, new RegExp(`${t('verdict.line.contradictions', { count: 1 })}[^]*${t('action.set-apart')}`));
    await press(page, t('forget.undo'));
    await pageSays(page, contradictions);
    await page.close();
  });
});

describe('the keys of the popup', () => {
  it('go from card to card', async () => {
    const page = await face(`popup.html?tab=${tab}`, 'light', 380);
    await pageSays(page, contradictions);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    await page.keyboard.press('ArrowUp');
    expect(first).not.toBe('');
    expect(second).not.toBe(first);
    expect(await focused()).toBe(first);
    // Single letters are nothing until the reader switches them on.
    await page.keyboard.press('j');
    expect(await focused()).toBe(first);
    await switchSingleKeys(session, true);
    await says(async () => {
      await page.keyboard.press('j');
      return focused();
    }, literally(second));
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await switchSingleKeys(session, false);
    await page.close();
  });
});
