import type { Browser, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { hover, marksOf, openArticle, openBrowser, pageSays, says, tooltipSays } from './harness.ts';

/** Loopback serves the samples; the rest never leaves the browser. */
const AT_HOME = /^(?:https?:\/\/(?:127\.0\.0\.1|localhost)[:/]|chrome-extension:|data:|blob:|about:)/;

/** Notes from now on every request of every tab, popup and background. A background that is watched cannot be stopped. */
function recordRequests(browser: Browser): { readonly seen: Set<string>; readonly beyond: string[] } {
  const record = { seen: new Set<string>(), beyond: [] as string[] };
  const watch = async (target: Target) => {
    try {
      const client = await target.createCDPSession();
      client.on('Network.requestWillBeSent', ({ request }) => {
        record.seen.add(new URL(request.url).pathname);
        if (!AT_HOME.test(request.url)) record.beyond.push(request.url);
      });
      await client.send('Network.enable');
    } catch {
      // Not a target with a network of its own, or gone already.
    }
  };
  for (const target of browser.targets()) void watch(target);
  browser.on('targetcreated', (target) => void watch(target));
  return record;
}

let session: Session;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

it('sends nothing beyond this machine while articles are read, compared and looked up', async () => {
  const requests = recordRequests(session.browser);
  await openArticle(session, '03-stolen-minerals');
  const page = await openArticle(session, '05-theft-of-minerals');
  await says(async () => (await marksOf(page)).contradicts.join(' '), /270,000/);
  await hover(page, '270,000 tonnes');
  await tooltipSays(page, /210,000/);
  const popup = await session.popup(page);
  await pageSays(popup, /210,000/);
  for (const file of ['library.html', 'options.html', 'welcome.html']) {
    await pageSays(await session.extensionPage(file), /Lanthanote/);
  }
  expect([...requests.seen]).toContain('/0/05-theft-of-minerals.html');
  expect(requests.beyond).toEqual([]);
});
