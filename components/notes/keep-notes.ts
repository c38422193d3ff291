import * as keep from '../../utils/library/keep.ts';
import type { Library } from '../../utils/library/open.ts';
import type { NoteRecord } from '../../utils/library/records.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import type { Note } from '../../utils/messages/schemas.ts';

/** Nobody waits for it: a background that sleeps takes its time to wake. */
const changed = () => void tellChanged('notes');

/** Stores a note as it was changed, or puts one back, and tells all faces. On the disk when this returns. `from` as in `saveNote`. */
export async function keepNote(library: Library, note: Note, from: string | null = null): Promise<void> {
  await keep.keepNote(library, note, from);
  changed();
}

/** Deletes a note and tells all faces. Returns it, so that it can be put back; null where it was gone. */
export async function dropNote(library: Library, id: string): Promise<NoteRecord | null> {
  const note = await keep.removeNote(library, id);
  changed();
  return note;
}
