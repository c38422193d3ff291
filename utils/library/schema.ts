import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ArticleRecord, ClaimRecord, CorrectionRecord, MetaRecord, NoteRecord, ReadingRecord } from './records.ts';

export interface LibrarySchema extends DBSchema {
  articles: {
    key: number;
    value: ArticleRecord;
    indexes: { url: string; host: string; firstRead: string; lastRead: string };
  };
  claims: {
    key: number;
    value: ClaimRecord;
    indexes: { article: number; reading: [string, number]; material: [string, number] };
  };
  readings: { key: string; value: ReadingRecord; indexes: { key: [string, number] } };
  notes: { key: string; value: NoteRecord; indexes: { url: string; host: string; changed: string } };
  corrections: { key: string; value: CorrectionRecord; indexes: { marks: string; host: string; made: string } };
  meta: { key: string; value: MetaRecord };
}

export type Store = StoreNames<LibrarySchema>;
export type Database = IDBPDatabase<LibrarySchema>;
export type Writing<S extends Store[] = Store[]> = IDBPTransaction<LibrarySchema, S, 'readwrite'>;
export type Upgrade = IDBPTransaction<LibrarySchema, Store[], 'versionchange'>;

/** Brings the database from the version before to this one, inside the browser's own upgrade transaction. */
export type Migration = (db: Database, upgrade: Upgrade) => Promise<void> | void;

function firstVersion(db: Database) {
  const articles = db.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
  articles.createIndex('url', 'url', { unique: true });
  for (const name of ['host', 'firstRead', 'lastRead'] as const) articles.createIndex(name, name);

  const claims = db.createObjectStore('claims', { keyPath: 'id', autoIncrement: true });
  claims.createIndex('article', 'article');
  // A claim without a reading or a material is in neither index: null is no key.
  claims.createIndex('reading', ['reading', 'day']);
  claims.createIndex('material', ['material', 'day']);

  db.createObjectStore('readings', { keyPath: 'id' }).createIndex('key', ['key', 'recency']);

  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  for (const name of ['url', 'host', 'changed'] as const) notes.createIndex(name, name);

  const corrections = db.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('marks', 'marks', { multiEntry: true });
  for (const name of ['host', 'made'] as const) corrections.createIndex(name, name);

  db.createObjectStore('meta', { keyPath: 'name' });
}

/** The migration at index n leads to version n + 1. They are never changed once shipped, only added to. */
export const MIGRATIONS: readonly Migration[] = [firstVersion];
