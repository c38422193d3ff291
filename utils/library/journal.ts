import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Note, note } from '../messages/schemas.ts';

/**
 * The notes written since the last copy, beside the library in the browser's other storage. A browser that is killed may
 * come back without its databases (Chromium 156, seen in two of 136 kills): what it had said was saved is here then.
 */

const START = 'journal:note:';
/** Each form of a note has a key of its own, so that nothing written meanwhile is struck out with an older form. */
const keyOf = ({ id, changed }: Note) => `${START}${id}:${changed}`;

async function keysOf(start: string): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(start));
}

/** Writes a note down. On the disk when this returns. */
export const writeDown = (written: Note): Promise<void> =>
  browser.storage.local.set({ [keyOf(written)]: v.parse(note, written) });

/** What stands in the journal: its keys, to be struck out once a copy holds them, and the notes, oldest form first. */
export async function readJournal(): Promise<{ keys: string[]; notes: Note[] }> {
  const keys = await keysOf(START);
  const entries = Object.values(await browser.storage.local.get(keys)).filter((entry) => v.is(note, entry));
  return { keys, notes: entries.sort((a, b) => (a.changed < b.changed ? -1 : 1)) };
}

export const strikeOut = (keys: string[]): Promise<void> => browser.storage.local.remove(keys);

/** Strikes out one note, which the reader has deleted. */
export const strikeNote = async (id: string): Promise<void> => strikeOut(await keysOf(`${START}${id}:`));

/** Strikes out all notes, which the reader has forgotten. */
export const strikeAll = async (): Promise<void> => strikeOut(await keysOf(START));
