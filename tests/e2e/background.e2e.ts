import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import type { World } from '../../scripts/drive/world.ts';
import { NOTHING_TOLD } from '../../utils/article/sample.ts';
import { REQUESTS, type RequestName } from '../../utils/messages/requests.ts';
import { contentWorld, hover, marksOf, openArticle, openBrowser, pause, textsIn, tooltipSays } from './harness.ts';

let session: Session;
let page: Page;
let world: World;
/** A page of ours, without a script. */
let own: Page;
let bodies: Record<string, unknown>;

interface Reply {
  ok?: boolean;
  value?: unknown;
}
interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<Reply | undefined> };
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, to: object): Promise<{ value: Record<string, never> }>;
  };
}

/** Runs in our scripts' world of a page: asks as `send` does, once more where no answer came. */
async function ask(message: unknown): Promise<boolean> {
  const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  for (let attempt = 0; attempt < 2; attempt++) {
    const late = new Promise<undefined>((done) => setTimeout(done, 10_000));
    const reply = await Promise.race([runtime.sendMessage(message).catch(() => undefined), late]);
    if (reply?.ok !== undefined) return reply.ok;
  }
  return false;
}

/** Runs in a page of ours: what the reader has found in a tab. */
async function found(url: string) {
  const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  return (await tabs.sendMessage(tab?.id ?? -1, { name: 'tab.state' }, { frameId: 0 })).value;
}

/** All that the background is ever asked. */
const ASKED = (Object.keys(REQUESTS) as RequestName[]).filter((name) => REQUESTS[name].to === 'background');

/** Takes the engine longer than the background is let live. */
const SENTENCE = 'Chile mined 210,000 tonnes of lithium in 2024, the ministry said.\n';
const LONG = SENTENCE.repeat(3_000);
const NOW = '2025-07-20T10:00:00.000Z';

beforeAll(async () => {
  session = await openBrowser();
  page = await openArticle(session, '01-intelligence-services');
  world = await contentWorld(page);
  own = await session.extensionPage('manifest.json');
  const { article, claims, terms } = await own.evaluate(found, page.url());
  const [claim] = claims as unknown as unknown[];
  const note = {
    ...{ id: 'stopped', url: page.url(), title: '', site: '', published: null, body: 'mine', tags: [] },
    ...{ target: 'article', passage: null, claim: null, term: null, created: NOW, changed: NOW },
  };
  const draftOn = { url: page.url(), mark: 'k1' };
  bodies = {
    'page.start': undefined,
    'page.pick': {
      page: {
        told: NOTHING_TOLD,
        boxes: [{ inside: null, tag: 'p', kind: 'paragraph', attributes: {} }],
        blocks: Array(10_000).fill({ inside: 0, linked: 0, runs: [[SENTENCE]] }),
      },
      isNew: true,
    },
    'page.understand': {
      blocks: [{ kind: 'paragraph', runs: [[LONG]] }],
      title: null,
      published: null,
      lang: 'en',
    },
    'page.read': { article, text: LONG, claims, terms, seen: true, translated: false },
    'page.claim': { article, claim },
    'page.term': { term: 'graphite', url: page.url() },
    'note.save': note,
    'correction.save': { id: 'stopped', what: 'misread', url: page.url(), claim, reading: null, made: NOW },
    'draft.read': draftOn,
    'draft.write': { ...draftOn, draft: { body: 'begun', tags: [] } },
    'draft.clear': draftOn,
    'gate.news': undefined,
    'page.tooltip': undefined,
    'page.face': { frame: 0 },
    'reader.start': { tab: await tabAt(session, page.url()) },
  };
  await page.bringToFront();
});
afterAll(() => session.close());

/** Runs in a page of ours. */
async function counts(): Promise<Record<string, number>> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const db = await answer(indexedDB.open('library'));
  const stores = ['articles', 'notes', 'corrections'] as const;
  const transaction = db.transaction(stores);
  const found = await Promise.all(
    stores.map(async (name) => [name, await answer(transaction.objectStore(name).count())]),
  );
  db.close();
  return Object.fromEntries(found);
}

describe('the background, stopped at any moment of a request', () => {
  it.each(ASKED)('answers %s when it is asked once more', async (name) => {
    for (let round = 0; round < 5; round++) {
      const asker = REQUESTS[name].from === 'page' ? world : (own as unknown as World);
      const asked = asker.evaluate(ask, { name, body: bodies[name] });
      await pause(Math.random() * 40);
      await session.stopBackground();
      expect(await asked).toBe(true);
    }
  });

  it('has brought the scripts of the page once, and marked it once', async () => {
    expect(await page.evaluate(() => document.querySelectorAll('reading-layer').length)).toBeLessThanOrEqual(1);
    const texts = textsIn(await marksOf(page));
    expect(texts.filter((text) => text.includes('49 per cent'))).toHaveLength(1);
    await hover(page, '49 per cent');
    await tooltipSays(page, /49/);
  });

  it('has stored everything once', async () => {
    expect(await own.evaluate(counts)).toEqual({ articles: 1, notes: 1, corrections: 1 });
  });
});
