import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NOTHING_TOLD } from '../../utils/article/sample.ts';
import type { Library } from '../../utils/library/open.ts';
import { articleOf, emptyLibrary } from '../../utils/library/sample.ts';
import type { Handlers } from '../../utils/messages/listen.ts';
import type { Answer, Body } from '../../utils/messages/requests.ts';
import type { Note } from '../../utils/messages/schemas.ts';
import type { Origin } from '../../utils/messages/sender.ts';
import { DEFAULTS, type Settings } from '../../utils/settings.ts';
import { draftHandlers, ownHandlers, pageHandlers, type World } from './requests.ts';

const NOW = new Date('2025-07-20T10:00:00Z');
let library: Library;
let settings: Settings;
let world: World & Record<'inject' | 'badge' | 'changed', Mock>;
let handlers: Handlers;

beforeEach(async () => {
  await browser.storage.local.clear();
  library = emptyLibrary();
  settings = DEFAULTS;
  world = {
    library,
    settings: async () => settings,
    now: () => NOW,
    inject: vi.fn(async () => true),
    lookIntoFrames: vi.fn(async () => undefined),
    badge: vi.fn(async () => undefined),
    changed: vi.fn(() => undefined),
    mayReadLoopback: false,
    changedElsewhere: vi.fn(() => undefined),
  };
  handlers = { ...pageHandlers(world), ...draftHandlers(world), ...ownHandlers(world) };
});

const pageOf = (name: string, fields: Partial<Origin> & { incognito?: boolean } = {}): Origin => ({
  id: 'own',
  url: `https://${name}.example/a?from=home`,
  frameId: 0,
  tab: { id: 7, incognito: fields.incognito ?? false },
  ...fields,
});
type PageRead = Body<'page.read'>;
const readOf = (name: string, low: number, fields: Partial<PageRead> = {}): PageRead => {
  const { head, claims, terms } = articleOf(name, [{ low, high: low }]);
  return { article: head, text: null, claims, terms, seen: true, translated: false, ...fields };
};
const read = async (body: PageRead, sender: Origin) =>
  (await handlers['page.read']?.(body, sender)) as Answer<'page.read'>;
const stored = () => library.use((db) => db.count('articles'));

describe('page.read', () => {
  it('stores the article, answers with verdicts and shows the badge', async () => {
    expect((await read(readOf('one', 70), pageOf('one'))).kept).toBe('kept');
    const answer = await read(readOf('two', 50), pageOf('two'));
    expect(answer).toMatchObject({
      kept: 'kept',
      summary: { contradictions: 1 },
      claims: [{ verdict: 'contradicts' }],
    });
    expect(world.badge).toHaveBeenLastCalledWith({ text: '1', color: '#951045' }, 7);
    expect(world.changed).toHaveBeenCalledWith(['articles']);
  });

  it.each<[string, PageRead, Origin, Partial<Settings>]>([
    ['private', readOf('two', 50), pageOf('two', { incognito: true }), {}],
    ['paused', readOf('two', 50), pageOf('two'), { paused: true }],
    ['site-off', readOf('two', 50), pageOf('two'), { offSites: ['two.example'] }],
    ['not-seen', readOf('two', 50, { seen: false }), pageOf('two'), {}],
    ['translated', readOf('two', 50, { translated: true }), pageOf('two'), {}],
    ['no-address', readOf('two', 50), pageOf('three'), {}],
    ['no-address', readOf('two', 50, { article: { ...readOf('two', 50).article, url: null } }), pageOf('two'), {}],
  ])('compares but stores nothing: %s', async (kept, body, sender, chosen) => {
    await read(readOf('one', 70), pageOf('one'));
    settings = { ...DEFAULTS, ...chosen };
    const answer = await read(body, sender);
    expect(answer).toMatchObject({ kept, claims: [{ verdict: 'contradicts' }] });
    expect(await stored()).toBe(1);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['address:https://one.example/a']);
  });

  it('tells what the text says besides its claims, and keeps it with the article', async () => {
    const text = 'Output fell, the ministry told Reuters on Tuesday.';
    const { told } = await read(readOf('one', 70, { text }), pageOf('one'));
    expect(told).toMatchObject({ origins: ['Reuters'], fingerprint: expect.any(Array) });
    expect(await library.use((db) => db.getAll('articles'))).toMatchObject([{ fingerprint: told?.fingerprint }]);
    expect((await read(readOf('one', 70), pageOf('one'))).told).toBeNull();
  });

  it('says that there is no room, and compares all the same', async () => {
    await read(readOf('one', 70), pageOf('one'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const answer = await read(readOf('two', 50), pageOf('two'));
    put.mockRestore();
    expect(answer).toMatchObject({ kept: 'full', claims: [{ verdict: 'contradicts' }] });
    expect(world.badge).toHaveBeenLastCalledWith(expect.objectContaining({ text: '!' }), 7);
    expect(await stored()).toBe(1);
    expect((await read(readOf('two', 50), pageOf('two'))).kept).toBe('kept');
  });

  it('says why where the library does not open', async () => {
    world = {
      ...world,
      library: { use: () => Promise.reject(Object.assign(new Error(), { reason: 'newer' })), close() {} },
    };
    handlers = pageHandlers(world);
    await expect(read(readOf('one', 70), pageOf('one'))).rejects.toMatchObject({ reason: 'newer' });
    expect(world.badge).toHaveBeenLastCalledWith(expect.objectContaining({ text: '!' }), 7);
  });
});

describe('the text of a page', () => {
  const text = 'Chile mined 210,000 tonnes of lithium in 2024, the ministry said.';
  const told = { blocks: [{ kind: 'paragraph', runs: [[text]] }], title: null, published: '2025-07-18' } as const;
  const box = { inside: null, tag: 'p', kind: 'paragraph', attributes: {} } as const;
  const sketch = { told: NOTHING_TOLD, boxes: [box], blocks: [{ inside: 0, linked: 0, runs: [[text]] }] };
  const ask: Record<string, (sender: Origin) => unknown> = {
    'page.understand': (sender) => handlers['page.understand']?.({ ...told, lang: 'en' }, sender),
    'page.pick': (sender) => handlers['page.pick']?.({ page: sketch, isNew: true }, sender),
  };

  it.each([
    ['page.understand', false],
    ['page.understand', true],
    ['page.pick', false],
    ['page.pick', true],
  ] as const)('is looked at and not kept: %s, private: %s', async (name, incognito) => {
    const use = vi.spyOn(library, 'use');
    const answer = await ask[name]?.(pageOf('one', { incognito }));
    expect(answer).toMatchObject(
      name === 'page.understand'
        ? { claims: [{ claim: { low: 210_000 } }] }
        : { blocks: [0], here: { private: incognito }, read: { text, claims: [{ claim: { low: 210_000 } }] } },
    );
    expect(use).not.toHaveBeenCalled();
    expect(world.changed).not.toHaveBeenCalled();
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('lithium');
  });
});

describe('page.claim', () => {
  it('gives relations with quotes, values for the plot and statistics', async () => {
    await read(readOf('one', 70), pageOf('one'));
    await read(readOf('two', 50), pageOf('two'));
    const { article, claims } = readOf('three', 50);
    const claim = claims[0] as (typeof claims)[number];
    const answer = (await handlers['page.claim']?.({ article, claim }, pageOf('three'))) as Answer<'page.claim'>;
    expect(answer.related.map(({ relation, quotes }) => [relation.verdict, quotes.map(({ site }) => site)])).toEqual([
      ['contradicts', ['one']],
      ['agrees', ['two']],
    ]);
    expect(answer.plot.map(({ verdict, newest }) => [verdict, newest]).sort()).toEqual([
      ['agrees', '2025-07-18'],
      ['contradicts', '2025-07-18'],
    ]);
    expect(answer.reference.readings.length).toBeGreaterThan(0);
  });
});

describe('page.term', () => {
  it('counts what was read of a term, quotes it and gives its entry, makers and controls', async () => {
    await read(readOf('one', 70), pageOf('one'));
    const answer = (await handlers['page.term']?.(
      { term: 'rare-earths', url: null, published: '2025-07-18' },
      pageOf('two'),
    )) as Answer<'page.term'>;
    expect(answer).toMatchObject({ articles: 1, claims: 1, quotes: [{ site: 'one' }] });
    expect(answer.controls.controls.length).toBeGreaterThan(0);
    expect(answer.entry?.name).toMatch(/rare earths/i);
    expect(answer.makers.map(({ place }) => place)).toContain('CN');
  });
});

const note = (name: string, fields: Partial<Note> = {}): Note => ({
  ...{ id: 'n1', url: `https://${name}.example/a`, title: '', site: '', published: null, body: 'b', tags: [] },
  ...{ target: 'article', passage: null, claim: null, term: null },
  ...{ created: NOW.toISOString(), changed: NOW.toISOString() },
  ...fields,
});

describe('the notes of an article', () => {
  it.each([
    ['one', 1],
    ['two', 0],
  ])('are told to a page of its own site alone: %s', async (site, expected) => {
    const body = readOf('one', 70);
    const [claim] = body.claims;
    if (!claim) throw new Error('No claim.');
    await handlers['note.save']?.(note('one', { target: 'claim', passage: claim.passage }), pageOf('one'));
    expect((await read(body, pageOf(site))).notes).toHaveLength(expected);
    const detail = await handlers['page.claim']?.({ article: body.article, claim }, pageOf(site));
    expect(detail?.notes).toHaveLength(expected);
  });
});

describe('note.save', () => {
  const notes = () => library.use((db) => db.count('notes'));

  it('stores a note once, however often it is asked', async () => {
    await handlers['note.save']?.(note('one'), pageOf('one'));
    await handlers['note.save']?.(note('one'), pageOf('one'));
    expect(await notes()).toBe(1);
  });
  it.each([
    ['private', pageOf('one', { incognito: true }), {}],
    ['paused', pageOf('one'), { paused: true }],
    ['not-yours', pageOf('two'), {}],
  ])('refuses: %s', async (reason, sender, chosen) => {
    settings = { ...DEFAULTS, ...chosen };
    await expect(handlers['note.save']?.(note('one'), sender)).rejects.toMatchObject({ reason });
    expect(await notes()).toBe(0);
  });
});

describe('what is begun to be written on a mark', () => {
  const about = { url: 'https://one.example/a', mark: 'k1' };
  const draft = { body: 'half a', tags: ['x'] };

  it('is kept until it is cleared', async () => {
    await handlers['draft.write']?.({ ...about, draft }, pageOf('one'));
    expect(await handlers['draft.read']?.(about, pageOf('one'))).toEqual(draft);
    expect(await handlers['draft.read']?.({ ...about, mark: 'k2' }, pageOf('one'))).toBeNull();
    await handlers['draft.clear']?.(about, pageOf('one'));
    expect(await handlers['draft.read']?.(about, pageOf('one'))).toBeNull();
  });

  it.each([
    ['private', pageOf('one', { incognito: true })],
    ['not-yours', pageOf('two')],
  ])('is neither told, kept nor cleared: %s', async (reason, sender) => {
    await handlers['draft.write']?.({ ...about, draft }, pageOf('one'));
    const other = { body: 'forged', tags: [] };
    for (const asked of [
      () => handlers['draft.read']?.(about, sender),
      () => handlers['draft.write']?.({ ...about, draft: other }, sender),
      () => handlers['draft.clear']?.(about, sender),
    ])
      await expect(asked()).rejects.toMatchObject({ reason });
    expect(await handlers['draft.read']?.(about, pageOf('one'))).toEqual(draft);
  });
});

describe('injecting', () => {
  it.each([
    [{}, 1],
    [{ paused: true }, 0],
    [{ offSites: ['one.example'] }, 0],
  ])('the gate’s word is followed unless it is off: %j', async (chosen, times) => {
    settings = { ...DEFAULTS, ...chosen };
    await handlers['gate.news']?.(undefined, pageOf('one'));
    expect(world.inject).toHaveBeenCalledTimes(times);
  });
  it.each([
    [false, 0],
    [true, 1],
  ])(
    'this machine’s own pages are read where the build has hosts of its own there: %j',
    async (mayReadLoopback, times) => {
      settings = DEFAULTS;
      const sender = { ...pageOf('one'), origin: 'http://127.0.0.1:81', url: 'http://127.0.0.1:81/a' };
      await pageHandlers({ ...world, mayReadLoopback })['gate.news']?.(undefined, sender);
      expect(world.inject).toHaveBeenCalledTimes(times);
    },
  );
  it('tells whether the reader could be injected', async () => {
    world.inject.mockResolvedValueOnce(false);
    expect(await handlers['reader.start']?.({ tab: 3 }, {})).toEqual({ injected: false });
  });
  it('tells the reader where it is', async () => {
    settings = { ...DEFAULTS, paused: true, markNotes: true };
    const answer = await handlers['page.start']?.(undefined, pageOf('one', { incognito: true }));
    expect(answer).toMatchObject({ private: true, off: 'paused', settings: { markNotes: true } });
    expect(answer).not.toHaveProperty('settings.offSites');
  });
});
