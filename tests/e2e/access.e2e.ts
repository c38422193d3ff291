import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { marked, openBrowser, pause, sampleUrl, says } from './harness.ts';

/** What the browser's own page of extensions lets a reader choose. */
type SiteAccess = 'ON_CLICK' | 'ON_ALL_SITES';
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: SiteAccess }, done: () => void): void;
  addHostPermission(extensionId: string, host: string, done: () => void): void;
}

interface Scripting {
  getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
}

let session: Session;
let extensions: Page;
let id: string;
beforeAll(async () => {
  session = await openBrowser();
  id = new URL(session.origin).host;
  extensions = await session.browser.newPage();
  await extensions.goto(`chrome://extensions/?id=${id}`);
});
afterAll(() => session.close());

const choose = (access: SiteAccess) =>
  extensions.evaluate(
    (extensionId, hostAccess) =>
      new Promise<void>((done) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
          .chrome;
        developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }, done);
      }),
    id,
    access,
  );
const allowHost = (host: string) =>
  extensions.evaluate(
    (extensionId, pattern) =>
      new Promise<void>((done) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
          .chrome;
        developerPrivate.addHostPermission(extensionId, pattern, done);
      }),
    id,
    host,
  );

async function read(host: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.goto(sampleUrl('03-stolen-minerals').replace('127.0.0.1', host));
  return page;
}
async function holdUnmarked(host: string): Promise<void> {
  const page = await read(host);
  await pause(1_500);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.close();
}
/** The match patterns for which the gate is registered. */
const gates = async () =>
  (await session.background()).evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
    const registered = await scripting.getRegisteredContentScripts();
    return registered.flatMap(({ matches }) => matches).join(' ');
  });

describe('access to sites', () => {
  it('is what the gate is registered for', async () => {
    expect(await gates()).toBe('http://127.0.0.1/* http://localhost/*');
    await marked(await read('127.0.0.1'));
  });

  it('ends when the reader takes it back', async () => {
    await choose('ON_CLICK');
    await says(gates, /^$/);
    await holdUnmarked('127.0.0.1');
  });

  it('is there again for one site alone', async () => {
    await allowHost('http://127.0.0.1/*');
    await says(gates, /^http:\/\/127\.0\.0\.1\/\*$/);
    await holdUnmarked('localhost');
    await marked(await read('127.0.0.1'));
  });

  it('is there again for all of them, the background stopped in between', async () => {
    await session.stopBackground();
    await choose('ON_ALL_SITES');
    await says(gates, /localhost/);
    await marked(await read('localhost'));
  });
});
