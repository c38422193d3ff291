import type { Correction, Note } from '../messages/schemas.ts';
import { deleteCorrection, saveCorrection } from './corrections.ts';
import { strikeCorrection, strikeNote, writeCorrection, writeNote } from './journal.ts';
import { deleteNote, saveNote } from './notes.ts';
import type { Library } from './open.ts';
import type { CorrectionRecord, NoteRecord } from './records.ts';

/**
 * What the reader writes goes through here: into the library and into the journal. Only when these return may it be
 * called saved.
 */

/** Stores a note, or what it became; `from` as in `saveNote`. */
export async function keepNote(library: Library, note: Note, from: string | null = null): Promise<void> {
  const beside = await library.use((db) => saveNote(db, note, from));
  if (beside) await writeNote(beside);
  await writeNote(note);
}

/** Deletes a note and returns it, so that it can be kept again; null where it was gone. */
export async function removeNote(library: Library, id: string): Promise<NoteRecord | null> {
  const note = await library.use((db) => deleteNote(db, id));
  await strikeNote(id);
  return note;
}

/** Stores a correction and applies it to its article. */
export async function keepCorrection(library: Library, correction: Correction): Promise<void> {
  await library.use((db) => saveCorrection(db, correction));
  await writeCorrection(correction);
}

/** Takes a correction back and returns it; null where it was gone. */
export async function takeBackCorrection(library: Library, id: string): Promise<CorrectionRecord | null> {
  const correction = await library.use((db) => deleteCorrection(db, id));
  await strikeCorrection(id);
  return correction;
}
