import type { IDBPTransaction } from 'idb';
import type { Database, LibrarySchema, Store } from './schema.ts';

export type Reading<S extends Store> = IDBPTransaction<LibrarySchema, S[], 'readonly'>;
export type Writing<S extends Store> = IDBPTransaction<LibrarySchema, S[], 'readwrite'>;

/**
 * One transaction that holds as a whole or not at all, done when this returns.
 * `strict` waits for the disk: for what the reader wrote. `relaxed` is for what can be read again.
 */
export async function write<S extends Store, T>(
  db: Database,
  stores: S[],
  durability: 'strict' | 'relaxed',
  work: (transaction: Writing<S>) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(stores, 'readwrite', { durability });
  const done = transaction.done;
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    done.catch(() => undefined);
    if (!transaction.error) abort(transaction);
    throw transaction.error ?? error;
  }
}

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}
