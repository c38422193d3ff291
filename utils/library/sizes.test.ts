import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeArticle } from './articles.ts';
import { articleOf, emptyLibrary } from './sample.ts';
import { sizesOf } from './sizes.ts';

it('counts and weighs each kind of record', async () => {
  const library = emptyLibrary();
  expect((await library.use(sizesOf)).map(({ bytes }) => bytes)).toEqual([0, 0, 0]);
  for (const name of ['one', 'two']) {
    const read = articleOf(name, [{ low: 70, high: 70 }]);
    await library.use((db) => storeArticle(db, read, '2025-07-20T10:00:00.000Z'));
  }
  const [read, search, own] = await library.use(sizesOf);
  expect(read?.counts).toMatchObject({ articles: 2, claims: 2, readings: 1 });
  expect(read?.bytes).toBeGreaterThan(1000);
  expect(search?.counts.fresh).toBe(2);
  expect(own?.bytes).toBe(0);
});
