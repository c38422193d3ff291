import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RequestError } from './ask.ts';
import { BOUNDS } from './bounds.ts';
import { type Handlers, judge, listen } from './listen.ts';
import { announce, send } from './send.ts';
import type { Origin } from './sender.ts';

const OWN = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/' };
const PAGE: Origin = { id: OWN.id, url: 'https://news.example/a', frameId: 0, tab: { id: 1 } };
const POPUP: Origin = { id: OWN.id, url: `${OWN.url}popup.html` };

const NOTHING_KNOWN = {
  entry: null,
  makers: [],
  controls: { controls: [], knownUntil: '2026-06-29', beyondData: false },
};
const handlers: Handlers = {
  'gate.news': () => undefined,
  'page.term': ({ term }) => ({ articles: term.length, claims: 0, quotes: [], ...NOTHING_KNOWN }),
  'reader.start': () => ({ injected: true }),
  'page.understand': () => ({
    text: '',
    runs: { at: [], piece: [], from: [], to: [] },
    sections: [],
    terms: [],
    claims: [],
  }),
};
const part = (length: number) => ({
  name: 'page.understand',
  body: { blocks: [{ kind: 'paragraph', runs: [['x'.repeat(length)]] }], title: null, published: null, lang: null },
});

describe('judge', () => {
  it.each<[string, unknown, Origin, unknown]>([
    ['a request as the gate sends it', { name: 'gate.news' }, PAGE, 'run'],
    ['a request with a body', { name: 'page.term', body: { term: 'dysprosium', url: null } }, PAGE, 'run'],
    ['a request for another part', { name: 'tab.stop' }, POPUP, null],
    ['text', 'gate.news', PAGE, { drop: 'unknown' }],
    ['nothing', null, PAGE, { drop: 'unknown' }],
    ['an unknown name', { name: 'library.delete' }, PAGE, { drop: 'unknown' }],
    ['a name of an inherited property', { name: 'constructor' }, PAGE, { drop: 'unknown' }],
    ['a page asking what only our pages may', { name: 'reader.start', body: { tab: 1 } }, PAGE, { drop: 'sender' }],
    ['our page asking what only pages may', { name: 'gate.news' }, POPUP, { drop: 'sender' }],
    ['as much of a text as is understood at once', part(BOUNDS.part), PAGE, 'run'],
    ['more of it', part(BOUNDS.part + 1), PAGE, { drop: 'malformed' }],
    ['our page asking what a text says', part(1), POPUP, { drop: 'sender' }],
    ['a missing body', { name: 'page.term' }, PAGE, { drop: 'malformed' }],
    ['a wrong field', { name: 'page.term', body: { term: 7, url: null } }, PAGE, { drop: 'malformed' }],
    [
      'a link that is none',
      { name: 'page.term', body: { term: 'x', url: 'javascript:1' } },
      PAGE,
      { drop: 'malformed' },
    ],
  ])('%s', (_, message, sender, expected) => {
    const judged = judge(message, sender, handlers, OWN);
    expect(judged && 'run' in judged ? 'run' : judged).toEqual(expected);
  });
});

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown;

/** As the browser would deliver it: fakeBrowser gives listeners no sender. */
function deliverFrom(sender: Origin) {
  const { onMessage } = fakeBrowser.runtime;
  const add = onMessage.addListener.bind(onMessage) as (listener: Listener) => void;
  const remove = onMessage.removeListener.bind(onMessage) as (listener: Listener) => void;
  const wrapped = new Map<unknown, Listener>();
  vi.spyOn(onMessage, 'addListener').mockImplementation((listener) => {
    wrapped.set(listener, (message, _, reply) => (listener as Listener)(message, sender, reply));
    add(wrapped.get(listener) as Listener);
  });
  vi.spyOn(onMessage, 'removeListener').mockImplementation((listener) => remove(wrapped.get(listener) as Listener));
}

describe('send and listen', () => {
  const start = (sender: Origin, given: Handlers, dropped = vi.fn()) => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    deliverFrom(sender);
    const controller = new AbortController();
    listen(given, dropped, controller.signal);
    return { dropped, abort: () => controller.abort() };
  };
  const page = () => ({ ...PAGE, id: fakeBrowser.runtime.id });

  it('carries a request there and its answer back', async () => {
    start(page(), handlers);
    expect(await send('page.term', { term: 'lanthanum', url: null })).toMatchObject({
      articles: 9,
      claims: 0,
      quotes: [],
    });
  });

  it('asks again once, then says that nobody answered', async () => {
    start(page(), {});
    const post = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    await expect(send('page.term', { term: 'x', url: null })).rejects.toMatchObject({ reason: 'no-answer' });
    expect(post).toHaveBeenCalledTimes(2);
  });

  it('is content with the second attempt', async () => {
    start(page(), handlers);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('The port closed'));
    expect(await send('page.term', { term: 'ab', url: null })).toMatchObject({ articles: 2 });
  });

  it('does not wait for ever for an answer that was lost', async () => {
    start(page(), handlers);
    vi.useFakeTimers();
    try {
      vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(() => new Promise(() => undefined) as never);
      const asked = send('page.term', { term: 'ab', url: null });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await asked).toMatchObject({ articles: 2 });
      vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => undefined) as never);
      const lost = expect(send('page.term', { term: 'ab', url: null })).rejects.toMatchObject({ reason: 'no-answer' });
      await vi.advanceTimersByTimeAsync(60_000);
      await lost;
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives the reason of a refusal and asks no second time', async () => {
    const refuse = vi.fn(() => {
      throw new RequestError('page.term', 'paused');
    });
    start(page(), { 'page.term': refuse });
    await expect(send('page.term', { term: 'x', url: null })).rejects.toMatchObject({ reason: 'paused' });
    expect(refuse).toHaveBeenCalledTimes(1);
  });

  it('tells nothing of an unexpected error but that it failed', async () => {
    start(page(), {
      'page.term': () => {
        throw new Error('secret');
      },
    });
    await expect(send('page.term', { term: 'x', url: null })).rejects.toMatchObject({ reason: 'failed' });
  });

  it('refuses an answer that is not in the table', async () => {
    start(page(), { 'page.term': () => ({ articles: -1, claims: 0, quotes: [], ...NOTHING_KNOWN }) });
    await expect(send('page.term', { term: 'x', url: null })).rejects.toMatchObject({ reason: 'malformed' });
  });

  it('counts what it drops', async () => {
    const { dropped } = start(page(), handlers);
    await fakeBrowser.runtime.sendMessage({ name: 'nonsense' }).catch(() => undefined);
    expect(dropped).toHaveBeenCalledWith('unknown');
  });

  it('ends with its signal', async () => {
    const { abort } = start(page(), handlers);
    abort();
    await expect(send('page.term', { term: 'x', url: null })).rejects.toMatchObject({ reason: 'no-answer' });
  });

  it('announces without minding that nobody is there', async () => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    await expect(announce('library.changed', { kinds: ['notes'] })).resolves.toBeUndefined();
  });
});
