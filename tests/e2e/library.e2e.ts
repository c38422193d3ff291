import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  literally,
  marksOf,
  openArticle,
  openBrowser,
  pageSays,
  pause,
  press,
  sampleUrl,
  says,
  shot,
} from './harness.ts';

const downloads = mkdtempSync(join(tmpdir(), 'lanthanote-library-'));
let session: Session;
beforeAll(async () => {
  session = await openBrowser({ downloads });
  for (const name of ['01-intelligence-services', '03-stolen-minerals']) await openArticle(session, name);
});
afterAll(() => session.close());

/** As the options page stores it. */
const PAUSED = { 'option:paused': true };
interface Storage {
  local: { set(items: object): Promise<void> };
}

const contradictionsOf = async (page: Page) => (await marksOf(page)).contradicts.join(' · ');

describe('the library', () => {
  it('lists what was read, the background stopped', async () => {
    await session.stopBackground();
    const page = await session.extensionPage('library.html');
    await pageSays(page, /Spree Courier/);
    expect(await pageSays(page, /Deccan Ledger/)).toContain('Foreign agents are stealing our rare earths');
    await shot(page, 'library');

    await press(page, t('foot.export'));
    await pageSays(page, literally(t('export.json')));
    await press(page, t('export.json'));
    // The file is there before what it holds.
    const exported = async () => {
      const file = readdirSync(downloads).find((name) => name.endsWith('.json'));
      return file ? readFileSync(join(downloads, file), 'utf8') : '';
    };
    await says(exported, /210,000 tonnes/);
    await page.close();
  });

  it('forgets everything, and puts it back when asked to', async () => {
    const options = await session.extensionPage('options.html');
    await pageSays(options, literally(t('options.forget.do')));
    await shot(options, 'options');
    await press(options, t('options.forget.do'));
    await pageSays(options, literally(t('forget.title')));
    await options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('dialog label')] as HTMLLabelElement[];
      labels.find((label) => label.innerText.includes(wanted))?.click();
    }, t('forget.everything'));
    await pageSays(options, literally(t('forget.counts', { articles: 2 })));
    await shot(options, 'forget');
    await press(options, t('forget.do'));
    await pageSays(options, literally(t('forget.done', { articles: 2 })));

    const alone = await openArticle(session, '05-theft-of-minerals');
    await pause(1_000);
    expect(await contradictionsOf(alone)).toBe('');

    // A press on a tab in the back waits for ever.
    await options.bringToFront();
    await press(options, t('forget.undo'));
    await pageSays(options, literally(t('forget.undone')));
    const again = await openArticle(session, '05-theft-of-minerals');
    await says(() => contradictionsOf(again), /60%.*270,000|270,000.*60%/);
    await options.close();
  });

  it('stores nothing while paused', async () => {
    const library = await session.extensionPage('library.html');
    await library.evaluate((items) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
      return storage.local.set(items);
    }, PAUSED);
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto(sampleUrl('04-by-post'));
    await pause(1_500);
    await library.bringToFront();
    await session.reload(library);
    expect(await pageSays(library, /Meridian Daily/)).not.toContain('Strait Observer');
  });
});
