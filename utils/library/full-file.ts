import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';
import type { Database } from './schema.ts';

/** When the reader last saved the whole library as a file, or asked not to be reminded for now. */
const KEY = 'full-file';
const DAY = 86_400_000;

/** Remembers that a full file was saved, or that the reader does not want to now. `now` is an ISO instant. */
export const fullFileSaved = (now: string): Promise<void> => browser.storage.local.set({ [KEY]: now });

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** Days since what the reader wrote was last saved in a full file, where that is longer than wanted; else null. */
export async function fullFileDue(
  db: Database,
  { remindDays }: Pick<Settings, 'remindDays'>,
  now: Date,
): Promise<number | null> {
  if (remindDays === null) return null;
  const { [KEY]: saved } = await browser.storage.local.get(KEY);
  const notes = await db.getAll('notes');
  const since = isInstant(saved) ? saved : notes.map(({ created }) => created).sort()[0];
  if (since === undefined || !notes.some(({ changed }) => changed > since || !isInstant(saved))) return null;
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY);
  return days >= remindDays ? days : null;
}
