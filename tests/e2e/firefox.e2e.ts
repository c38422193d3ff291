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
    await session.stopBackground();
    const popup = await session.extensionPage('popup.html');
    expect(await pageSays(popup, new RegExp(t('foot.library')))).not.toBe('');
    await shot(popup, 'firefox-popup');
  });
});
