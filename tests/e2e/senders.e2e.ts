import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { REQUESTS, type RequestName } from '../../utils/messages/requests.ts';
import { soundBodies } from '../fuzz/bodies.ts';
import { contentWorld, openArticle, openBrowser, sampleUrl, says } from './harness.ts';
import { storedIn } from './stored.ts';

/** Senders of messages that are not who they should be. */
let session: Session;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

interface Chrome {
  runtime: {
    sendMessage(message: unknown): Promise<{ ok?: boolean; value?: { kept?: string; notes?: unknown[] } } | undefined>;
  };
}

/** Runs in our scripts' world of a page, as if the page had taken it over: how each message was answered. */
async function sendAll(messages: unknown[]): Promise<string[]> {
  const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const one = async (message: unknown) => {
    const late = new Promise<undefined>((done) => setTimeout(done, 4_000));
    const reply = await Promise.race([runtime.sendMessage(message).catch(() => undefined), late]);
    return reply?.ok === true ? 'done' : 'refused';
  };
  return Promise.all(messages.map(one));
}

/** Runs in one of our scopes: messages dropped since the browser started, by why. */
async function dropped(): Promise<number[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(): Promise<Record<string, number>> } } };
  };
  const counts = await chrome.storage.session.get();
  return ['unknown', 'malformed', 'sender'].map((why) => counts[`dropped:${why}`] ?? 0);
}

/** Runs in a page of ours: puts a note into the library, under a name of its own. */
async function putNote(note: object): Promise<void> {
  const opened = indexedDB.open('library');
  await new Promise((done) => {
    opened.onsuccess = done;
  });
  const transaction = opened.result.transaction('notes', 'readwrite');
  const { url } = note as { url: string };
  transaction.objectStore('notes').put({ ...note, id: `on ${url}`, host: new URL(url).hostname });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  opened.result.close();
}

/** Runs in our scripts' world: how many notes each answer tells of. */
async function notesTold(messages: unknown[]): Promise<(number | undefined)[]> {
  const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const replies = await Promise.all(messages.map((message) => runtime.sendMessage(message)));
  return replies.map((reply) => reply?.value?.notes?.length);
}

const NAMES = Object.keys(REQUESTS) as RequestName[];
const OWN_SITE = soundBodies(sampleUrl('03-stolen-minerals'));
const OTHER_SITE = soundBodies('https://bank.example/accounts');
const sent = (name: RequestName, bodies = OWN_SITE) => ({ name, body: bodies[name] });
/** A request with each of its fields in turn of another kind. */
const spoilt = (name: RequestName) =>
  Object.keys((OWN_SITE[name] as object | undefined) ?? {}).map((field) => ({
    name,
    body: { ...(OWN_SITE[name] as object), [field]: { none: 'of this' } },
  }));

describe('a script of ours that a page has taken over', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openArticle(session, '03-stolen-minerals');
  });
  const send = async (messages: unknown[]) => (await contentWorld(page)).evaluate(sendAll, messages);

  it('gets no message through that is not a page’s: those of our own pages, of none, with any field wrong, or too large; each is counted', async () => {
    const before = await (await session.background()).evaluate(dropped);
    const ofOthers = NAMES.filter((name) => REQUESTS[name].from === 'own').map((name) => sent(name));
    expect(ofOthers.length).toBeGreaterThan(5);
    const wrong = NAMES.filter((name) => REQUESTS[name].from === 'page').flatMap(spoilt);
    expect(wrong.length).toBeGreaterThan(20);
    const unknown = ['library.read', 'library.delete', 'export', 'settings.save', '__proto__', 'constructor'];
    const none = [...unknown.map((name) => ({ name, body: { format: 'json' } })), 'gate.news', null, [], 7];
    const link = { name: 'page.term', body: { term: 'x', url: 'javascript:1' } };
    expect((await send([...ofOthers, ...wrong, ...none, link])).filter((answer) => answer === 'done')).toEqual([]);
    // Made there: it is not to be carried through the driver.
    const large = await (await contentWorld(page)).evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const blocks = [{ kind: 'paragraph', runs: [['x'.repeat(10_000_000)]] }];
      const body = { blocks, title: null, published: null, lang: null };
      return (await runtime.sendMessage({ name: 'page.understand', body }).catch(() => undefined))?.ok;
    });
    expect(large).not.toBe(true);
    expect(await send([sent('page.start')])).toEqual(['done']);
    // Of those of our own pages, the background hears two; of those of a page, one is told to our pages alone.
    const toBackground = (name: RequestName) => REQUESTS[name].to === 'background';
    const heard = (messages: readonly { name: RequestName }[]) => messages.filter(({ name }) => toBackground(name));
    const atLeast = [none.length, heard(wrong).length, heard(ofOthers).length];
    // They are counted one after the other, at the background's leisure.
    const enough = async () => {
      const after = await (await session.background()).evaluate(dropped);
      return atLeast.every((least, at) => (after[at] as number) - (before[at] as number) >= least);
    };
    await says(async () => String(await enough()), /true/);
  });

  it('speaks for no other site: nothing is stored there, told of it or kept in its name', async () => {
    const about = NAMES.filter((name) => /^(?:note|correction|draft)\./.test(name));
    expect(about).toHaveLength(5);
    const answers = await send(about.map((name) => sent(name, OTHER_SITE)));
    expect(answers.filter((answer) => answer === 'done')).toEqual([]);
    const kept = await (await contentWorld(page)).evaluate(
      async (message) => {
        const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
        return (await runtime.sendMessage(message))?.value?.kept;
      },
      sent('page.read', OTHER_SITE),
    );
    expect(kept).toBe('no-address');
    expect((await storedIn(session)).map(({ url }) => new URL(url).hostname)).toEqual(['127.0.0.1']);
  });

  it('is told the notes on its own site, and of none on another, in whosever name it asks', async () => {
    const own = await session.extensionPage('manifest.json');
    for (const bodies of [OWN_SITE, OTHER_SITE]) await own.evaluate(putNote, bodies['note.save'] as object);
    await own.close();
    const told = async (bodies: typeof OWN_SITE) => {
      const asked = (['page.read', 'page.claim'] as const).map((name) => sent(name, bodies));
      return (await contentWorld(page)).evaluate(notesTold, asked);
    };
    expect(await told(OWN_SITE)).toEqual([1, 1]);
    expect(await told(OTHER_SITE)).toEqual([0, 0]);
  });

  // Firefox has no way yet to close the extension's storage to its scripts in pages.
  it.runIf(inject('kind') === 'chromium')('neither reads nor changes what is stored, nor any tab', async () => {
    const tried = await (await contentWorld(page)).evaluate(async () => {
      type Area = { get(all: null): Promise<object>; set(items: object): Promise<void> };
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } };
      const tries = (['local', 'session'] as const).flatMap((area) => [
        () => chrome.storage[area].get(null),
        () => chrome.storage[area].set({ 'option:paused': true }),
      ]);
      const found: string[] = [];
      for (const one of tries)
        found.push(
          await one().then(
            () => 'done',
            () => 'refused',
          ),
        );
      return [...found, ...['tabs', 'permissions', 'downloads'].filter((name) => name in chrome)];
    });
    expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('is none of our own pages, whose requests are not a page’s either', async () => {
    const own = await session.extensionPage('manifest.json');
    const asked = NAMES.filter((name) => REQUESTS[name].from === 'page').map((name) => sent(name));
    expect((await own.evaluate(sendAll, asked)).filter((answer) => answer === 'done')).toEqual([]);
    await own.close();
  });

  // The driver installs a second extension in Chromium alone.
  it.runIf(inject('kind') === 'chromium')('is no other extension: that one is not heard', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lanthanote-other-'));
    const manifest = { manifest_version: 3, name: 'Another', version: '1', background: { service_worker: 'other.js' } };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'other.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Another</title>');
    const id = await session.browser.installExtension(folder);
    const page = await session.browser.newPage();
    await page.goto(`chrome-extension://${id}/page.html`);
    const answer = await page.evaluate(async (ours) => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(id: string, message: unknown): Promise<unknown> } };
        }
      ).chrome;
      return runtime.sendMessage(ours, { name: 'page.start' }).then((reply) => JSON.stringify(reply ?? null), String);
    }, new URL(session.origin).host);
    expect(answer).toMatch(/Could not establish connection|^null$/);
    await page.close();
  });
});
