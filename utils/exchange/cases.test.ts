import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeArticle } from '../library/articles.ts';
import { saveCorrection } from '../library/corrections.ts';
import { relationsOf } from '../library/lookup.ts';
import { articleOf, emptyLibrary } from '../library/sample.ts';
import { labelledCases } from './cases.ts';

const NOW = '2025-07-20T10:00:00.000Z';

it('writes corrections as labelled cases, both sides of what is not comparable', async () => {
  const library = emptyLibrary();
  const asking = articleOf('two', [{ low: 50, high: 50 }]);
  const cases = await library.use(async (db) => {
    await storeArticle(db, articleOf('one', [{ low: 70, high: 70 }]), NOW);
    const { claims } = await relationsOf(db, asking.head, asking.claims);
    const reading = claims[0]?.relations[0]?.from.id ?? null;
    const [claim] = asking.claims;
    if (!claim) throw new Error('no claim');
    const made = { url: asking.head.url as string, claim, made: NOW };
    await saveCorrection(db, { id: 'c1', what: 'not-comparable', reading, ...made });
    await saveCorrection(db, { id: 'c2', what: 'misread', reading: null, ...made });
    return [...labelledCases(await db.getAll('corrections'))].map((line) => JSON.parse(line));
  });
  expect(cases).toMatchObject([
    { label: 'not-comparable', claim: { sentence: 'It mines 50 % of it, k1.' }, other: { claim: { low: 70 } } },
    { label: 'misread', claim: { claim: { low: 50 } }, other: null },
  ]);
});
