import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { DATABASE } from './open.ts';

/** Records fetched at once. */
const CHUNK = 500;
/** Milliseconds a browser may take to open the database before what lies beside it is saved alone. */
const PATIENCE = 3_000;

/** What the file says it is; nothing reads it back. */
const FORMAT = 'lanthanote-raw';

export interface RawFile {
  readonly pieces: readonly string[];
  /** How many records of the library it holds; null where the browser gave none of it. */
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

/** Records of one store, some at a time. */
async function* recordsIn(db: IDBPDatabase, store: string): AsyncGenerator<unknown[]> {
  for (let after: IDBKeyRange | null = null; ; ) {
    const { store: records } = db.transaction(store);
    const [keys, values] = await Promise.all([records.getAllKeys(after, CHUNK), records.getAll(after, CHUNK)]);
    yield values;
    const last = keys.at(-1);
    if (last === undefined || keys.length < CHUNK) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** Writes each store as a list, and which of them the browser did not give to the end. Returns how many records there are. */
async function writeStores(db: IDBPDatabase, pieces: string[]): Promise<number> {
  const broken: string[] = [];
  let records = 0;
  pieces.push(`,\n"version":${db.version},"stores":{`);
  for (const [index, store] of [...db.objectStoreNames].entries()) {
    pieces.push(`${index === 0 ? '' : ','}\n${asJson(store)}:[`);
    let separator = '\n';
    try {
      for await (const some of recordsIn(db, store)) {
        for (const record of some) {
          pieces.push(`${separator}${asJson(record)}`);
          separator = ',\n';
          records++;
        }
      }
    } catch {
      // One store that is damaged takes nothing from the others.
      broken.push(store);
    }
    pieces.push(']');
  }
  pieces.push(`},\n"broken":${asJson(broken)}`);
  return records;
}

/**
 * Everything as it lies on the disk, as JSON, for a library that cannot be used: its records, whichever version wrote them,
 * and beside them the settings, copies and journal of the browser's other storage. Of a damaged store it holds what
 * comes before the damage. Reads only. `made` is an ISO instant.
 */
export async function rawFile(made: string, name = DATABASE): Promise<RawFile> {
  const beside = await browser.storage.local.get(null).catch(() => null);
  const pieces = [`{"format":"${FORMAT}","made":${asJson(made)},"beside":${asJson(beside)}`];
  const db = await openAsItIs(name).catch(() => null);
  const records = db && (await writeStores(db, pieces).finally(() => db.close()));
  return { pieces: [...pieces, '}\n'], records: records || null };
}
