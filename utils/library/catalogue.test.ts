import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { storeArticle } from './articles.ts';
import { allCards, articlesWith, rebuild, settle } from './catalogue.ts';
import { forget, restore } from './forget.ts';
import type { Library } from './open.ts';
import { articleOf, emptyLibrary } from './sample.ts';

const NOW = '2025-07-20T10:00:00.000Z';
const forever = new AbortController().signal;
let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

const store = (name: string, title: string) =>
  library.use((db) => storeArticle(db, articleOf(name, [{ low: 70, high: 70 }], { title }), NOW));
const titles = () =>
  library.use(async (db) => {
    const all = [];
    for await (const cards of allCards(db)) all.push(...cards);
    return all.map(({ title }) => title).sort();
  });
const find = (words: string) =>
  library.use(async (db) => {
    const all: number[] = [];
    for await (const ids of articlesWith(db, words, forever)) all.push(...ids);
    return all.sort((a, b) => a - b);
  });
const inOrder = () => library.use((db) => settle(db, forever, () => undefined));
const remake = () => library.use((db) => rebuild(db, forever, () => undefined));

describe.each([
  ['beside the shelves', async () => undefined],
  ['on the shelves', remake],
])('%s', (_, make) => {
  it('lists and finds what was stored, by title and by quote, whatever the words’ ends and marks', async () => {
    const first = await store('one', 'Magnets in Nürnberg');
    const second = await store('two', 'Gallium');
    await make();
    expect(await titles()).toEqual(['Gallium', 'Magnets in Nürnberg']);
    expect(await find('nurn magnet')).toEqual([first.id]);
    expect(await find('it mines')).toEqual([first.id, second.id]);
    expect(await find('gallium magnets')).toEqual([]);
    expect(await find('…')).toEqual([]);
  });

  it('keeps no word of what was forgotten, and finds it again once it is put back', async () => {
    const { id } = await store('one', 'Magnets');
    await store('two', 'Gallium');
    await make();
    const removed = await library.use((db) => forget(db, { what: 'articles', ids: [id] }, { own: false }));
    expect(await titles()).toEqual(['Gallium']);
    expect(await find('magnets')).toEqual([]);
    const kept = await library.use((db) => Promise.all([db.getAll('shelves'), db.getAll('words'), db.getAll('fresh')]));
    expect(JSON.stringify(kept)).not.toMatch(/magnets/i);
    await library.use((db) => restore(db, removed));
    expect(await find('magnets')).toEqual([id]);
  });

  it('shows an article read again as it is now', async () => {
    const { id } = await store('one', 'Magnets');
    await make();
    await store('one', 'Gallium');
    expect(await titles()).toEqual(['Gallium']);
    expect([await find('magnets'), await find('gallium')]).toEqual([[], [id]]);
    await library.use((db) => forget(db, { what: 'everything' }, { own: false }));
    expect([await titles(), await find('gallium')]).toEqual([[], []]);
  });
});

describe('settle', () => {
  it('puts on shelves what has gathered beside them', async () => {
    for (let made = 0; made < 201; made++) await store(`site${made}`, `Number ${made}`);
    await inOrder();
    expect(await library.use((db) => db.count('fresh'))).toBe(0);
    expect(await titles()).toHaveLength(201);
    expect(await find('number 200')).toHaveLength(1);
  });

  it('makes a catalogue where an older version had none', async () => {
    await store('one', 'Magnets');
    await library.use(async (db) => {
      await db.clear('fresh');
      await db.put('meta', { name: 'catalogue-stale', value: true });
    });
    expect(await titles()).toEqual([]);
    await inOrder();
    expect(await titles()).toEqual(['Magnets']);
  });
});
