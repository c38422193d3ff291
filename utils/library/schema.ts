import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { inParts, pack, recordOf } from './packed.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  CorrectionRecord,
  FreshRecord,
  MetaRecord,
  NoteRecord,
  ReadingRecord,
  ReadingsRecord,
  ShelfRecord,
  TermRecord,
  TombstoneRecord,
  WordsRecord,
} from './records.ts';

export interface LibrarySchema extends DBSchema {
  articles: {
    key: number;
    value: ArticleRecord;
    indexes: { url: string; host: string; firstRead: string; lastRead: string; acted: number; measures: string };
  };
  claims: {
    key: number;
    value: ClaimRecord;
    indexes: { article: number; reading: [string, number]; material: [string, number] };
  };
  readings: { key: [string, number]; value: ReadingsRecord };
  notes: { key: string; value: NoteRecord; indexes: { url: string; host: string; changed: string } };
  corrections: { key: string; value: CorrectionRecord; indexes: { marks: string; host: string; made: string } };
  terms: { key: string; value: TermRecord };
  tombstones: { key: [string, string]; value: TombstoneRecord };
  fresh: { key: number; value: FreshRecord };
  shelves: { key: number; value: ShelfRecord };
  words: { key: [string, number]; value: WordsRecord; indexes: { shelf: number } };
  meta: { key: string; value: MetaRecord };
}

export type Store = StoreNames<LibrarySchema>;
export type Database = IDBPDatabase<LibrarySchema>;
export type Upgrade = IDBPTransaction<LibrarySchema, Store[], 'versionchange'>;

/** Brings the database from the version before to this one, inside the browser's own upgrade transaction. */
export type Migration = (db: Database, upgrade: Upgrade) => Promise<void> | void;

/** A write that is not waited for: where it fails it undoes the whole upgrade, and that is told. */
const write = (written: Promise<unknown>) => void written.catch(() => undefined);

function firstVersion(db: Database) {
  const articles = db.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
  articles.createIndex('url', 'url', { unique: true });
  for (const name of ['host', 'firstRead', 'lastRead'] as const) articles.createIndex(name, name);

  const claims = db.createObjectStore('claims', { keyPath: 'id', autoIncrement: true });
  claims.createIndex('article', 'article');
  // A claim without a reading or a material is in neither index: null is no key.
  claims.createIndex('reading', ['reading', 'day']);
  claims.createIndex('material', ['material', 'day']);

  const readings = db.createObjectStore('readings', { keyPath: 'id' }) as unknown as IDBObjectStore;
  readings.createIndex('key', ['key', 'recency']);

  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  for (const name of ['url', 'host', 'changed'] as const) notes.createIndex(name, name);

  const corrections = db.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('marks', 'marks', { multiEntry: true });
  for (const name of ['host', 'made'] as const) corrections.createIndex(name, name);

  db.createObjectStore('meta', { keyPath: 'name' });
}

/** Counts of terms, so that they need not be counted through the articles. */
async function secondVersion(db: Database, upgrade: Upgrade) {
  const terms = db.createObjectStore('terms', { keyPath: 'term' });
  const counts = new Map<string, TermRecord>();
  const add = (term: string, more: Omit<TermRecord, 'term'>) => {
    const known = counts.get(term) ?? { category: '', articles: 0, mentions: 0, claims: 0 };
    counts.set(term, {
      term,
      category: known.category || more.category,
      articles: known.articles + more.articles,
      mentions: known.mentions + more.mentions,
      claims: known.claims + more.claims,
    });
  };
  for await (const { value } of upgrade.objectStore('articles').iterate()) {
    for (const { term, category, count } of value.terms) {
      add(term, { category, articles: 1, mentions: count, claims: 0 });
    }
  }
  let claim = await upgrade.objectStore('claims').index('material').openKeyCursor();
  while (claim) {
    add(claim.key[0], { category: '', articles: 0, mentions: 0, claims: 1 });
    claim = await claim.continue();
  }
  for (const record of counts.values()) write(terms.put(record));
}

/** What was deleted, for exports: a deletion travels with them. */
function thirdVersion(db: Database) {
  db.createObjectStore('tombstones', { keyPath: ['what', 'id'] });
}

type OldReading = Omit<ReadingRecord, 'copies'> & Partial<ReadingRecord>;
/** The index of readings by key and recency, as it was before the fourth version. */
interface OldByKey {
  getAll(range: IDBKeyRange, most?: number): Promise<OldReading[]>;
}
/** Readings looked up at a time, unless one key has more. */
const BATCH = 500;

/** All readings of some keys, beginning with the first key that is not before `from`; and the first that is not among them. */
async function readingsOfSome(byKey: OldByKey, from: string): Promise<{ readings: OldReading[]; next: string | null }> {
  const readings = await byKey.getAll(IDBKeyRange.lowerBound([from]), BATCH);
  if (readings.length < BATCH) return { readings, next: null };
  // Of the last key there may be more.
  const last = (readings.at(-1) as OldReading).key;
  const whole = readings.filter(({ key }) => key !== last);
  if (whole.length > 0) return { readings: whole, next: last };
  return { readings: await byKey.getAll(IDBKeyRange.bound([last], [last, []])), next: `${last}\0` };
}

/** Where readings stood one by one. */
const FORMER_READINGS = 'singleReadings' as Store;

/**
 * Readings of one key in one record or a few, and claims looked up by reading and article: what is compared is read in one go.
 * Some keys at a time, as those of a large library are more than fits into memory.
 */
async function fourthVersion(db: Database, upgrade: Upgrade) {
  const claims = upgrade.objectStore('claims');
  claims.deleteIndex('reading');
  claims.createIndex('reading', ['reading', 'article']);
  const old = upgrade.objectStore('readings') as unknown as IDBObjectStore;
  old.name = FORMER_READINGS;
  const byKey = old.index('key') as unknown as OldByKey;
  const store = db.createObjectStore('readings', { keyPath: ['key', 'part'] });
  for (let from: string | null = ''; from !== null; ) {
    const { readings, next } = await readingsOfSome(byKey, from);
    const packed = readings.map((one) => pack({ ...one, copies: one.copies ?? one.articles.map(() => null) }));
    for (const [key, own] of Map.groupBy(packed, ({ key }) => key)) {
      for (const [part, some] of inParts(own).entries()) write(store.put(recordOf(key, part, some)));
    }
    from = next;
  }
  db.deleteObjectStore(FORMER_READINGS);
}

/** The catalogue of all articles (`catalogue.ts`). Those there are are entered by their numbers alone: its shelves are made later. */
async function fifthVersion(db: Database, upgrade: Upgrade) {
  db.createObjectStore('fresh', { keyPath: 'id' });
  db.createObjectStore('shelves', { keyPath: 'shelf' });
  db.createObjectStore(FORMER_WORDS, { keyPath: 'shelf' });
  if ((await upgrade.objectStore('articles').count()) > 0)
    write(upgrade.objectStore('meta').put({ name: STALE, value: true }));
}

/** In `meta`: the catalogue is to be made anew. */
export const STALE = 'catalogue-stale';

/** Articles looked up by the day on which they say somebody acted, and by the measures whose days they give. */
function sixthVersion(_: Database, upgrade: Upgrade) {
  const articles = upgrade.objectStore('articles');
  articles.createIndex('acted', 'account.act.day');
  articles.createIndex('measures', 'account.measures', { multiEntry: true });
}

/** Where words stood before they stood by their initials. */
const FORMER_WORDS = 'shelfWords' as Store;

/** A shelf's words by their initials; they are made anew with the catalogue. */
async function seventhVersion(db: Database, upgrade: Upgrade) {
  db.deleteObjectStore(FORMER_WORDS);
  db.createObjectStore('words', { keyPath: ['initial', 'shelf'] }).createIndex('shelf', 'shelf');
  if ((await upgrade.objectStore('articles').count()) > 0)
    write(upgrade.objectStore('meta').put({ name: STALE, value: true }));
}

/** Readings may have a newest part beside the others (`packed.ts`), which the version before would not know how to add up. */
function eighthVersion() {
  // Records of that version are as those of this one; only it is not to open what this one has written.
}

/** The migration at index n leads to version n + 1. They are never changed once shipped, only added to. */
export const MIGRATIONS: readonly Migration[] = [
  firstVersion,
  secondVersion,
  thirdVersion,
  fourthVersion,
  fifthVersion,
  sixthVersion,
  seventhVersion,
  eighthVersion,
];
