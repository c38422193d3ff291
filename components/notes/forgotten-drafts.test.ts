import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Forgetting, Removed } from '../../utils/library/forget.ts';
import { draftsOn } from './drafts.ts';
import { takeDrafts } from './forgotten-drafts.ts';

const [OLD, HOUR, NEW] = ['2025-07-20T08:00:00.000Z', '2025-07-20T11:00:00.000Z', '2025-07-20T11:30:00.000Z'];
const DRAFT = { body: 'Ask whom.', tags: [] };
const ABOUT = {
  article: 'https://one.example/a',
  claim: 'https://one.example/a k1',
  mark: 'https://two.example/b#claim:1:60%',
  note: 'note:n1',
} as const;

const removed = (fields: Partial<Record<'articles' | 'notes', readonly object[]>> = {}) =>
  ({ articles: [], claims: [], notes: [], corrections: [], undoable: true, ...fields }) as unknown as Removed;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [name, about] of Object.entries(ABOUT)) {
    vi.setSystemTime(name === 'mark' ? NEW : OLD);
    await draftsOn(about).write(DRAFT);
  }
  await fakeBrowser.storage.local.set({ 'option:language': 'de' });
  vi.useRealTimers();
});
const left = async () => {
  const kept = await Promise.all(
    Object.entries(ABOUT).map(async ([name, about]) => [name, await draftsOn(about).read()]),
  );
  return kept.filter(([, draft]) => draft !== null).map(([name]) => name);
};

describe('drafts', () => {
  it.each<[string, Forgetting, Removed, string[]]>([
    ['everything', { what: 'everything' }, removed(), []],
    ['a site', { what: 'host', host: 'one.example' }, removed(), ['mark', 'note']],
    ['a site, with a note on it', { what: 'host', host: 'one.example' }, removed({ notes: [{ id: 'n1' }] }), ['mark']],
    ['the last hour', { what: 'since', instant: HOUR }, removed(), ['article', 'claim', 'note']],
    ['an article', { what: 'articles', ids: [1] }, removed({ articles: [{ url: ABOUT.article }] }), ['mark', 'note']],
    ['nothing that they are about', { what: 'host', host: 'other.example' }, removed(), Object.keys(ABOUT)],
  ])('go with %s, and come back', async (_, forgetting, gone, kept) => {
    const taken = await takeDrafts(forgetting, gone);
    expect(await left()).toEqual(kept);
    expect(await fakeBrowser.storage.local.get('option:language')).toEqual({ 'option:language': 'de' });
    await fakeBrowser.storage.local.set(taken);
    expect(await left()).toEqual(Object.keys(ABOUT));
  });
});
