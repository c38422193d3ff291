import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftsOn } from './drafts.ts';
import { takeDrafts } from './forgotten-drafts.ts';

const ABOUT = 'https://one.example/a';
const DRAFT = { body: 'Half a thought', tags: ['china'] };
const NOTHING_REMOVED = { articles: [], claims: [], notes: [], corrections: [], undoable: true };

/** A page's own storage, as far as drafts use it: its entries are its own properties. */
function newPlace() {
  const methods = {
    getItem: (key: string) => place[key] ?? null,
    setItem: (key: string, words: string) => Object.assign(place, { [key]: words }),
    removeItem: (key: string) => void delete place[key],
  };
  const place = Object.create(methods) as Record<string, string>;
  return place;
}
const at = (href: string, place: object) => {
  vi.stubGlobal('location', { href });
  vi.stubGlobal('localStorage', place);
};
/** What a page asked of the extension's storage and did not live to see done. */
const closeAtOnce = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockReturnValueOnce(new Promise(() => undefined) as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a draft of a page of ours', () => {
  it('is there again though the page closed before it was stored', async () => {
    const place = newPlace();
    at(fakeBrowser.runtime.getURL('/popup.html'), place);
    closeAtOnce();
    void draftsOn(ABOUT).write(DRAFT);
    expect(await draftsOn(ABOUT).read()).toEqual(DRAFT);
    expect(Object.keys(place)).toEqual([]);
  });

  it('is forgotten with everything else, wherever it lies', async () => {
    const place = newPlace();
    at(fakeBrowser.runtime.getURL('/popup.html'), place);
    closeAtOnce();
    void draftsOn(ABOUT).write(DRAFT);
    await takeDrafts({ what: 'everything' }, NOTHING_REMOVED as unknown as Parameters<typeof takeDrafts>[1]);
    expect(await draftsOn(ABOUT).read()).toBeNull();
    expect(Object.keys(place)).toEqual([]);
  });

  it('leaves nothing behind once it was stored, or saved as a note', async () => {
    const place = newPlace();
    at(fakeBrowser.runtime.getURL('/popup.html'), place);
    await draftsOn(ABOUT).write(DRAFT);
    expect(Object.keys(place)).toEqual([]);
    closeAtOnce();
    void draftsOn(ABOUT).write(DRAFT);
    await draftsOn(ABOUT).clear();
    expect(await draftsOn(ABOUT).read()).toBeNull();
  });
});

it('a draft of a web page is never left in that page’s own storage', () => {
  const place = newPlace();
  at(ABOUT, place);
  closeAtOnce();
  void draftsOn(ABOUT).write(DRAFT);
  expect(Object.keys(place)).toEqual([]);
});
