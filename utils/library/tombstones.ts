import type { TombstoneRecord } from './records.ts';
import type { Store } from './schema.ts';
import type { Writing } from './transaction.ts';

type Marking<S extends Store> = Writing<S | 'tombstones'>;
type Kind = TombstoneRecord['what'];

/** Remembers that records were deleted, so that a file from elsewhere does not bring them back. `at` is an ISO instant. */
export async function bury<S extends Store>(
  transaction: Marking<S>,
  what: Kind,
  ids: readonly string[],
  at: string,
): Promise<void> {
  const store = transaction.objectStore('tombstones');
  await Promise.all(ids.map((id) => store.put({ what, id, at })));
}

/** Forgets that records were deleted: they are here again. */
export async function unbury<S extends Store>(
  transaction: Marking<S>,
  what: Kind,
  ids: readonly string[],
): Promise<void> {
  const store = transaction.objectStore('tombstones');
  await Promise.all(ids.map((id) => store.delete([what, id])));
}
