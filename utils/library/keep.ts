import type { Correction, Note } from '../messages/schemas.ts';
import { writeAddress } from './addresses.ts';
import { type ReadArticle, storeArticle } from './articles.ts';
import { deleteCorrection, saveCorrection } from './corrections.ts';
import { strikeCorrection, strikeNote, writeCorrection, writeNote } from './journal.ts';
import { deleteNote, saveNote } from './notes.ts';
import type { Library } from './open.ts';
import type { ArticleRecord, CorrectionRecord, NoteRecord } from './records.ts';
import type { Database } from './schema.ts';

/**
 * What is read and what the reader writes goes through here: into the library, and beside it into the list of addresses or
 * into the journal. Only when these return may it be called saved.
 */

/** Stores an article as `storeArticle` does, and where it was read. */
export async function keepArticle(db: Database, read: ReadArticle, now: string): Promise<ArticleRecord> {
  const article = await storeArticle(db, read, now);
  // It is stored: that its address may be missing from a list nobody may ever need makes it no less so.
  await writeAddress(article).catch(() => undefined);
  return article;
}

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
