import type { Note } from '../messages/schemas.ts';
import { hostOf } from './articles.ts';
import { contentOf, copyName } from './note-copy.ts';
import type { NoteRecord } from './records.ts';
import type { Database } from './schema.ts';
import { bury, unbury } from './tombstones.ts';
import { type Writing, write } from './transaction.ts';

/** Earlier forms of a note that are remembered. */
const HISTORY = 50;

function historyOf(old: NoteRecord, note: Note): Pick<NoteRecord, 'history'> {
  if (old.changed === note.changed) return old.history ? { history: old.history } : {};
  return { history: [...(old.history ?? []), old.changed].slice(-HISTORY) };
}

/** Stores a note, or what it became, as part of a larger transaction. `old` is what stands under its name. */
export async function putNote(
  transaction: Writing<'notes' | 'tombstones'>,
  note: Note,
  old: NoteRecord | undefined,
): Promise<void> {
  await transaction.objectStore('notes').put({ ...note, host: hostOf(note.url), ...(old && historyOf(old, note)) });
  await unbury(transaction, 'note', [note.id]);
}

/**
 * Stores a note, or what it became; it is on the disk when this returns. `from` is when the form was written that was edited: where
 * it has become another meanwhile, that one stays beside it under a name of its own, and is returned.
 */
export function saveNote(db: Database, note: Note, from: string | null = null): Promise<NoteRecord | null> {
  return write(db, ['notes', 'tombstones'], 'strict', async (transaction) => {
    const store = transaction.objectStore('notes');
    const old = await store.get(note.id);
    const isOther = from !== null && old && old.changed !== from && contentOf(old) !== contentOf(note);
    const beside = isOther ? { ...old, id: copyName(old.id, contentOf(old)) } : null;
    if (beside) await store.put(beside);
    await putNote(transaction, note, old);
    return beside;
  });
}

/** Deletes a note and returns it, so that it can be saved again; null where there was none. */
export function deleteNote(db: Database, id: string, now = new Date().toISOString()): Promise<NoteRecord | null> {
  return write(db, ['notes', 'tombstones'], 'strict', async (transaction) => {
    const store = transaction.objectStore('notes');
    const note = await store.get(id);
    if (!note) return null;
    await store.delete(id);
    await bury(transaction, 'note', [id], now);
    return note;
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
