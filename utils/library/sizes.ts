import type { Database, Store } from './schema.ts';

/** What takes room: what was read, what was made of it to find it again, what the reader wrote. */
type Kind = 'read' | 'search' | 'own';
export interface Size {
  readonly kind: Kind;
  /** Worked out from some of the records. */
  readonly bytes: number;
  readonly counts: Readonly<Partial<Record<Store, number>>>;
}

const KINDS: Readonly<Record<Kind, readonly Store[]>> = {
  read: ['articles', 'claims', 'readings', 'terms'],
  search: ['fresh', 'shelves', 'words'],
  own: ['notes', 'corrections', 'tombstones'],
};
/** Records that are measured of each store. */
const SAMPLE = 40;

/** Bytes of a record as JSON, rows of numbers by their own length. */
function bytesOf(record: unknown): number {
  let raw = 0;
  const text = JSON.stringify(record, (_, value) => {
    if (!ArrayBuffer.isView(value)) return value;
    raw += value.byteLength;
    return 0;
  });
  return text.length + raw;
}

async function sizeOf(db: Database, store: Store): Promise<{ count: number; bytes: number }> {
  const [count, sample] = await Promise.all([db.count(store), db.getAll(store, null, SAMPLE)]);
  const measured = sample.reduce((sum, record) => sum + bytesOf(record), 0);
  return { count, bytes: sample.length === 0 ? 0 : (measured / sample.length) * count };
}

/** How much room each kind of record takes, about. */
export function sizesOf(db: Database): Promise<Size[]> {
  return Promise.all(
    (Object.keys(KINDS) as Kind[]).map(async (kind) => {
      const stores = KINDS[kind];
      const sizes = await Promise.all(stores.map((store) => sizeOf(db, store)));
      const counts = Object.fromEntries(stores.map((store, index) => [store, sizes[index]?.count ?? 0]));
      return { kind, counts, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
    }),
  );
}
