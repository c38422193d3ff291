import { comparisonKey } from '../relations/key.ts';
import {
  inParts,
  isSmall,
  NEWEST,
  type PackedReading,
  pack,
  partsOf,
  readingsIn,
  recordOf,
  recordsOf,
  unpack,
} from './packed.ts';
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

type Change = (id: string, reading: ReadingRecord | null) => ReadingRecord | null;

/** Changes readings of one key and brings what the newest part has to the others; records that stay as they are, are not written. */
async function changeUnder<S extends Store>(
  transaction: Writing<S | 'readings'>,
  key: string,
  ids: readonly string[],
  change: Change = (_, reading) => reading,
): Promise<void> {
  const store = transaction.objectStore('readings');
  const records = await store.getAll(recordsOf(key));
  const newest = records.find(({ part }) => part === NEWEST);
  const parts = partsOf(records);
  const partOf = new Map([...parts].flatMap(([part, readings]) => readings.map(({ id }) => [id, part] as const)));
  const last = Math.max(0, ...parts.keys());
  const changed = new Set(newest?.rows.map(({ id }) => partOf.get(id) as number));
  for (const id of ids) {
    const part = partOf.get(id) ?? last;
    const readings = parts.get(part) ?? [];
    const at = readings.findIndex((reading) => reading.id === id);
    const after = change(id, at < 0 ? null : unpack(readings[at] as PackedReading));
    parts.set(part, readings.toSpliced(at < 0 ? readings.length : at, at < 0 ? 0 : 1, ...(after ? [pack(after)] : [])));
    changed.add(part);
  }
  if (newest) await store.delete([key, NEWEST]);
  await putParts(transaction, key, new Map([...changed].map((part) => [part, parts.get(part) ?? []])), last);
}

/** Writes parts of a key's readings; one that has become too large goes on in parts after the last there is. */
async function putParts<S extends Store>(
  transaction: Writing<S | 'readings'>,
  key: string,
  parts: ReadonlyMap<number, readonly PackedReading[]>,
  last: number,
): Promise<void> {
  const store = transaction.objectStore('readings');
  for (const [part, readings] of parts) {
    const [first, ...more] = inParts(readings);
    if (first) await store.put(recordOf(key, part, first));
    else await store.delete([key, part]);
    for (const some of more) await store.put(recordOf(key, ++last, some));
  }
}

/** Puts an article into readings of one key that it does not give yet: into the newest part, which goes to the others once it is large. */
async function addUnder<S extends Store>(
  transaction: Writing<S | 'readings'>,
  key: string,
  given: readonly ReadingRecord[],
  giver: Giver,
): Promise<void> {
  const store = transaction.objectStore('readings');
  const newest = await store.get([key, NEWEST]);
  const readings = new Map(newest ? readingsIn(newest).map((reading) => [reading.id, reading]) : []);
  for (const empty of given) {
    const known = readings.get(empty.id);
    readings.set(empty.id, pack(withArticle(known ? unpack(known) : empty, giver)));
  }
  await store.put(recordOf(key, NEWEST, [...readings.values()]));
  if (!isSmall([...readings.values()])) await changeUnder(transaction, key, []);
}

/**
 * Changes readings: `change` gets each of the named readings, null where nobody has given it, and returns what it
 * becomes, null where nothing is left of it.
 */
export async function changeReadings<S extends Store>(
  transaction: Writing<S | 'readings'>,
  named: KeyOf,
  change: Change,
): Promise<void> {
  const byKey = Map.groupBy(named.keys(), (id) => named.get(id) as string);
  await Promise.all([...byKey].map(([key, ids]) => changeUnder(transaction, key, ids, change)));
}

/** Takes an article out of the readings it no longer gives and puts it into those it gives. */
export async function updateReadings<S extends Store>(
  transaction: Writing<S | 'readings'>,
  giver: Giver,
  before: KeyOf,
  after: ReadonlyMap<string, ReadingRecord>,
): Promise<void> {
  if (before.size === 0) {
    const byKey = Map.groupBy(after.values(), ({ key }) => key);
    await Promise.all([...byKey].map(([key, given]) => addUnder(transaction, key, given, giver)));
    return;
  }
  const gone = new Set([giver.article]);
  const named = new Map([...before, ...[...after].map(([id, { key }]) => [id, key] as const)]);
  await changeReadings(transaction, named, (id, reading) => {
    const given = after.get(id);
    if (given) return withArticle(reading ?? given, giver);
    return reading && withoutArticles(reading, gone);
  });
}
