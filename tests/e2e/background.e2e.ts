import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import type { World } from '../../scripts/drive/world.ts';
import { NOTHING_TOLD } from '../../utils/article/sample.ts';
import { contentWorld, openArticle, openBrowser, pause } from './harness.ts';

let session: Session;
let page: Page;
let world: World;
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

/** Takes the engine longer than the background is let live. */
const SENTENCE = 'Chile mined 210,000 tonnes of lithium in 2024, the ministry said.\n';
const LONG = SENTENCE.repeat(3_000);
const NOW = '2025-07-20T10:00:00.000Z';

beforeAll(async () => {
  session = await openBrowser();
  page = await openArticle(session, '01-intelligence-services');
  world = await contentWorld(page);
  const own = await session.extensionPage('manifest.json');
  const { article, claims, terms } = await own.evaluate(found, page.url());
  const [claim] = claims as unknown as unknown[];
  const note = {
    ...{ id: 'stopped', url: page.url(), title: '', site: '', published: null, body: 'mine', tags: [] },
    ...{ target: 'article', passage: null, claim: null, term: null, created: NOW, changed: NOW },
  };
  bodies = {
    'page.start': undefined,
    'page.pick': {
      told: NOTHING_TOLD,
      boxes: [{ inside: null, tag: 'p', kind: 'paragraph', attributes: {} }],
      blocks: Array(10_000).fill({ inside: 0, linked: 0, runs: [SENTENCE] }),
    },
    'page.understand': { text: LONG, title: null, published: null, lang: 'en' },
    'page.read': { article, text: LONG, claims, terms, seen: true, translated: false },
    'page.claim': { article, claim },
    'page.term': { term: 'graphite', url: page.url() },
    'note.save': note,
    'correction.save': { id: 'stopped', what: 'misread', url: page.url(), claim, reading: null, made: NOW },
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
  it.each([
    'page.start',
    'page.pick',
    'page.understand',
    'page.read',
    'page.claim',
    'page.term',
    'note.save',
    'correction.save',
  ])('answers %s when it is asked once more', async (name) => {
    for (let round = 0; round < 5; round++) {
      const asked = world.evaluate(ask, { name, body: bodies[name] });
      await pause(Math.random() * 40);
      await session.stopBackground();
      expect(await asked).toBe(true);
    }
  });

  it('has stored everything once', async () => {
    const own = await session.extensionPage('manifest.json');
    expect(await own.evaluate(counts)).toEqual({ articles: 1, notes: 1, corrections: 1 });
  });
});
