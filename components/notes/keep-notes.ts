import { strikeNote, writeDown } from '../../utils/library/journal.ts';
import { deleteNote, saveNote } from '../../utils/library/notes.ts';
import type { Library } from '../../utils/library/open.ts';
import type { NoteRecord } from '../../utils/library/records.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import type { Note } from '../../utils/messages/schemas.ts';

/** Nobody waits for it: a background that sleeps takes its time to wake. */
const changed = () => void tellChanged('notes');

/** Stores a note as it was changed, or puts one back, and tells all faces. On the disk when this returns. */
export async function keepNote(library: Library, note: Note): Promise<void> {
  await library.use((db) => saveNote(db, note));
  await writeDown(note);
  changed();
}

/** Deletes a note and tells all faces. Returns it, so that it can be put back; null where it was gone. */
export async function dropNote(library: Library, id: string): Promise<NoteRecord | null> {
  const note = await library.use((db) => deleteNote(db, id));
  await strikeNote(id);
  changed();
  return note;
}
