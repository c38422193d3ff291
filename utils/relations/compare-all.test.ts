import { describe, expect, it } from 'vitest';
import { workOf } from '../../tests/work.ts';
import { compareAll, type ReadArticle } from './compare-all.ts';
import { claimOf, value } from './sample.ts';

const article = (numbers: readonly number[], place = 'CN'): ReadArticle => ({
  text: '',
  published: '2025-07-18',
  claims: numbers.map((number, index) => claimOf({ id: `k${index}`, start: index, place, ...value(number, 1) })),
});

describe('compareAll', () => {
  it('relates the claims of different articles and never those of one', () => {
    const found = compareAll([article([70, 62]), article([62]), article([62], 'US')]);
    expect(found.map(({ a, b, relation }) => [a.article, a.claim.id, b.article, b.claim.id, relation.verdict])).toEqual(
      [
        [0, 'k0', 1, 'k0', 'contradicts'],
        [0, 'k1', 1, 'k0', 'agrees'],
      ],
    );
  });

  it('finds the same pairs whatever the order of reading', () => {
    const articles = [article([70]), article([62]), article([70, 71])];
    const names = (given: ReadArticle[]) =>
      compareAll(given)
        .map(({ a, b, relation }) =>
          [a, b]
            .map(({ article: index, claim }) => `${articles.indexOf(given[index] as ReadArticle)}${claim.id}`)
            .sort()
            .concat(relation.verdict)
            .join(),
        )
        .sort();
    expect(names(articles.toReversed())).toEqual(names(articles));
  });

  it('holds claims only against those they share a key with', () => {
    const places = Array.from({ length: 20_000 }, (_, index) => article([70], `${index}`));
    expect(workOf(() => expect(compareAll(places)).toEqual([]))).toBeLessThan(3_000_000);
  });
});
