import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import version1 from './fixtures/version-1.json' with { type: 'json' };
import { relationsOf } from './lookup.ts';
import { connectLibrary, faultOf, LibraryError } from './open.ts';
import { readingsIn, unpack } from './packed.ts';
import type { ReadingRecord, ReadingsRecord } from './records.ts';
import { articleOf } from './sample.ts';
import { type Database, MIGRATIONS, type Migration, type Store } from './schema.ts';

let name: string;
let made = 0;
afterEach(() => vi.restoreAllMocks());
beforeEach(() => {
  name = `open-${made++}`;
});

/** The database as the first version left it. */
async function fillVersion1() {
  const library = connectLibrary({ name, migrations: MIGRATIONS.slice(0, 1) });
  await library.use(async (db) => {
    for (const [store, records] of Object.entries(version1)) {
      for (const record of records) await db.put(store as Store, record as never);
    }
  });
  library.close();
}
/** A reading as far as versions keep it alike: origins by name, with a word on copies and on what speaks against it. */
const asToldNow = ({ names, origins, gist, ...rest }: Omit<ReadingRecord, 'copies'> & Partial<ReadingRecord>) => ({
  copies: rest.articles.map(() => null),
  ...rest,
  gist: { ...gist, against: gist.against ?? [] },
  origins: origins.map((origin) => names[origin]),
});
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const dump = async (db: Database, stores: readonly string[] = Object.keys(version1)) =>
  Object.fromEntries(await Promise.all(stores.map(async (store) => [store, await db.getAll(store as Store)])));

/** The library of the first version as some later one left it. */
async function fillVersion(version: number) {
  await fillVersion1();
  const library = connectLibrary({ name, migrations: MIGRATIONS.slice(0, version) });
  await library.use(async () => undefined);
  library.close();
}
const EARLIER = MIGRATIONS.slice(1).map((_, index) => index + 1);

describe('migration', () => {
  it.each(EARLIER)('from version %d keeps every record and counts the terms', async (version) => {
    await fillVersion(version);
    const library = connectLibrary({ name });
    const { readings, meta, ...others } = await library.use(dump);
    expect(meta).toEqual([{ name: 'catalogue-stale', value: true }]);
    const { readings: before, meta: metaBefore, ...othersBefore } = version1;
    expect(others).toEqual(othersBefore);
    const now = (readings as ReadingsRecord[]).flatMap(readingsIn).map(unpack);
    expect(now.map(asToldNow).sort(byId)).toEqual((before as never[]).map(asToldNow).sort(byId));
    expect(await library.use((db) => db.getAll('terms'))).toEqual([
      { term: 'dysprosium', category: 'element', articles: 1, mentions: 2, claims: 1 },
      { term: 'rare-earths', category: 'group', articles: 2, mentions: 6, claims: 3 },
    ]);
    expect(await library.use(async (db) => db.version)).toBe(MIGRATIONS.length);
  });

  it.each(EARLIER)('from version %d leaves a library that works', async (version) => {
    await fillVersion(version);
    const { head, claims } = articleOf('three', [{ id: 'k9', low: 60, high: 60 }]);
    const found = await connectLibrary({ name }).use((db) => relationsOf(db, head, claims));
    expect(found.claims[0]?.supports).toMatchObject({ contradicts: { articles: 1 }, agrees: { articles: 1 } });
  });

  it('packs the readings of some keys at a time, never those of all in memory', async () => {
    const single = (version1.readings as unknown as ReadingRecord[])[0] as ReadingRecord;
    const counts = { 'a|1': 1, 'b|2': 499, 'b|2 and more': 700, 'c|3': 2, 'd|4': 500 };
    const before = Object.entries(counts).flatMap(([key, count]) =>
      // Two in three of a key are as recent as each other.
      Array.from({ length: count }, (_, at) => ({ ...single, id: `${key} ${at}`, key, recency: at % 3 && -20_000 })),
    );
    const old = connectLibrary({ name, migrations: MIGRATIONS.slice(0, 3) });
    await old.use(async (db) => {
      for (const reading of before) await db.put('readings', reading as never);
    });
    old.close();
    const asked: ReadingRecord[][] = [];
    const { getAll } = IDBIndex.prototype;
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...given) {
      const request = getAll.apply(this, given);
      request.addEventListener('success', () => asked.push(request.result));
      return request;
    });
    const readings = await connectLibrary({ name }).use((db) => db.getAll('readings'));
    expect(readings.flatMap(readingsIn).map(unpack).map(asToldNow).sort(byId)).toEqual(
      before.map(asToldNow).sort(byId),
    );
    const most = asked.map((some) => [new Set(some.map(({ key }) => key)).size, some.length]);
    expect(most.filter(([keys, all]) => (keys as number) > 1 && (all as number) > 500)).toEqual([]);
    expect(most.length).toBeGreaterThan(3);
  });

  it('undoes everything where a step fails', async () => {
    await fillVersion1();
    const broken: Migration = async (db, upgrade) => {
      db.createObjectStore('terms', { keyPath: 'term' });
      await upgrade.objectStore('notes').clear();
      throw new Error('half-way');
    };
    const failing = connectLibrary({ name, migrations: [...MIGRATIONS.slice(0, 1), broken] });
    await expect(failing.use(dump)).rejects.toMatchObject({ reason: 'unavailable' });
    const old = connectLibrary({ name, migrations: MIGRATIONS.slice(0, 1) });
    expect(await old.use(dump)).toEqual(version1);
    expect(await old.use(async (db) => db.version)).toBe(1);
  });
});

/** What a step of migration writes with. */
const WRITES = [
  [IDBDatabase.prototype, ['createObjectStore', 'deleteObjectStore']],
  [IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear', 'createIndex', 'deleteIndex']],
] as const;
/** Lets so many writes through and fails the next one, whatever it is. */
function failAfter(writes: number): void {
  let left = writes;
  for (const [owner, names] of WRITES)
    for (const write of names) {
      const prototype = owner as unknown as Record<string, (...given: unknown[]) => unknown>;
      const original = prototype[write] as (...given: unknown[]) => unknown;
      vi.spyOn(prototype, write).mockImplementation(function (this: unknown, ...given) {
        if (left-- === 0) throw new Error('half-way');
        return original.apply(this, given);
      });
    }
}

describe('each step of migration, one of its writes failing', () => {
  it.each(EARLIER)('leaves version %d and every record of it as they were', async (version) => {
    await fillVersion(version);
    const seen = async () => {
      const library = connectLibrary({ name, migrations: MIGRATIONS.slice(0, version) });
      const found = await library.use(async (db) => [db.version, await dump(db, [...db.objectStoreNames])]);
      library.close();
      return found;
    };
    const before = await seen();
    let writes = 0;
    for (let isDone = false; !isDone; writes++) {
      failAfter(writes);
      const next = connectLibrary({ name, migrations: MIGRATIONS.slice(0, version + 1) });
      isDone = await next.use(async () => true).catch(() => false);
      next.close();
      vi.restoreAllMocks();
      if (!isDone) expect(await seen(), `after ${writes} writes`).toEqual(before);
    }
    // The eighth writes nothing.
    expect(writes).toBeGreaterThan(version === 7 ? 0 : 1);
  });
});

describe('connectLibrary', () => {
  it('says that a newer version has been here', async () => {
    (await openDB(name, MIGRATIONS.length + 1)).close();
    await expect(connectLibrary({ name }).use(dump)).rejects.toMatchObject({ reason: 'newer' });
  });

  it('says that an older page holds the database, and works once it has let go', async () => {
    const old = await openDB(name, 1, { upgrade: (db) => void MIGRATIONS[0]?.(db as never, null as never) });
    const library = connectLibrary({ name, patience: 500 });
    await expect(library.use(dump)).rejects.toMatchObject({ reason: 'blocked' });
    old.close();
    await vi.waitFor(() => expect(library.use(async (db) => db.version)).resolves.toBe(MIGRATIONS.length));
  });

  it('says so too where another part of the extension waits before it, which alone is told by the browser', async () => {
    const old = await openDB(name, 1, { upgrade: (db) => void MIGRATIONS[0]?.(db as never, null as never) });
    const both = [connectLibrary({ name, patience: 500 }), connectLibrary({ name, patience: 500 })];
    await Promise.all(both.map((library) => expect(library.use(dump)).rejects.toMatchObject({ reason: 'blocked' })));
    old.close();
  });

  it('lets a newer page upgrade', async () => {
    const library = connectLibrary({ name });
    await library.use(async () => undefined);
    const newer = await openDB(name, MIGRATIONS.length + 1);
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    newer.close();
    await expect(library.use(dump)).rejects.toMatchObject({ reason: 'newer' });
  });

  it('opens again after the database was deleted under it', async () => {
    const library = connectLibrary({ name });
    await library.use((db) => db.put('meta', { name: 'x', value: 1 }));
    await deleteDB(name);
    expect(await library.use((db) => db.getAll('meta'))).toEqual([]);
  });

  it('waits, however long it takes, while another part brings the library to its version', async () => {
    const slow: Migration = async (db, upgrade) => {
      db.createObjectStore('terms', { keyPath: 'term' });
      for (const end = Date.now() + 400; Date.now() < end; ) await upgrade.objectStore('notes').count();
    };
    const migrations = [...MIGRATIONS.slice(0, 1), slow];
    const first = connectLibrary({ name, migrations }).use(async (db) => db.version);
    const second = connectLibrary({ name, migrations, patience: 50 }).use(async (db) => db.version);
    expect(await Promise.all([first, second])).toEqual([2, 2]);
  });

  it('runs the work once more where the connection had gone before', async () => {
    const library = connectLibrary({ name });
    await library.use(async (db) => db.close());
    const work = vi.fn((db: Database) => db.getAll('notes'));
    expect(await library.use(work)).toEqual([]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('says that the connection was lost, and does not do again, what was broken off in its middle: a part may be done', async () => {
    const library = connectLibrary({ name });
    const work = vi.fn(async (db: Database) => {
      await db.put('meta', { name: 'first', value: 1 });
      const transaction = db.transaction('meta', 'readwrite');
      transaction.abort();
      await transaction.done;
    });
    await expect(library.use(work)).rejects.toMatchObject({ reason: 'lost' });
    expect(work).toHaveBeenCalledTimes(1);
    expect(await library.use((db) => db.getAll('meta'))).toEqual([{ name: 'first', value: 1 }]);
  });

  it('opens anew before the next work where the browser ended the connection meanwhile', async () => {
    const library = connectLibrary({ name });
    await library.use(async (db) => forceCloseDatabase(unwrap(db) as never));
    const work = vi.fn((db: Database) => db.getAll('notes'));
    expect(await library.use(work)).toEqual([]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('gives up on a browser that does not answer', async () => {
    const silent = Object.assign(Object.create(IDBOpenDBRequest.prototype), new EventTarget());
    vi.spyOn(indexedDB, 'open').mockReturnValue(Object.assign(silent, { addEventListener: () => undefined }));
    await expect(connectLibrary({ name, patience: 20 }).use(dump)).rejects.toMatchObject({ reason: 'unavailable' });
  });

  it('says that the browser refuses', async () => {
    const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(connectLibrary({ name }).use(dump)).rejects.toMatchObject({ reason: 'unavailable' });
    refusing.mockRestore();
    await expect(connectLibrary({ name }).use(async () => 'again')).resolves.toBe('again');
  });

  it('passes on an error that is not the library’s', async () => {
    const work = () => Promise.reject(new RangeError('mine'));
    await expect(connectLibrary({ name }).use(work)).rejects.toThrow(RangeError);
  });
});

describe('faultOf', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['InvalidStateError', 'lost'],
    ['AbortError', 'lost'],
    ['UnknownError', 'unavailable'],
    ['DataError', null],
  ])('%s is %s', (error, fault) => expect(faultOf(new DOMException('', error))).toBe(fault));
  it('knows its own', () => expect(faultOf(new LibraryError('blocked'))).toBe('blocked'));
});
