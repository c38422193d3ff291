import { comparisonKey } from '../relations/key.ts';
import { pack, readingsIn, recordOf, unpack } from './packed.ts';
import { type Giver, withArticle, withoutArticles } from './reading.ts';
import type { ClaimRecord, ReadingRecord } from './records.ts';
import type { Store } from './schema.ts';
import type { Writing } from './transaction.ts';

/** Names of readings with the comparison keys they are kept under. */
export type KeyOf = ReadonlyMap<string, string>;

/** The key a stored claim's reading is kept under. */
export const keyOf = ({ key, claim }: ClaimRecord): string => key ?? comparisonKey(claim);

/** The readings that stored claims give. */
export const readingsOf = (claims: readonly ClaimRecord[]): Map<string, string> =>
  new Map(claims.flatMap((claim) => (claim.reading === null ? [] : [[claim.reading, keyOf(claim)]])));

/**
 * Changes readings, one record a key: `change` gets each of the named readings, null where nobody has given it, and
 * returns what it becomes, null where nothing is left of it.
 */
export async function changeReadings<S extends Store>(
  transaction: Writing<S | 'readings'>,
  named: KeyOf,
  change: (id: string, reading: ReadingRecord | null) => ReadingRecord | null,
): Promise<void> {
  const store = transaction.objectStore('readings');
  const byKey = Map.groupBy(named.keys(), (id) => named.get(id) as string);
  await Promise.all(
    [...byKey].map(async ([key, ids]) => {
      const record = await store.get(key);
      const readings = new Map(record && readingsIn(record).map((reading) => [reading.id, reading]));
      for (const id of ids) {
        const before = readings.get(id);
        const after = change(id, before ? unpack(before) : null);
        if (after) readings.set(id, pack(after));
        else readings.delete(id);
      }
      if (readings.size > 0) await store.put(recordOf(key, [...readings.values()]));
      else if (record) await store.delete(key);
    }),
  );
}

/** Takes an article out of the readings it no longer gives and puts it into those it gives. */
export function updateReadings<S extends Store>(
  transaction: Writing<S | 'readings'>,
  giver: Giver,
  before: KeyOf,
  after: ReadonlyMap<string, ReadingRecord>,
): Promise<void> {
  const gone = new Set([giver.article]);
  const named = new Map([...before, ...[...after].map(([id, { key }]) => [id, key] as const)]);
  return changeReadings(transaction, named, (id, reading) => {
    const given = after.get(id);
    if (given) return withArticle(reading ?? given, giver);
    return reading && withoutArticles(reading, gone);
  });
}
