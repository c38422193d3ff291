import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareAll, type ReadArticle } from '../../utils/relations/compare-all.ts';
import { understand } from '../../utils/understand.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, 'pairs', name), 'utf8').trim();
const articleOf = (text: string, published: string): ReadArticle => ({
  text,
  published,
  claims: understand({ text, title: null, published, lang: 'en' }).claims,
});

/** "Why | one article | another", two days apart. */
function pairsIn(name: string): [why: string, a: ReadArticle, b: ReadArticle][] {
  return read(name)
    .split('\n')
    .map((line) => {
      const [why = '', a = '', b = ''] = line.split(' | ');
      return [why, articleOf(a, '2026-03-10'), articleOf(b, '2026-03-12')];
    });
}

/** The contradictions found, each with both passages. */
const contradictionsAmong = (articles: readonly ReadArticle[]): string[] =>
  compareAll(articles)
    .filter(({ relation }) => relation.verdict === 'contradicts')
    .map(({ a, b }) =>
      [a, b].map(({ article, claim }) => sentenceOf(articles[article] as ReadArticle, claim)).join(' / '),
    );
const sentenceOf = (
  { text }: ReadArticle,
  { text: passage, sentenceStart, sentenceEnd }: ReadArticle['claims'][number],
) => `[${passage}] ${text.slice(sentenceStart, sentenceEnd)}`;

describe('articles that are close and can both be right', () => {
  it.each([
    ...['consistent.txt', 'consistent-told.txt', 'consistent-scope.txt', 'consistent-acts.txt'].flatMap(pairsIn),
  ])('%s', (_why, a, b) => expect(contradictionsAmong([a, b])).toEqual([]));
});

describe('articles of one month that all tell the truth', () => {
  it.each(['one-world.txt', 'another-world.txt'])('contradict each other nowhere: %s', (name) => {
    const articles = read(name)
      .split('\n===\n')
      .map((entry) => articleOf(entry.slice(entry.indexOf('\n') + 1), entry.slice(0, entry.indexOf('\n'))));
    expect(articles.length).toBeGreaterThan(10);
    expect(contradictionsAmong(articles)).toEqual([]);
  });
});

describe('articles that disagree', () => {
  const pairs = pairsIn('contradicting.txt');
  const missed = pairs.filter(([, a, b]) => contradictionsAmong([a, b]).length === 0).map(([why]) => why);
  it('are found out mostly', () => {
    console.log(`Of ${pairs.length} pairs that disagree, ${missed.length} are not found out: ${missed.join('; ')}`);
    expect(missed.length / pairs.length).toBeLessThanOrEqual(0.2);
  });
});
