import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeArticle } from '../../utils/library/articles.ts';
import { articleOf, emptyLibrary } from '../../utils/library/sample.ts';
import { pageDataInSteps } from './from-library.ts';
import { type PageData, sectionsOf } from './page-data.ts';

const NOW = '2025-07-20T08:00:00.000Z';
const SHARE = { kind: 'share', measure: 'mine-production', place: 'CN', material: 'rare-earths' } as const;

it('tells first the verdict and what disagrees with its quotes, then the whole', async () => {
  const library = emptyLibrary();
  const steps = await library.use(async (db) => {
    await storeArticle(db, articleOf('one', [{ ...SHARE, low: 70, high: 70 }]), NOW);
    await storeArticle(db, articleOf('two', [{ ...SHARE, low: 40, high: 40 }]), NOW);
    const { head, claims } = articleOf('three', [{ ...SHARE, low: 70, high: 70 }]);
    const all: PageData[] = [];
    for await (const step of pageDataInSteps(db, { claims, terms: [] }, head, '2025-07-20')) all.push(step);
    return all;
  });
  expect(steps.map(({ whole }) => whole)).toEqual([false, true]);
  for (const { summary, claims } of steps) {
    expect(summary).toMatchObject({ contradictions: 1, articles: 2, origins: 2 });
    const [contradicted] = sectionsOf(claims).contradicts;
    expect(contradicted?.related[0]?.quotes.map(({ site }) => site)).toEqual(['two']);
  }
  expect(steps.map(({ before }) => before.map(({ site, counts }) => [site, counts]))).toEqual([
    [],
    [
      ['two', { contradicts: 1, tension: 0, agrees: 0 }],
      ['one', { contradicts: 0, tension: 0, agrees: 1 }],
    ],
  ]);
  const references = steps.map(({ claims }) => claims[0]?.references.length ?? 0);
  expect(references[0]).toBe(0);
  expect(references[1]).toBeGreaterThan(0);
});
