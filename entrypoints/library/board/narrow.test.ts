import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { storeArticle } from '../../../utils/library/articles.ts';
import { giversOf } from '../../../utils/library/pairs.ts';
import { articleOf, emptyLibrary } from '../../../utils/library/sample.ts';
import { type Pair, survey } from '../../../utils/library/survey.ts';
import { ANY } from '../Subject.tsx';
import { ALL, type BoardNarrowing, narrowedPairs, type Sites } from './narrow.ts';

const NOW = '2025-07-20T10:00:00.000Z';
let pairs: readonly Pair[];
let sites: Sites;
beforeAll(async () => {
  const library = emptyLibrary();
  const read = [
    articleOf('early', [{ low: 70, high: 70 }], { published: '2024-07-01' }),
    articleOf('again', [{ low: 70, high: 70 }], { published: '2024-07-02' }),
    articleOf('late', [{ low: 40, high: 40 }], { published: '2024-07-18' }),
    articleOf('ore', [{ low: 70, high: 70, place: 'AU' }], { published: '2025-07-17' }),
    articleOf('mine', [{ low: 40, high: 40, place: 'AU' }], { published: '2025-07-18' }),
  ];
  for (const article of read) await library.use((db) => storeArticle(db, article, NOW));
  await library.use(async (db) => {
    for await (const found of survey(db, new AbortController().signal)) pairs = found.pairs;
    sites = new Map((await db.getAll('articles')).map(({ id, site }) => [id, site]));
  });
});

describe('the board', () => {
  it('knows who told the two values of a pair', () => {
    const told = pairs.map((pair) => giversOf(pair).map((id) => sites.get(id)));
    expect(told).toEqual([
      ['mine', 'ore'],
      ['late', 'early', 'again'],
    ]);
  });

  it.each<[string, Partial<BoardNarrowing>, string[]]>([
    ['nothing', {}, ['AU', 'CN']],
    ['the site of the later value', { site: 'mine' }, ['AU']],
    ['a site that gave the earlier value', { site: 'early' }, ['CN']],
    ['a site that gave none', { site: 'other' }, []],
    ['a year', { date: '2025' }, ['AU']],
    ['a place', { subject: { ...ANY, place: 'CN' } }, ['CN']],
    ['words', { words: 'AUSTRALIA' }, ['AU']],
    ['a site and a year that do not go together', { site: 'late', date: '2025' }, []],
  ])('is narrowed by %s', (_, narrowing, places) => {
    const found = narrowedPairs(pairs, { ...ALL, ...narrowing }, sites);
    expect(found.map(({ later }) => later.claim.place)).toEqual(places);
  });
});
