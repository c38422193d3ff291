import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { countArticles } from './articles.ts';
import { replayJournal } from './copies.ts';
import type { Library } from './open.ts';
import type { Database } from './schema.ts';

/**
 * A mark in the library and its like in the browser's other storage. Where only the other one is left, the browser, or
 * somebody who cleaned up after it, has deleted the library: the reader is told, and the notes that are in no copy yet are brought back.
 */

const KEY = 'library';
const LOST = 'library:lost';
const NAME = 'sentinel';

const counts = { articles: v.number(), notes: v.number(), at: v.pipe(v.string(), v.isoTimestamp()) };
const mark = v.object({ id: v.string(), ...counts });
const loss = v.object({ ...counts, noticed: v.pipe(v.string(), v.isoTimestamp()) });
/** A library that was lost: what was in it when it was last looked at, and when its loss was noticed (ISO instants). */
export type Loss = v.InferOutput<typeof loss>;

async function storedAs<S extends v.GenericSchema>(key: string, schema: S): Promise<v.InferOutput<S> | null> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

/** The library's own mark, made where there was none: one transaction, so that two who look at once find the same. */
async function ownMark(db: Database): Promise<{ id: string; isNew: boolean }> {
  const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get(NAME);
  const id = known ? String(known.value) : crypto.randomUUID();
  if (!known) await transaction.store.put({ name: NAME, value: id });
  await transaction.done;
  return { id, isNew: !known };
}

/**
 * Looks whether this is the library that was here last, and remembers what is in it. `now` is an ISO instant. Throws a
 * `LibraryError` where the library cannot be opened: then nothing is known.
 */
export async function lookAfter(library: Library, now: string): Promise<void> {
  const before = await storedAs(KEY, mark);
  const own = await library.use(async (db) => ({
    ...(await ownMark(db)),
    articles: await countArticles(db),
    notes: await db.count('notes'),
  }));
  if (before && before.id !== own.id && before.articles + before.notes > 0) {
    const { articles, notes, at } = before;
    await browser.storage.local.set({ [LOST]: { articles, notes, at, noticed: now } });
    await replayJournal(library);
  }
  const { id, articles, notes } = own;
  await browser.storage.local.set({ [KEY]: { id, articles, notes, at: now } });
}

/** The loss the reader has not been done with yet. */
export const lossOf = (): Promise<Loss | null> => storedAs(LOST, loss);

/** The reader knows. */
export const dismissLoss = (): Promise<void> => browser.storage.local.remove(LOST);
