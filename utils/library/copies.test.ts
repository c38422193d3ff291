import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction, Note } from '../messages/schemas.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { dropCopies, listCopies, makeCopy, restoreCopy } from './copies.ts';
import { saveCorrection } from './corrections.ts';
import { forget } from './forget.ts';
import { readJournal, strikeAll, strikeNote, writeDown } from './journal.ts';
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

  it('go, and the journal with them, once what they hold is forgotten', async () => {
    await save(noteOf('n1', 'mine'));
    await makeCopy(library, on(1));
    await writeDown(noteOf('n1', 'mine'));
    await dropCopies();
    expect(await listCopies()).toEqual([]);
    expect((await readJournal()).keys).toEqual([]);
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
    for (const note of [old, later, noteOf('n2', 'two')]) await writeDown(note);
    expect((await readJournal()).notes.map(({ body }) => body)).toEqual(['old', 'two', 'later']);
    await makeCopy(library, on(3));
    expect(await readJournal()).toEqual({ keys: [], notes: [] });
  });

  it('keeps what it holds while there is nothing to copy, and what it is given while a copy is made', async () => {
    await writeDown(old);
    await makeCopy(library, on(3));
    expect((await readJournal()).notes).toHaveLength(1);
    await save(old);
    await Promise.all([makeCopy(library, on(3)), new Promise((done) => setTimeout(done)).then(() => writeDown(later))]);
    expect((await readJournal()).notes.map(({ body }) => body)).toEqual(['later']);
  });

  it('lets go of notes that the reader deleted or forgot', async () => {
    for (const note of [old, later, noteOf('n2', 'two')]) await writeDown(note);
    await strikeNote('n1');
    expect((await readJournal()).notes.map(({ body }) => body)).toEqual(['two']);
    await strikeAll();
    expect((await readJournal()).keys).toEqual([]);
  });
});
