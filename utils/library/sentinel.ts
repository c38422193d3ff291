import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { countArticles } from './articles.ts';
import { replayJournal } from './copies.ts';
import type { Library } from './open.ts';
import type { Database } from './schema.ts';
import { write } from './transaction.ts';

/**
 * A mark in the library and its like in the browser's other storage. Where only the other one is left, the browser, or
 * somebody who cleaned up after it, has deleted the library: the reader is told, and what is in no copy yet is brought back.
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
function ownMark(db: Database): Promise<string> {
  return write(db, ['meta'], 'strict', async (transaction) => {
    const store = transaction.objectStore('meta');
    const known = await store.get(NAME);
    const id = known ? String(known.value) : crypto.randomUUID();
    if (!known) await store.put({ name: NAME, value: id });
    return id;
  });
}

const contentsOf = async (db: Database) => ({ articles: await countArticles(db), notes: await db.count('notes') });

/**
 * Looks whether this is the library that was here last, and remembers what is in it. `now` is an ISO instant. Throws a
 * `LibraryError` where the library cannot be opened: then nothing is known.
 */
export async function lookAfter(library: Library, now: string): Promise<void> {
  const before = await storedAs(KEY, mark);
  const id = await library.use(ownMark);
  if (before && before.id !== id) {
    const { articles, notes, at } = before;
    if (articles + notes > 0) await browser.storage.local.set({ [LOST]: { articles, notes, at, noticed: now } });
    // Also where it was empty when it was last looked at: the journal may hold what came since.
    await replayJournal(library);
  }
  await browser.storage.local.set({ [KEY]: { id, ...(await library.use(contentsOf)), at: now } });
}

/** The loss the reader has not been done with yet. */
export const lossOf = (): Promise<Loss | null> => storedAs(LOST, loss);

/** The reader knows. */
export const dismissLoss = (): Promise<void> => browser.storage.local.remove(LOST);
