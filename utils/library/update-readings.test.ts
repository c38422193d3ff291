import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newestFirst, recordsOf, unpack } from './packed.ts';
import { emptyReading } from './reading.ts';
import type { ReadingRecord } from './records.ts';
import { emptyLibrary, quoted } from './sample.ts';
import { write } from './transaction.ts';
import { changeReadings } from './update-readings.ts';

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
