import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  hover,
  ledTo,
  literally,
  marksOf,
  openArticle,
  openBrowser,
  pageSays,
  press,
  pressInTooltip,
  says,
  shot,
  tooltipSays,
  tooltipText,
} from './harness.ts';

/** One reader, five articles, in order; the background is stopped before every step that needs it. */
let session: Session;
let page: Page;
const downloads = mkdtempSync(join(tmpdir(), 'lanthanote-exports-'));
beforeAll(async () => {
  session = await openBrowser({ downloads });
});
afterAll(() => session.close());

describe('a reader', () => {
  it('sees terms and claims marked in a first article', async () => {
    page = await openArticle(session, '01-intelligence-services');
    const marks = await marksOf(page);
    expect(marks.term).toContain('rare earths');
    expect(marks.claim).toContain('49 per cent');
    expect([...marks.contradicts, ...marks.tension]).toEqual([]);
    await shot(page, '01-article');
  });

  it('is told what a term is', async () => {
    await session.stopBackground();
    await hover(page, 'graphite');
    const said = await tooltipSays(page, literally(t('term.uses')));
    expect(said).toMatch(/graphite/i);
    expect(said).toContain(t('term.not-rare-earth'));
    await shot(page, '01-term');
  });

  it('closes the tooltip with Escape', async () => {
    await page.keyboard.press('Escape');
    await says(() => tooltipText(page), /^$/);
  });

  it('is told how a claim was read', async () => {
    await session.stopBackground();
    await hover(page, '49 per cent');
    const said = await tooltipSays(page, /reserves/);
    expect(said).toContain('49');
    expect(said).toContain('China');
    await shot(page, '01-claim');
  });

  it('is shown two contradictions across articles', async () => {
    for (const name of ['02-spy-agencies', '03-stolen-minerals']) await openArticle(session, name);
    const fourth = await openArticle(session, '04-by-post');
    await says(async () => (await marksOf(fourth)).tension.join(' · '), /70/);
    expect((await marksOf(fourth)).contradicts).toEqual([]);
    await session.stopBackground();
    page = await openArticle(session, '05-theft-of-minerals');
    await says(async () => (await marksOf(page)).contradicts.join(' · '), /60%.*270,000|270,000.*60%/);
    expect((await marksOf(page)).contradicts).toHaveLength(2);
    await shot(page, '05-article');

    await hover(page, '270,000 tonnes');
    const said = await tooltipSays(page, /210,000/);
    expect(said).toContain(t('verdict.contradicts'));
    expect(said).toContain('Deccan Ledger');
    await shot(page, '05-contradiction');
  });

  it('writes a note in the tooltip', async () => {
    await pressInTooltip(page, t('action.note'));
    await tooltipSays(page, literally(t('note.save')));
    await page.keyboard.type('Ask the survey which year.');
    await session.stopBackground();
    await pressInTooltip(page, t('note.save'));
    await tooltipSays(page, literally(t('note.saved', { time: '' }).trim()));
    await shot(page, '05-note');
    await page.keyboard.press('Escape');
  });

  it('finds all of it in the popup, the background stopped', async () => {
    await session.stopBackground();
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('verdict.line.contradictions', { count: 2 })));
    await pageSays(popup, literally(t('things.terms')));
    await shot(popup, '05-popup');
    const notes = await pageSays(popup, /Ask the survey which year/);
    expect(notes).toContain(t('things.notes'));
    await popup.close();
  });

  it('is led from the popup to the passage', async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const popup = await session.popup(page);
    await pageSays(popup, literally(t('page.goto')));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-claim]')?.click());
    await says(() => ledTo(page), /^(60%|.*270,000 tonnes)$/);
    await shot(page, '05-led-to');
    if (!popup.isClosed()) await popup.close();
  });

  it('exports notes with their claims and reads the files back', async () => {
    for (const [format, ending] of [
      ['export.json', '.json'],
      ['export.markdown', '.md'],
    ] as const) {
      const popup = await session.popup(page);
      await pageSays(popup, literally(t('foot.export')));
      await press(popup, t('foot.export'));
      await pageSays(popup, literally(t(format)));
      await press(popup, t(format));
      const file = await says(async () => readdirSync(downloads).find((name) => name.endsWith(ending)) ?? '', /./);
      const text = await says(async () => readFileSync(join(downloads, file), 'utf8'), /Ask the survey which year/);
      expect(text).toContain('270,000 tonnes');
      expect(text).toContain('Meridian Daily');
      if (ending === '.json') expect(() => JSON.parse(text)).not.toThrow();
      if (!popup.isClosed()) await popup.close();
    }
  });

  it('has one article, not two, after reading it again', async () => {
    const again = await openArticle(session, '05-theft-of-minerals');
    const popup = await session.popup(again);
    await pageSays(popup, literally(t('verdict.line.contradictions', { count: 2 })));
    await popup.close();
    await again.close();
  });
});
