import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { hover, openArticle, openBrowser, pageUrl, pause, shot, tooltipSays } from './harness.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  page = await openArticle(session, pageUrl('controls.html'));
});
afterAll(() => session.close());

describe('where an export control stood, on the article’s day and as far as the data knows', () => {
  it.each([
    [
      'a count of what is controlled',
      'five more rare earths',
      /Five more rare earths under licence.*October 20, 2025/su,
    ],
    ['a tariff', '25%', /25% on Chinese magnets.*October 20, 2025/su],
    ['the word for such measures', 'export control', /under licence.*October 20, 2025/su],
  ])('is told beside %s', async (what, text, expected) => {
    await hover(page, text);
    expect(await tooltipSays(page, expected)).toMatch(expected);
    await shot(page, `control-${what.replaceAll(' ', '-')}`);
    await page.keyboard.press('Escape');
    await page.mouse.move(3, 3);
    await pause(500);
  });
});
