import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BOUNDS } from '../../utils/messages/bounds.ts';
import { DEFAULTS } from '../../utils/settings.ts';
import { readPage } from './read-page.ts';

const ADDRESS = 'https://one.example/a';
const asked = vi.fn<() => Promise<unknown>>();
vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(asked as never);
const shows = (html: string) => {
  const { document, HTMLElement } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  vi.stubGlobal('document', Object.assign(document, { URL: ADDRESS }));
  vi.stubGlobal('HTMLElement', HTMLElement);
};
const SHORT = '<p>Output fell to 4,700 tonnes.</p>';
const live = new AbortController().signal;
const nothing = () => undefined;
const here = { settings: DEFAULTS, private: false, off: null };
const picked = (blocks: unknown) => ({ ok: true, value: { here, metadata: { title: null }, blocks } });

beforeEach(() => {
  vi.stubGlobal('location', new URL(ADDRESS));
  asked.mockReset();
  shows(SHORT);
});
afterEach(() => void vi.unstubAllGlobals());

describe('readPage', () => {
  it.each<[string, unknown, status: string, text: string | null]>([
    ['takes the blocks that were chosen', [0], 'read', 'Output fell to 4,700 tonnes.'],
    ['passes over numbers of none', [7, -1, 0.5], 'no-article', ''],
  ])('%s', async (_, value, status, text) => {
    asked.mockResolvedValue(picked(value));
    const told = vi.fn();
    const read = await readPage(nothing, told, live);
    expect(told).toHaveBeenCalledWith(here);
    expect([read.status, read.reading?.article.text ?? null]).toEqual([status, text]);
  });

  it('says that it failed where nobody answers, asked twice', async () => {
    asked.mockRejectedValue(new Error('gone'));
    expect(await readPage(nothing, nothing, live)).toMatchObject({ status: 'failed', reading: null });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks nothing of a page of more blocks than there may be', async () => {
    shows('<hr>x'.repeat(BOUNDS.blocks + 1));
    expect(await readPage(nothing, nothing, live)).toMatchObject({ status: 'too-long', reading: null });
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks no second time, for what is hidden, once it was ended', async () => {
    shows(`${SHORT}<main hidden>${SHORT.repeat(9)}</main>`);
    const life = new AbortController();
    asked.mockImplementation(async () => {
      life.abort();
      return picked([0]);
    });
    await readPage(nothing, nothing, life.signal);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockResolvedValue(picked([0]));
    await readPage(nothing, nothing, live);
    expect(asked).toHaveBeenCalledTimes(3);
  });
});
