import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Correction, correction, type Note, note } from '../messages/schemas.ts';

/**
 * The notes and corrections written since the last copy, beside the library in the browser's other storage. A browser that
 * is killed may come back without its databases (Chromium 156, seen in two of 136 kills): what it had said was saved is here then.
 */

const START = 'journal:';
const startOf = (what: 'note' | 'correction', id: string) => `${START}${what}:${id}:`;

async function entries(): Promise<[key: string, value: unknown][]> {
  return Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(START));
}

const put = (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value });

/**
 * Writes a note down; on the disk when this returns. Each form of it has a key of its own, so that nothing written
 * meanwhile is struck out with an older form.
 */
export const writeNote = (one: Note): Promise<void> => put(startOf('note', one.id) + one.changed, v.parse(note, one));

/** Writes a correction down; on the disk when this returns. */
export const writeCorrection = (one: Correction): Promise<void> =>
  put(startOf('correction', one.id) + one.made, v.parse(correction, one));

/** What stands in the journal: its keys, to be struck out once a copy holds them, and what they hold, notes by the oldest form first. */
export async function readJournal(): Promise<{ keys: string[]; notes: Note[]; corrections: Correction[] }> {
  const found = await entries();
  const values = found.map(([, value]) => value);
  const notes = values.filter((value) => v.is(note, value));
  return {
    keys: found.map(([key]) => key),
    notes: notes.sort((a, b) => (a.changed < b.changed ? -1 : 1)),
    corrections: values.filter((value) => v.is(correction, value)),
  };
}

export const strikeOut = (keys: string[]): Promise<void> => browser.storage.local.remove(keys);

const strikeUnder = async (start: string): Promise<void> =>
  strikeOut((await entries()).flatMap(([key]) => (key.startsWith(start) ? [key] : [])));

/** Strikes out one note, which the reader has deleted. */
export const strikeNote = (id: string): Promise<void> => strikeUnder(startOf('note', id));

/** Strikes out one correction, which the reader has taken back. */
export const strikeCorrection = (id: string): Promise<void> => strikeUnder(startOf('correction', id));

/** Strikes out everything, which the reader has forgotten. */
export const strikeAll = (): Promise<void> => strikeUnder(START);
