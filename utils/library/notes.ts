import type { Note } from '../messages/schemas.ts';
import { hostOf } from './articles.ts';
import type { NoteRecord } from './records.ts';
import type { Database } from './schema.ts';
import { write } from './transaction.ts';

/** Stores a note, or what it became; it is on the disk when this returns. */
export async function saveNote(db: Database, note: Note): Promise<NoteRecord> {
  const record = { ...note, host: hostOf(note.url) };
  await write(db, ['notes'], 'strict', (transaction) => transaction.objectStore('notes').put(record));
  return record;
}

/** Deletes a note and returns it, so that it can be saved again; null where there was none. */
export function deleteNote(db: Database, id: string): Promise<NoteRecord | null> {
  return write(db, ['notes'], 'strict', async (transaction) => {
    const store = transaction.objectStore('notes');
    const note = await store.get(id);
    await store.delete(id);
    return note ?? null;
  });
}

/** The reader's notes on an address, oldest first. */
export async function notesOn(db: Database, url: string): Promise<NoteRecord[]> {
  const notes = await db.getAllFromIndex('notes', 'url', url);
  return notes.sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** All notes, the newest change first. */
export async function allNotes(db: Database): Promise<NoteRecord[]> {
  return (await db.getAllFromIndex('notes', 'changed')).reverse();
}
