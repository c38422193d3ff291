import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { contentWorld, openArticle, openBrowser } from './harness.ts';

/** Senders of messages that are not who they should be. */
let session: Session;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined> };
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

describe('a script of ours that a page has taken over', () => {
  it('gets nothing but what a page may ask, of its own site alone; the background lives and counts', async () => {
    const page = await openArticle(session, '03-stolen-minerals');
    const world = await contentWorld(page);
    const note = {
      ...{ id: 'forged', url: 'https://bank.example/', title: '', site: '', published: null, body: 'x', tags: [] },
      ...{ target: 'article', passage: null, claim: null, term: null },
      ...{ created: '2025-07-20T10:00:00.000Z', changed: '2025-07-20T10:00:00.000Z' },
    };
    const refused = await world.evaluate(sendAll, [
      { name: 'reader.start', body: { tab: 1 } },
      { name: 'library.changed', body: { kinds: ['notes'] } },
      { name: 'tab.state' },
      { name: 'library.read' },
      { name: 'export', body: { format: 'json' } },
      { name: 'settings.save', body: { paused: true } },
      { name: 'page.term', body: { term: 7, url: null } },
      { name: 'page.term', body: { term: 'x', url: 'javascript:1' } },
      { name: 'note.save', body: note },
      { name: 'note.save', body: { ...note, url: 1 } },
      { name: '__proto__' },
      'gate.news',
      null,
    ]);
    expect(refused.filter((answer) => answer === 'done')).toEqual([]);
    const large = await world.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const body = { text: 'x'.repeat(10_000_000), title: null, published: null, lang: null };
      return (await runtime.sendMessage({ name: 'page.understand', body }).catch(() => undefined))?.ok;
    });
    expect(large).not.toBe(true);
    expect(await world.evaluate(sendAll, [{ name: 'page.start' }])).toEqual(['done']);
    const dropped = await (await session.background()).evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(): Promise<Record<string, number>> } } };
      };
      const counts = await chrome.storage.session.get();
      return ['unknown', 'malformed', 'sender'].filter((why) => (counts[`dropped:${why}`] ?? 0) > 0);
    });
    expect(dropped).toEqual(['unknown', 'malformed', 'sender']);
    await page.close();
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
