import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Note } from '../messages/schemas.ts';
import { allNotes, saveNote } from './notes.ts';
import type { Library } from './open.ts';
import { emptyLibrary } from './sample.ts';

const at = (minute: number) => `2025-03-04T08:0${minute}:00.000Z`;
const noteOf = (fields: Partial<Note>): Note => ({
  ...{ id: 'n1', url: 'https://one.example/a', title: '', site: '', published: null, body: 'first', tags: [] },
  ...{ target: 'article', passage: null, claim: null, term: null, created: at(0), changed: at(0) },
  ...fields,
});
const bodies = (library: Library) => library.use(async (db) => (await allNotes(db)).map(({ body }) => body).sort());

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
