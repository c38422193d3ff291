import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { textOf } from '../../utils/article/page-block.ts';
import { sentBlock } from '../../utils/article/sketch.ts';
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
const asking = { isNew: true, paused: nothing, told: nothing };
const here = { settings: DEFAULTS, private: false, off: null };
const picked = (blocks: unknown) => ({ ok: true, value: { here, metadata: { title: null }, blocks, read: null } });

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
    const read = await readPage({ ...asking, told }, live);
    expect(told).toHaveBeenCalledWith(here);
    expect([read.status, read.reading?.blocks.map(({ pieces }) => textOf(pieces)).join()]).toEqual([status, text]);
  });

  it('hands on what came of it, under what it was read from', async () => {
    const read = { text: 'Output fell to 4,700 tonnes.' };
    asked.mockResolvedValue({ ok: true, value: { ...picked([0]).value, read } });
    const { known, reading } = await readPage(asking, live);
    expect(known).toEqual([{ title: null, blocks: reading?.blocks.map(sentBlock), read }]);
  });

  it('says that it failed where nobody answers, asked twice', async () => {
    asked.mockRejectedValue(new Error('gone'));
    expect(await readPage(asking, live)).toMatchObject({ status: 'failed', reading: null });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks nothing of a page of more blocks than there may be', async () => {
    shows('<hr>x'.repeat(BOUNDS.blocks + 1));
    expect(await readPage(asking, live)).toMatchObject({ status: 'too-long', reading: null });
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks no second time, for what is hidden, once it was ended', async () => {
    shows(`${SHORT}<main hidden>${SHORT.repeat(9)}</main>`);
    const life = new AbortController();
    asked.mockImplementation(async () => {
      life.abort();
      return picked([0]);
    });
    await readPage(asking, life.signal);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockResolvedValue(picked([0]));
    await readPage(asking, live);
    expect(asked).toHaveBeenCalledTimes(3);
  });
});
