import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { loseAddresses } from './addresses.ts';
import { countArticles } from './articles.ts';
import { recover } from './copies.ts';
import type { Library } from './open.ts';
import type { Database } from './schema.ts';
import { write } from './transaction.ts';

/**
 * A mark in the library and its like in the browser's other storage. Where only the other one is left, the browser, or
 * somebody who cleaned up after it, has deleted the library: what the reader wrote is brought back, and the loss is told,
 * with the articles' addresses.
 */

const KEY = 'library';
const LOST = 'library:lost';
const NAME = 'sentinel';

const counts = { articles: v.number(), notes: v.number(), at: v.pipe(v.string(), v.isoTimestamp()) };
const mark = v.object({ id: v.string(), ...counts });
type Mark = v.InferOutput<typeof mark>;
const loss = v.object({ ...counts, noticed: v.pipe(v.string(), v.isoTimestamp()), back: v.number() });
/** A library that was lost: what was in it when it was last looked at, when its loss was noticed (ISO instants), and how many notes came back. */
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

const tell = (told: Loss): Promise<void> => browser.storage.local.set({ [LOST]: told });

/** Brings back what the reader wrote, and says which articles are gone. Of a library that held nothing no loss is told, but the journal may hold what came since. */
async function recoverFrom(library: Library, { articles, notes, at }: Omit<Mark, 'id'>, now: string): Promise<void> {
  const told = { articles, notes, at, noticed: now, back: 0 };
  const isTold = articles + notes > 0;
  if (isTold) await tell(told);
  await loseAddresses();
  const back = await recover(library);
  if (isTold) await tell({ ...told, back });
}

async function look(library: Library, now: string): Promise<boolean> {
  const before = await storedAs(KEY, mark);
  const id = await library.use(ownMark);
  const isAnother = before !== null && before.id !== id;
  if (isAnother) await recoverFrom(library, before, now);
  await browser.storage.local.set({ [KEY]: { id, ...(await library.use(contentsOf)), at: now } });
  return isAnother;
}

/**
 * Looks whether this is the library that was here last, and remembers what is in it. Where it is another, what the reader
 * wrote is brought back: true then, as notes and corrections may have changed. `now` is an ISO instant. Throws a
 * `LibraryError` where the library cannot be opened: then nothing is known.
 */
export const lookAfter = (library: Library, now: string): Promise<boolean> =>
  navigator.locks.request(NAME, () => look(library, now));

/** The loss the reader has not been done with yet. */
export const lossOf = (): Promise<Loss | null> => storedAs(LOST, loss);

/** The reader knows. */
export const dismissLoss = (): Promise<void> => browser.storage.local.remove(LOST);
