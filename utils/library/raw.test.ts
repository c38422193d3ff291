import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import version1 from './fixtures/version-1.json' with { type: 'json' };
import { connectLibrary } from './open.ts';
import { rawFile } from './raw.ts';
import { MIGRATIONS, type Migration } from './schema.ts';

const MADE = '2025-07-20T10:00:00.000Z';
let name = '';
let made = 0;
beforeEach(() => {
  name = `raw-${made++}`;
  fakeBrowser.reset();
});

/** A library of the first version, as an older build left it. */
async function oldLibrary(): Promise<void> {
  const db = await openDB(name, 1, { upgrade: (fresh) => void MIGRATIONS[0]?.(fresh as never, null as never) });
  for (const [store, records] of Object.entries(version1)) for (const one of records) await db.put(store, one);
  db.close();
}
async function read() {
  const { pieces, records } = await rawFile(MADE, name);
  return { records, ...JSON.parse(pieces.join('')) };
}
const countOf = (stores: object) => Object.values(stores).reduce((sum, records) => sum + records.length, 0);

describe('rawFile', () => {
  it('holds every record of a library whose migration fails, and leaves it as it was', async () => {
    await oldLibrary();
    const failing: Migration = () => {
      throw new Error('half-way');
    };
    const broken = connectLibrary({ name, migrations: [MIGRATIONS[0] as Migration, failing] });
    await expect(broken.use(async () => 1)).rejects.toThrow();
    const { records, version, stores } = await read();
    expect({ version, records }).toEqual({ version: 1, records: countOf(version1) });
    for (const [store, known] of Object.entries<unknown[]>(version1)) {
      expect(stores[store]).toHaveLength(known.length);
      expect(stores[store]).toEqual(expect.arrayContaining(known));
    }
    expect(await read()).toMatchObject({ version: 1 });
  });

  it('holds what a newer version wrote, bytes and all, however many there are', async () => {
    const db = await openDB(name, 99, { upgrade: (fresh) => void fresh.createObjectStore('later') });
    const transaction = db.transaction('later', 'readwrite');
    for (let key = 0; key < 1_203; key++) void transaction.store.put({ key, bytes: Uint8Array.of(key % 256, 7) }, key);
    await transaction.done;
    db.close();
    const { records, version, stores } = await read();
    expect([records, version]).toEqual([1_203, 99]);
    expect(stores.later.at(-1)).toEqual({ key: 1_202, bytes: [1_202 % 256, 7] });
  });

  it('holds the other stores where one is damaged, and says which', async () => {
    await oldLibrary();
    const getAll = IDBObjectStore.prototype.getAll;
    const damaged = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'claims') throw new DOMException('Failed to read large IndexedDB value', 'UnknownError');
      return getAll.apply(this, given);
    });
    const { stores, broken, records } = await read();
    damaged.mockRestore();
    expect(broken).toEqual(['claims']);
    expect({ ...stores, claims: version1.claims }).toEqual(version1);
    expect(records).toBe(countOf(version1) - version1.claims.length);
  });

  it('holds what lies beside the library where there is none, and makes none', async () => {
    await fakeBrowser.storage.local.set({ copies: [{ notes: 3 }] });
    const beside = { copies: [{ notes: 3 }] };
    expect(await read()).toEqual({ format: 'lanthanote-raw', made: MADE, records: null, beside });
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  it('waits three seconds for a browser that does not answer', async () => {
    vi.useFakeTimers();
    const open = vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    const file = rawFile(MADE, name);
    await vi.advanceTimersByTimeAsync(3_100);
    expect((await file).records).toBeNull();
    open.mockRestore();
    vi.useRealTimers();
  });
});
