import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import type { ClosedRoots } from '../../scripts/drive/tooltip.ts';
import { t } from '../../utils/i18n/t.ts';
import { contentWorld, hover, openArticle, openBrowser, pageUrl, pause, tooltipText } from './harness.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
  const worker = await session.background();
  // Long enough for an answer on the busiest machine.
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } }
    ).chrome.storage.local.set({ 'option:tooltipDelay': 2500 }),
  );
  page = await openArticle(session, pageUrl('corners.html'));
  // The tooltip's script comes with the first move.
  await page.mouse.move(3, 3);
  await pause(600);
});
afterAll(() => session.close());

/** Runs in our scripts' world, until the first tooltip is seen. */
function firstSeen(): Promise<void> {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  return new Promise((done) => {
    const look = () => {
      const host = document.querySelector('reading-layer');
      const root = host && dom.openOrClosedShadowRoot(host);
      if (root?.querySelector('.place:popover-open:not(.blank)')) done();
      else requestAnimationFrame(look);
    };
    look();
  });
}

it('stands with its answer from the first, as it is asked for while the pointer rests', async () => {
  const seen = (await contentWorld(page)).evaluate(firstSeen);
  await hover(page, '52 per cent');
  await seen;
  expect(await tooltipText(page)).toContain(t('tooltip.nothing'));
});
