import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropLostAddresses, listAddresses, loseAddresses, lostAddresses, takeAddresses } from './addresses.ts';
import { type Forgetting, forget } from './forget.ts';
import { keepArticle } from './keep.ts';
import type { Library } from './open.ts';
import { articleOf, emptyLibrary } from './sample.ts';

const on = (day: number) => `2025-07-${String(day).padStart(2, '0')}T10:00:00.000Z`;

let library: Library;
beforeEach(() => {
  fakeBrowser.reset();
  library = emptyLibrary();
});
const read = (name: string, day: number, title = `Title of ${name}`) =>
  library.use((db) => keepArticle(db, articleOf(name, [], { title }), on(day)));
const list = () => library.use(listAddresses);
const lost = async () => (await library.use(lostAddresses)).map(({ url }) => new URL(url).hostname.split('.')[0]);
const isAnywhere = async (name: string) =>
  JSON.stringify(await fakeBrowser.storage.local.get(null)).includes(`${name}.example`);
/** The library is another one, empty. */
const lose = async () => {
  library = emptyLibrary();
  await loseAddresses();
};

describe('the articles of a lost library', () => {
  it('are told with title and day, the newest first: those listed and those read since, each once', async () => {
    await read('one', 1);
    await read('two', 2);
    await list();
    await read('one', 3, 'Another title');
    await read('three', 4);
    await lose();
    expect(await lost()).toEqual(['three', 'one', 'two']);
    expect((await library.use(lostAddresses))[1]).toEqual({
      url: 'https://one.example/a',
      title: 'Another title',
      read: on(3),
    });
  });

  it('stay while the next are read, are taken off as they are read again, and are dropped when all are', async () => {
    for (const [day, name] of ['one', 'two'].entries()) await read(name, day + 1);
    await lose();
    await read('three', 5);
    await list();
    expect(await lost()).toEqual(['two', 'one']);
    await read('one', 6);
    expect(await lost()).toEqual(['two']);
    await read('two', 7);
    await list();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['addresses']);
  });

  it('of two losses are told together', async () => {
    await read('one', 1);
    await lose();
    await read('two', 2);
    await lose();
    await loseAddresses();
    expect(await lost()).toEqual(['two', 'one']);
    await dropLostAddresses();
    expect(await lost()).toEqual([]);
    expect(await isAnywhere('one')).toBe(false);
  });

  it('are no more than the newest two thousand, nor longer than so many letters', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      url: `https://n${at}.example/a`,
      title: '',
      read: new Date(at * 1000).toISOString(),
    }));
    await fakeBrowser.storage.local.set({ addresses: many });
    await loseAddresses();
    expect(await lost()).toHaveLength(2000);
    expect((await lost())[0]).toBe('n2999');
    await dropLostAddresses();
    await fakeBrowser.storage.local.set({
      addresses: many.map((one) => ({ ...one, url: `${one.url}?${'x'.repeat(1000)}` })),
    });
    await loseAddresses();
    expect((await lost()).length).toBeLessThan(600);
  });

  it('are those that are addresses', async () => {
    const sound = { url: 'https://one.example/a', title: 'x', read: on(1) };
    await fakeBrowser.storage.local.set({
      addresses: [sound, { ...sound, url: 'javascript:alert(1)' }, { ...sound, read: 'x' }, 7, null],
      'address:x': '<b>',
    });
    await loseAddresses();
    expect(await lost()).toEqual(['one']);
    await fakeBrowser.storage.local.set({ 'addresses:lost': 'x' });
    expect(await lost()).toEqual([]);
  });
});

describe('the list', () => {
  it('holds the articles read last, whenever they were first', async () => {
    for (const name of ['one', 'two']) await read(name, 1);
    await list();
    await read('one', 2);
    await list();
    const { addresses } = (await fakeBrowser.storage.local.get('addresses')) as { addresses: { url: string }[] };
    expect(addresses.map(({ url }) => url)).toEqual(['https://one.example/a', 'https://two.example/a']);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['addresses']);
  });
});

describe('what is forgotten', () => {
  it.each<[string, Forgetting, string[]]>([
    ['everything', { what: 'everything' }, []],
    ['a site', { what: 'host', host: 'lost.example' }, ['listed', 'since']],
    ['a site that is listed', { what: 'host', host: 'listed.example' }, ['lost', 'since']],
    ['what was read since an instant', { what: 'since', instant: on(2) }, ['lost']],
    ['what was not read since an instant', { what: 'unread-since', instant: on(3) }, ['since']],
    ['single articles', { what: 'articles', ids: [1] }, ['lost', 'since']],
  ])('goes from every list: %s, and comes back with it', async (_, forgetting, left) => {
    await read('lost', 1);
    await lose();
    await read('listed', 2);
    await list();
    await read('since', 3);
    const there = async () => {
      const all = await Promise.all(['listed', 'lost', 'since'].map(isAnywhere));
      return ['listed', 'lost', 'since'].filter((_, at) => all[at]);
    };
    expect(await there()).toEqual(['listed', 'lost', 'since']);
    const { articles } = await library.use((db) => forget(db, forgetting, { own: false }));
    const taken = await takeAddresses(forgetting, new Set(articles.map(({ url }) => url)));
    expect(await there()).toEqual(left);
    await fakeBrowser.storage.local.set(taken);
    expect(await there()).toEqual(['listed', 'lost', 'since']);
  });
});
