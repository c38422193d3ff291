import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, listen, send } from './in-page.ts';
import type { Origin } from './sender.ts';

const { runtime } = fakeBrowser;
type Listener = (message: unknown, sender: Origin, reply: (value: unknown) => void) => true | undefined;

const ownPage = (): Origin => ({ id: runtime.id, url: runtime.getURL('/popup.html') });
const webPage: Origin = { id: runtime.id, url: 'https://a.example/x', frameId: 0, tab: { id: 1 } };
const GOTO = { name: 'tab.goto', body: { what: 'claim', id: '1', passage: null } };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('listen in a page', () => {
  /** What is answered to a message; null where it is left to others. */
  const heard = async (message: unknown, sender: Origin, isOver = false): Promise<unknown> => {
    const listeners = new Set<Listener>();
    vi.spyOn(runtime.onMessage, 'addListener').mockImplementation((one) => void listeners.add(one as Listener));
    vi.spyOn(runtime.onMessage, 'removeListener').mockImplementation((one) => void listeners.delete(one as Listener));
    const life = new AbortController();
    listen(() => ({ 'tab.goto': ({ id }) => ({ found: id === '1' }) }), life.signal);
    if (isOver) life.abort();
    return new Promise((done) => {
      const taken = [...listeners].map((listener) => listener(message, sender, done));
      if (!taken.includes(true)) done(null);
    });
  };

  it.each<[string, unknown, () => Origin, unknown]>([
    ['answers the extension itself', GOTO, ownPage, { ok: true, value: { found: true } }],
    ['is deaf to a script in a web page', GOTO, () => webPage, null],
    ['is deaf to another extension', GOTO, () => ({ ...ownPage(), id: 'another' }), null],
    ['leaves what is for others', { name: 'library.changed', body: { kinds: [] } }, ownPage, null],
    ['leaves the name of an inherited property', { name: 'constructor' }, ownPage, null],
  ])('%s', async (_, message, sender, answer) => {
    expect(await heard(message, sender())).toEqual(answer);
  });

  it('ends with the reader', async () => {
    expect(await heard(GOTO, ownPage(), true)).toBeNull();
  });
});

describe('an extension that is gone', () => {
  const gone = () =>
    vi.spyOn(runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });

  it('leaves a question without an answer', async () => {
    gone();
    await expect(send('page.start')).rejects.toMatchObject({ reason: 'no-answer' });
  });

  it('does not fail what is only told', async () => {
    gone();
    await expect(announce('page.focus', { claim: '1' })).resolves.toBeUndefined();
  });
});
