import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import { hover, literally, marksOf, openArticle, openBrowser, pageSays, press, says, shot } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await openBrowser('firefox');
});
afterAll(() => session.close());

describe('Firefox', () => {
  it('marks an article', async () => {
    const page = await openArticle(session, '04-by-post');
    const marks = await marksOf(page);
    expect(marks.term).toContain('rare earths');
    expect(marks.claim.length).toBeGreaterThan(1);
    await shot(page, 'firefox-article');
  });

  it('shows a tooltip beside a mark, and Escape closes it', async () => {
    const page = await openArticle(session, '04-by-post');
    await hover(page, 'rare earths');
    /** Our element is all that a page can see of it. */
    const isOpen = () =>
      page.evaluate(() => {
        for (let y = 5; y < innerHeight; y += 20) {
          for (let x = 5; x < innerWidth; x += 20) {
            if (document.elementFromPoint(x, y)?.localName === 'reading-layer') return true;
          }
        }
        return false;
      });
    const isNow = (wanted: boolean) => says(async () => String(await isOpen()), literally(String(wanted)));
    await isNow(true);
    await shot(page, 'firefox-tooltip');
    await page.keyboard.press('Escape');
    await isNow(false);
  });

  it("opens the popup's page, the background stopped", async () => {
    const page = await openArticle(session, '05-theft-of-minerals');
    await session.stopBackground();
    const popup = await session.popup(page);
    await pageSays(popup, new RegExp(t('things.terms')));
    expect(await pageSays(popup, /rare earths/)).toContain('Meridian Daily');
    await shot(popup, 'firefox-popup');
  });

  it('takes a file in once it was shown, and copies an export', async () => {
    const page = await session.extensionPage('library.html#exchange');
    await pageSays(page, literally(t('import.choose')));
    const path = join(mkdtempSync(join(tmpdir(), 'lanthanote-firefox-')), 'annotations.json');
    const target = { selector: [{ type: 'TextQuoteSelector', exact: '210,000 tonnes', prefix: '', suffix: '' }] };
    const [uri, created] = ['https://gazette.example/a', '2025-07-20T08:00:00.000Z'];
    const note = { id: 'x1', uri, created, updated: created, text: 'From the other browser', target: [target] };
    writeFileSync(path, JSON.stringify({ export_date: created, annotations: [note] }));
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await pageSays(page, /From the other browser/);
    await press(page, t('import.write', { count: 1 }));
    await pageSays(page, literally(t('import.done', { count: 1 })));
    await press(page, t('import.export-all'));
    await press(page, t('export.copy', { format: t('export.markdown') }));
    await pageSays(page, literally(t('action.copied')));
    await shot(page, 'firefox-import');
  });
});
