import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Note } from '../messages/schemas.ts';
import { allNotes, saveNote } from './notes.ts';
import { connectLibrary, type Library } from './open.ts';
import { emptyLibrary } from './sample.ts';

const at = (minute: number) => `2025-03-04T08:0${minute}:00.000Z`;
const noteOf = (fields: Partial<Note>): Note => ({
  ...{ id: 'n1', url: 'https://one.example/a', title: '', site: '', published: null, body: 'first', tags: [] },
  ...{ target: 'article', passage: null, claim: null, term: null, created: at(0), changed: at(0) },
  ...fields,
});
const bodies = (library: Library) => library.use(async (db) => (await allNotes(db)).map(({ body }) => body).sort());

/** The libraries of two windows: each with a connection of its own to the one database. */
const twoWindows = (name: string) => [connectLibrary({ name }), connectLibrary({ name })] as const;

describe('two windows, each with its own connection', () => {
  it('are both heard with notes on one address, saved in the same moment', async () => {
    const windows = twoWindows('at-once');
    const asked = windows.flatMap((library, window) =>
      [0, 1, 2].map((at) =>
        library.use((db) => saveNote(db, noteOf({ id: `${window}${at}`, body: `${window}${at}` }))),
      ),
    );
    await Promise.all(asked);
    expect(await bodies(windows[0])).toEqual(['00', '01', '02', '10', '11', '12']);
  });

  it('that change one note in the same moment: the later words have its name, the earlier stand beside them', async () => {
    const windows = twoWindows('one-note');
    await windows[0].use((db) => saveNote(db, noteOf({})));
    const change = (window: 0 | 1, minute: number) =>
      windows[window].use((db) => saveNote(db, noteOf({ body: `by ${window}`, changed: at(minute) }), at(0)));
    await Promise.all([change(1, 2), change(0, 1)]);
    expect(await bodies(windows[0])).toEqual(['by 0', 'by 1']);
    expect((await windows[0].use((db) => db.get('notes', 'n1')))?.body).toBe('by 1');
  });
});

describe('two windows', () => {
  it('that save different notes on one page at once are both heard', async () => {
    const library = emptyLibrary();
    await library.use((db) => Promise.all(['a', 'b', 'c'].map((id) => saveNote(db, noteOf({ id, body: id })))));
    expect(await bodies(library)).toEqual(['a', 'b', 'c']);
  });

  it('that edit one note: the later words take its name, the earlier stay beside them', async () => {
    const library = emptyLibrary();
    await library.use((db) => saveNote(db, noteOf({})));
    await library.use((db) => saveNote(db, noteOf({ body: 'by one', changed: at(1) }), at(0)));
    const late = noteOf({ body: 'by the other', changed: at(2) });
    await library.use((db) => saveNote(db, late, at(0)));
    expect(await bodies(library)).toEqual(['by one', 'by the other']);
    expect((await library.use((db) => db.get('notes', 'n1')))?.body).toBe('by the other');
    // Asked twice, as a request may be.
    await library.use((db) => saveNote(db, late, at(0)));
    expect(await bodies(library)).toEqual(['by one', 'by the other']);
  });

  it('one after the other, each from the form before, leave one note', async () => {
    const library = emptyLibrary();
    await library.use((db) => saveNote(db, noteOf({})));
    for (const minute of [1, 2, 3]) {
      await library.use((db) => saveNote(db, noteOf({ body: `${minute}`, changed: at(minute) }), at(minute - 1)));
    }
    expect(await bodies(library)).toEqual(['3']);
  });
});
