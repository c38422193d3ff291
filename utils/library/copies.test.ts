import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction, Note } from '../messages/schemas.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { listCopies, makeCopy, recover, renewCopies, restoreCopy } from './copies.ts';
import { saveCorrection } from './corrections.ts';
import { forget } from './forget.ts';
import { readJournal, strikeAll, strikeCorrection, strikeNote, writeCorrection, writeNote } from './journal.ts';
import { deleteNote, saveNote } from './notes.ts';
import type { Library } from './open.ts';
import { emptyLibrary, quoted } from './sample.ts';

const on = (day: number, hour = 10) => `2025-07-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`;
const url = 'https://one.example/a';
const noteOf = (id: string, body: string, changed = on(1)): Note => ({
  ...{ id, url, title: 'Of one', site: 'one', published: null, body, tags: ['a'], target: 'claim' },
  passage: quoted({}).passage,
  claim: quoted({}).claim,
  ...{ term: null, created: on(1), changed },
});
const correction: Correction = { id: 'c1', what: 'misread', url, claim: quoted({}), reading: null, made: on(1) };

let library: Library;
beforeEach(async () => {
  fakeBrowser.reset();
  library = emptyLibrary();
});
const save = (...notes: Note[]) => library.use((db) => Promise.all(notes.map((note) => saveNote(db, note))));
const bodies = async () => (await library.use((db) => db.getAll('notes'))).map(({ body }) => body);

describe('copies', () => {
  it('bring back notes with what they hang on, corrections and settings, once everything is lost', async () => {
    await save(noteOf('n1', 'mine'), noteOf('n2', '“日本” 🧲'));
    await library.use((db) => saveCorrection(db, correction));
    await changeSettings({ markNotes: true });
    const before = await library.use(async (db) => [await db.getAll('notes'), await db.getAll('corrections')]);
    expect(await makeCopy(library, on(2))).toEqual({ made: on(2), notes: 2, corrections: 1 });
    library = emptyLibrary();
    await changeSettings({ markNotes: false });
    await restoreCopy(library, on(2));
    expect(await library.use(async (db) => [await db.getAll('notes'), await db.getAll('corrections')])).toEqual(before);
    expect(await readSettings()).toMatchObject({ markNotes: true });
  });

  it('are three, of different days, the newest first', async () => {
    await save(noteOf('n1', 'mine'));
    for (const made of [on(1), on(2), on(3), on(4), on(4, 12)]) await makeCopy(library, made);
    expect((await listCopies()).map(({ made }) => made)).toEqual([on(4, 12), on(3), on(2)]);
  });

  it('keep what stood before the last import beside those of the days', async () => {
    await save(noteOf('n1', 'mine'));
    await makeCopy(library, on(1, 11));
    await makeCopy(library, on(1, 12), { beforeImport: true });
    for (const made of [on(1, 13), on(2), on(3), on(4)]) await makeCopy(library, made);
    expect((await listCopies()).map(({ made }) => made)).toEqual([on(4), on(3), on(2), on(1, 12)]);
    await makeCopy(library, on(4, 11), { beforeImport: true });
    expect((await listCopies()).map(({ made, beforeImport = false }) => [made, beforeImport])).toEqual([
      [on(4, 11), true],
      [on(4), false],
      [on(3), false],
      [on(2), false],
    ]);
  });

  it('are never of nothing', async () => {
    await save(noteOf('n1', 'mine'));
    await makeCopy(library, on(1));
    await library.use((db) => forget(db, { what: 'everything' }, { own: true }));
    expect(await makeCopy(library, on(2))).toBeNull();
    expect(await listCopies()).toHaveLength(1);
  });

  it('take nothing away: later forms stay, what was deleted comes back', async () => {
    await save(noteOf('n1', 'old'), noteOf('n2', 'deleted'));
    await makeCopy(library, on(2));
    await save(noteOf('n1', 'later', on(3)), noteOf('n3', 'new', on(3)));
    await library.use((db) => deleteNote(db, 'n2'));
    await restoreCopy(library, on(2));
    expect((await bodies()).sort()).toEqual(['deleted', 'later', 'new']);
    expect(await library.use((db) => db.getAll('tombstones'))).toEqual([]);
  });

  it('go, and the journal with them, once what they hold is forgotten; one is made of what is left', async () => {
    await save(noteOf('n1', 'mine'), noteOf('n2', 'left'));
    for (const made of [on(1), on(2)]) await makeCopy(library, made);
    await writeNote(noteOf('n1', 'mine'));
    await library.use((db) => deleteNote(db, 'n1'));
    expect(await renewCopies(library, on(3))).toMatchObject({ notes: 1 });
    expect(await listCopies()).toHaveLength(1);
    expect((await readJournal()).keys).toEqual([]);
    await library.use((db) => deleteNote(db, 'n2'));
    expect(await renewCopies(library, on(3))).toBeNull();
    expect(await listCopies()).toEqual([]);
  });

  it('that were begun before something was forgotten do not outlast it', async () => {
    await save(noteOf('n1', 'mine'));
    const begun = makeCopy(library, on(1));
    await Promise.all([begun, library.use((db) => deleteNote(db, 'n1')).then(() => renewCopies(library, on(1)))]);
    expect(await listCopies()).toEqual([]);
  });

  it('come back without settings where the library was lost: the newest that can be read, and what was written since', async () => {
    await changeSettings({ markNotes: true });
    await save(noteOf('n1', 'old'), noteOf('n2', 'two'));
    await makeCopy(library, on(2));
    await makeCopy(library, on(3));
    const { copies } = (await fakeBrowser.storage.local.get('copies')) as { copies: { data: string }[] };
    await fakeBrowser.storage.local.set({
      copies: copies.map((one, at) => (at === 1 ? { ...one, data: 'broken' } : one)),
    });
    await writeNote(noteOf('n1', 'later', on(3)));
    await changeSettings({ markNotes: false });
    library = emptyLibrary();
    expect(await recover(library)).toBe(2);
    expect((await bodies()).sort()).toEqual(['later', 'two']);
    expect(await readSettings()).toMatchObject({ markNotes: false });
  });

  it('that are no copies are none', async () => {
    await fakeBrowser.storage.local.set({ copies: [{ made: 'x' }] });
    expect(await listCopies()).toEqual([]);
    await expect(restoreCopy(library, on(1))).rejects.toThrow(RangeError);
  });
});

describe('the journal', () => {
  const [old, later] = [noteOf('n1', 'old'), noteOf('n1', 'later', on(2))];

  it('holds what is in no copy yet', async () => {
    await save(old, noteOf('n2', 'two'));
    for (const note of [old, later, noteOf('n2', 'two')]) await writeNote(note);
    await writeCorrection(correction);
    expect((await readJournal()).notes.map(({ body }) => body)).toEqual(['old', 'two', 'later']);
    expect((await readJournal()).corrections).toEqual([correction]);
    await makeCopy(library, on(3));
    expect(await readJournal()).toEqual({ keys: [], notes: [], corrections: [] });
  });

  it('keeps what it holds while there is nothing to copy, and what it is given while a copy is made', async () => {
    await writeNote(old);
    await makeCopy(library, on(3));
    expect((await readJournal()).notes).toHaveLength(1);
    await save(old);
    const use: Library['use'] = async (work) => {
      const result = await library.use(work);
      await writeNote(later);
      return result;
    };
    await makeCopy({ ...library, use }, on(3));
    expect((await readJournal()).notes.map(({ body }) => body)).toEqual(['later']);
  });

  it('lets go of what the reader deleted, took back or forgot', async () => {
    for (const note of [old, later, noteOf('n2', 'two')]) await writeNote(note);
    for (const id of ['c1', 'c2']) await writeCorrection({ ...correction, id });
    await strikeNote('n1');
    await strikeCorrection('c1');
    expect((await readJournal()).notes.map(({ body }) => body)).toEqual(['two']);
    expect((await readJournal()).corrections.map(({ id }) => id)).toEqual(['c2']);
    await strikeAll();
    expect((await readJournal()).keys).toEqual([]);
  });

  it('bring back hundreds of notes with one wait for the disk, not with one for each', async () => {
    await save(...Array.from({ length: 300 }, (_, at) => noteOf(`n${at}`, 'mine')));
    await makeCopy(library, on(2));
    library = emptyLibrary();
    await library.use((db) => db.count('notes'));
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await recover(library)).toBe(300);
    expect(begun.mock.calls.filter(([, mode]) => mode === 'readwrite').length).toBeLessThan(5);
    begun.mockRestore();
  });

  it('brings back corrections too, and what is here later than it stays', async () => {
    for (const note of [old, noteOf('n2', 'two')]) await writeNote(note);
    await writeCorrection(correction);
    await save(later);
    expect(await recover(library)).toBe(2);
    expect((await bodies()).sort()).toEqual(['later', 'two']);
    expect(await library.use((db) => db.getAllKeys('corrections'))).toEqual(['c1']);
  });
});
