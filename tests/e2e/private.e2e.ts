import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  hover,
  marked,
  marksOf,
  openArticle,
  openBrowser,
  pageSays,
  pressInTooltip,
  sampleUrl,
  shot,
  tooltipSays,
} from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await openBrowser({ inPrivate: true });
});
afterAll(() => session.close());

it('marks in a private window and keeps nothing of it', async () => {
  const page = await session.privatePage(sampleUrl('03-stolen-minerals'));
  await marked(page);
  expect((await marksOf(page)).claim).toContain('210,000 tonnes');
  await shot(page, 'private');
  await page.bringToFront();
  await hover(page, '210,000 tonnes');
  await tooltipSays(page, /210,000/);
  await pressInTooltip(page, t('action.note'));
  expect(await tooltipSays(page, new RegExp(t('note.private')))).not.toContain(t('action.not-a-claim'));
  await page.close();
  const beside = await (await session.background()).evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } }
    ).chrome;
    return JSON.stringify(await storage.local.get(null));
  });
  expect(beside).not.toContain('03-stolen-minerals');

  const open = await openArticle(session, '05-theft-of-minerals');
  const popup = await session.popup(open);
  const said = await pageSays(popup, /library/);
  expect(said).toContain(t('verdict.line.first', { claims: 6 }).split('.')[0]);
  expect((await marksOf(open)).contradicts).toEqual([]);
});
