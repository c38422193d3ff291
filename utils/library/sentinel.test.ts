import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Note } from '../messages/schemas.ts';
import { lostAddresses } from './addresses.ts';
import { makeCopy } from './copies.ts';
import { forget } from './forget.ts';
import { keepArticle, keepNote, removeNote } from './keep.ts';
import { connectLibrary, type Library } from './open.ts';
import { articleOf } from './sample.ts';
import { dismissLoss, lookAfter, lossOf } from './sentinel.ts';

const [EARLY, LATER] = ['2025-07-20T10:00:00.000Z', '2025-07-21T10:00:00.000Z'];
let made = 0;
let name: string;
let library: Library;
beforeEach(() => {
  fakeBrowser.reset();
  name = `sentinel-${made++}`;
  library = connectLibrary({ name });
});
const noteOf = ({ body, changed }: Pick<Note, 'body' | 'changed'>): Note => ({
  ...{ id: 'n1', url: 'https://one.example/a', title: 'Of one', site: 'one', published: null, tags: [] },
  ...{ target: 'article', passage: null, claim: null, term: null, created: EARLY, body, changed },
});
const read = () => library.use((db) => keepArticle(db, articleOf('one', [{ low: 70 }]), EARLY));

describe('the sentinel', () => {
  it('says nothing of a new library, nor of one that is whole', async () => {
    await lookAfter(library, EARLY);
    await read();
    await lookAfter(library, EARLY);
    await lookAfter(library, LATER);
    expect(await lossOf()).toBeNull();
  });

  it('notices a library that was deleted, until the reader knows', async () => {
    await read();
    await lookAfter(library, EARLY);
    await deleteDB(name);
    await Promise.all([lookAfter(library, LATER), lookAfter(connectLibrary({ name }), LATER)]);
    expect(await lossOf()).toEqual({ articles: 1, notes: 0, at: EARLY, noticed: LATER, back: 0 });
    expect((await library.use(lostAddresses)).map(({ url }) => url)).toEqual(['https://one.example/a']);
    await lookAfter(library, LATER);
    expect(await lossOf()).not.toBeNull();
    await dismissLoss();
    await lookAfter(library, LATER);
    expect(await lossOf()).toBeNull();
  });

  it('brings back what a copy has and what was written since, once, and says how much', async () => {
    await keepNote(library, { ...noteOf({ body: 'copied', changed: EARLY }), id: 'n0' });
    await makeCopy(library, EARLY);
    await keepNote(library, noteOf({ body: 'since', changed: EARLY }));
    expect(await lookAfter(library, EARLY)).toBe(false);
    await deleteDB(name);
    expect(await lookAfter(library, LATER)).toBe(true);
    expect((await library.use((db) => db.getAll('notes'))).map(({ body }) => body)).toEqual(['copied', 'since']);
    expect(await lossOf()).toMatchObject({ notes: 2, back: 2 });
    await removeNote(library, 'n0');
    expect(await lookAfter(library, LATER)).toBe(false);
    expect(await library.use((db) => db.count('notes'))).toBe(1);
  });

  it('brings back notes that no copy has, in the form they had last', async () => {
    const notes = ['first', 'last'].map((body, n) => noteOf({ body, changed: [EARLY, LATER][n] as string }));
    for (const note of notes) await keepNote(library, note);
    await lookAfter(library, EARLY);
    await deleteDB(name);
    await lookAfter(library, LATER);
    expect((await library.use((db) => db.getAll('notes'))).map(({ body }) => body)).toEqual(['last']);
  });

  it('brings back notes also where the library was empty when it was last looked at, and counts them then', async () => {
    await lookAfter(library, EARLY);
    await keepNote(library, noteOf({ body: 'mine', changed: EARLY }));
    await deleteDB(name);
    await lookAfter(library, LATER);
    expect(await library.use((db) => db.count('notes'))).toBe(1);
    await deleteDB(name);
    await lookAfter(library, LATER);
    expect(await lossOf()).toMatchObject({ notes: 1 });
  });

  it('does not take forgetting everything for a loss', async () => {
    await read();
    await lookAfter(library, EARLY);
    await library.use((db) => forget(db, { what: 'everything' }, { own: true }));
    await lookAfter(library, LATER);
    expect(await lossOf()).toBeNull();
  });

  it('says nothing of a library that was empty', async () => {
    await lookAfter(library, EARLY);
    await deleteDB(name);
    await lookAfter(library, LATER);
    expect(await lossOf()).toBeNull();
  });

  it('bears whatever stands in its place', async () => {
    await fakeBrowser.storage.local.set({ library: { id: 7 }, 'library:lost': 'x' });
    await lookAfter(library, EARLY);
    expect(await lossOf()).toBeNull();
  });
});
