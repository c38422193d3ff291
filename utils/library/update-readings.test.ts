import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Library } from './open.ts';
import { NEWEST, newestFirst, recordsOf, unpack } from './packed.ts';
import { emptyReading, type Giver, withArticle, withoutArticles } from './reading.ts';
import type { ReadingRecord } from './records.ts';
import { emptyLibrary, quoted } from './sample.ts';
import { write } from './transaction.ts';
import { changeReadings, updateReadings } from './update-readings.ts';

/** A reading that so many articles gave. */
function givenBy(low: number, articles: number): ReadingRecord {
  const numbers = Array.from({ length: articles }, (_, index) => low * 10_000 + index);
  const columns = { articles: numbers, days: numbers.map(() => null), copies: numbers.map((number) => number * 1e6) };
  return {
    ...emptyReading(quoted({ low, high: low })),
    ...columns,
    origins: numbers.map(() => 0),
    names: [`by ${low}`],
  };
}
const told = ({ id, articles, copies, origins, names }: ReadingRecord) => [
  id,
  articles.length,
  copies.at(-1),
  names[origins[0] ?? -1],
];

it('keeps a busy key in several records, of which only those that change are written', async () => {
  const library = emptyLibrary();
  const readings = Array.from({ length: 40 }, (_, low) => givenBy(low + 1, 200));
  const { key } = readings[0] as ReadingRecord;
  const change = (named: ReadingRecord[], to: (reading: ReadingRecord) => ReadingRecord | null) =>
    library.use((db) =>
      write(db, ['readings'], 'relaxed', async (transaction) => {
        const byId = new Map(named.map((reading) => [reading.id, reading]));
        const keys = new Map(named.map((reading) => [reading.id, key]));
        await changeReadings(transaction, keys, (id) => to(byId.get(id) as ReadingRecord));
      }),
    );
  const stored = () => library.use((db) => db.getAll('readings', recordsOf(key)));
  const all = async () => newestFirst(await stored()).map((one) => told(unpack(one)));
  const expected = (of: ReadingRecord[]) => expect.arrayContaining(of.map(told));

  for (const reading of readings) await change([reading], (one) => one);
  const before = await stored();
  expect(before.length).toBeGreaterThan(2);
  expect(Math.max(...before.map(({ articles }) => articles.length * 18))).toBeLessThan(40_000);
  expect(await all()).toHaveLength(40);
  expect(await all()).toEqual(expected(readings));

  const grown = [givenBy(1, 900), ...readings.slice(1)];
  await change(readings.slice(0, 1), () => grown[0] as ReadingRecord);
  expect(await all()).toHaveLength(40);
  expect(await all()).toEqual(expected(grown));
  const same = (await stored()).filter((record) =>
    before.some((old) => JSON.stringify(old) === JSON.stringify(record)),
  );
  expect(same.length).toBe(before.length - 1);

  await change(readings.slice(0, 39), () => null);
  expect(await all()).toEqual([told(readings[39] as ReadingRecord)]);
  await change(readings.slice(39), () => null);
  expect(await stored()).toEqual([]);
});

interface Given {
  readonly low: number;
  readonly origin: string;
  readonly day: number | null;
}
const given = fc.record({
  low: fc.integer({ min: 1, max: 6 }),
  origin: fc.constantFrom('a', 'b', 'c', 'd'),
  day: fc.option(fc.nat(2000)),
});
/** By its articles' names, as the order of parts is nobody's concern. */
const whole = ({ id, recency, articles, days, origins, names, copies }: ReadingRecord) => [
  id,
  recency,
  articles
    .map((article, at) => [article, days[at], names[origins[at] as number], copies[at]])
    .sort(([a], [b]) => Number(a) - Number(b)),
];
const sorted = (readings: readonly ReadingRecord[]) =>
  readings.map(whole).sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1));

/** Stores what one article gives to one reading, or takes it back. */
const giving = (library: Library, giver: Giver, empty: ReadingRecord, back = false) =>
  library.use((db) =>
    write(db, ['readings'], 'relaxed', (transaction) => {
      const [before, after] = [new Map([[empty.id, empty.key]]), new Map([[empty.id, empty]])];
      return updateReadings(transaction, giver, back ? before : new Map(), back ? new Map() : after);
    }),
  );
const emptyAt = (low: number) => emptyReading(quoted({ low, high: low }));

/** The first article of all takes back what it gave. */
async function firstGoes(library: Library, [first]: readonly Given[], expected: Map<string, ReadingRecord>) {
  const empty = emptyAt(first?.low ?? 0);
  await giving(library, { article: 1, origin: '', day: null, copy: null }, empty, true);
  const left = withoutArticles(expected.get(empty.id) as ReadingRecord, new Set([1]));
  if (left) expected.set(empty.id, left);
  else expected.delete(empty.id);
}

// The more of one reading come, the more often what is newest becomes too large.
it.each([0, 45])('has of each reading all its articles, wherever they stand (%d more of one)', async (bulk) => {
  const property = fc.asyncProperty(fc.array(given, { minLength: 24, maxLength: 24 }), async (all) => {
    const library = emptyLibrary();
    const expected = new Map<string, ReadingRecord>();
    const add = ({ low, origin, day }: Given, article: number) => {
      const [empty, giver] = [emptyAt(low), { article, origin, day, copy: article * 7 }];
      expected.set(empty.id, withArticle(expected.get(empty.id) ?? empty, giver));
      return giving(library, giver, empty);
    };
    for (const [at, one] of all.entries()) {
      await add(one, at + 1);
      for (let more = 0; more < bulk; more++) await add({ ...one, low: 1 }, 1000 * (at + 1) + more);
    }
    const stored = () => library.use((db) => db.getAll('readings'));
    const told = async () => sorted(newestFirst(await stored()).map(unpack));
    expect(await told()).toEqual(sorted([...expected.values()]));
    const newest = (await stored()).find(({ part }) => part === NEWEST);
    expect((newest?.articles.length ?? 0) * 18).toBeLessThan(16_000);
    await firstGoes(library, all, expected);
    expect(await told()).toEqual(sorted([...expected.values()]));
  });
  await fc.assert(property, { numRuns: bulk === 0 ? 10 : 1 });
});
