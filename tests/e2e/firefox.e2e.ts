import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import { marksOf, openArticle, openBrowser, pageSays, shot } from './harness.ts';

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

  it("opens the popup's page, the background stopped", async () => {
    const page = await openArticle(session, '05-theft-of-minerals');
    await session.stopBackground();
    const popup = await session.popup(page);
    await pageSays(popup, new RegExp(t('page.terms')));
    expect(await pageSays(popup, /rare earths/)).toContain('Meridian Daily');
    await shot(popup, 'firefox-popup');
  });
});
