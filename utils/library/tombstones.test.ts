import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction, Note } from '../messages/schemas.ts';
import { deleteCorrection, saveCorrection } from './corrections.ts';
import { type Forgetting, forget, restore } from './forget.ts';
import { deleteNote, notesOn, saveNote } from './notes.ts';
import type { Library } from './open.ts';
import { emptyLibrary, quoted } from './sample.ts';

const at = (minute: number) => `2025-07-20T08:${String(minute).padStart(2, '0')}:00.000Z`;
const url = 'https://one.example/a';
const note: Note = {
  id: 'n1',
  url,
  title: '',
  site: 'one',
  published: null,
  body: 'mine',
  tags: [],
  target: 'article',
  passage: null,
  claim: null,
  term: null,
  created: at(0),
  changed: at(0),
};
const correction: Correction = { id: 'c1', what: 'misread', url, claim: quoted({}), reading: null, made: at(0) };

let library: Library;
beforeEach(async () => {
  library = emptyLibrary();
  await library.use((db) => saveNote(db, note));
  await library.use((db) => saveCorrection(db, correction));
});
const tombstones = () => library.use((db) => db.getAll('tombstones'));

describe('a deletion', () => {
  it('is remembered by name and instant alone', async () => {
    await library.use((db) => deleteNote(db, 'n1', at(1)));
    await library.use((db) => deleteCorrection(db, 'c1', at(2)));
    expect(await tombstones()).toEqual([
      { what: 'correction', id: 'c1', at: at(2) },
      { what: 'note', id: 'n1', at: at(1) },
    ]);
  });

  it('of nothing is none', async () => {
    expect(await library.use((db) => deleteNote(db, 'n9', at(1)))).toBeNull();
    expect(await tombstones()).toEqual([]);
  });

  it('is taken back by saving again', async () => {
    const gone = await library.use((db) => deleteNote(db, 'n1', at(1)));
    await library.use((db) => deleteCorrection(db, 'c1', at(1)));
    await library.use((db) => saveNote(db, gone as Note));
    await library.use((db) => saveCorrection(db, correction));
    expect(await tombstones()).toEqual([]);
  });

  it.each<[Forgetting, number]>([
    [{ what: 'host', host: 'one.example' }, 2],
    [{ what: 'everything' }, 0],
  ])('by forgetting %j, and back', async (forgetting, remembered) => {
    const removed = await library.use((db) => forget(db, forgetting, { own: true }));
    expect(await tombstones()).toHaveLength(remembered);
    await library.use((db) => restore(db, removed));
    expect(await tombstones()).toEqual([]);
  });
});

describe('a note', () => {
  const forms = async (...changes: number[]) => {
    for (const minute of changes) await library.use((db) => saveNote(db, { ...note, changed: at(minute) }));
    const [record] = await library.use((db) => notesOn(db, url));
    return record?.history;
  };
  it('remembers when its earlier forms were written', async () => expect(await forms(1, 2)).toEqual([at(0), at(1)]));
  it('saved again as it was has no other form', async () => expect(await forms(1, 1)).toEqual([at(0)]));
  it('never changed has no history', async () => expect(await forms(0)).toBeUndefined());
});
