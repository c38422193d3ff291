import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { DATABASE } from './open.ts';

/** Records fetched at once. */
const CHUNK = 500;
/** Milliseconds a browser may take to open the database before what lies beside it is saved alone. */
const PATIENCE = 3_000;

export interface RawFile {
  readonly pieces: readonly string[];
  /** How many records of the library it holds; null where the browser did not open it. */
  readonly records: number | null;
}

/** Typed arrays as lists of numbers. */
const plain = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value);
const asJson = (value: unknown) => JSON.stringify(value, plain);

/** Opens the database at the version it has: nothing is brought to another, and one that is not there is not made. */
async function openAsItIs(name: string): Promise<IDBPDatabase> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('The browser does not answer.')), PATIENCE);
  const start = async () =>
    openDB(name, undefined, {
      upgrade(_db, _old, _new, upgrade) {
        upgrade.done.catch(() => undefined);
        upgrade.abort();
      },
    });
  const opening = start();
  try {
    return await Promise.race([opening, late.promise]);
  } catch (error) {
    // Opened after we had given up: nobody else would close it.
    opening.then((db) => db.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Writes all records of a store as the entries of a list. Returns how many. */
async function writeStore(db: IDBPDatabase, store: string, pieces: string[]): Promise<number> {
  let count = 0;
  for (let after: IDBKeyRange | null = null; ; ) {
    const { store: records } = db.transaction(store);
    const [keys, values] = await Promise.all([records.getAllKeys(after, CHUNK), records.getAll(after, CHUNK)]);
    for (const value of values) pieces.push(`${count++ === 0 ? '' : ','}\n${asJson(value)}`);
    const last = keys.at(-1);
    if (last === undefined || keys.length < CHUNK) return count;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

async function writeStores(db: IDBPDatabase, pieces: string[]): Promise<number> {
  let count = 0;
  pieces.push(`,\n"version":${db.version},"stores":{`);
  for (const [index, store] of [...db.objectStoreNames].entries()) {
    pieces.push(`${index === 0 ? '' : ','}\n${asJson(store)}:[`);
    count += await writeStore(db, store, pieces);
    pieces.push(']');
  }
  pieces.push('}');
  return count;
}

/**
 * Everything as it lies on the disk, as JSON, for a library that cannot be used: its records, whichever version wrote them,
 * and beside them the settings, copies and journal of the browser's other storage. Reads only. `made` is an ISO instant.
 */
export async function rawFile(made: string, name = DATABASE): Promise<RawFile> {
  const pieces = [`{"made":${asJson(made)},"beside":${asJson(await browser.storage.local.get(null))}`];
  const db = await openAsItIs(name).catch(() => null);
  if (db === null) return { pieces: [...pieces, '}\n'], records: null };
  try {
    const found: string[] = [];
    const records = await writeStores(db, found);
    return { pieces: [...pieces, ...found, '}\n'], records };
  } catch {
    return { pieces: [...pieces, '}\n'], records: null };
  } finally {
    db.close();
  }
}
