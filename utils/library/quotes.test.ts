import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeArticle } from './articles.ts';
import { everyEntry, newestFirst } from './packed.ts';
import { quotesFrom } from './quotes.ts';
import { articleOf, emptyLibrary } from './sample.ts';

it('quotes the newest articles of a reading, of one day the last read, those without a day last', async () => {
  const days = ['2025-07-18', null, '2025-07-20', '2025-01-05', '2025-07-20', null, '2024-12-01'];
  const told = await emptyLibrary().use(async (db) => {
    for (const [at, published] of days.entries()) {
      await storeArticle(db, articleOf(`a${at}`, [{ low: 70, high: 70 }], { published }), '2025-07-21T08:00:00.000Z');
    }
    const [reading] = newestFirst(await db.getAll('readings'));
    if (!reading) throw new Error('no reading');
    const sites = async (limit: number) =>
      (await quotesFrom(db, reading, everyEntry(reading), limit)).map(({ site }) => site);
    return [await sites(3), await sites(99)];
  });
  expect(told).toEqual([
    ['a4', 'a2', 'a0'],
    ['a4', 'a2', 'a0', 'a3', 'a6', 'a5', 'a1'],
  ]);
});
