import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { storeArticle } from '../library/articles.ts';
import { saveCorrection } from '../library/corrections.ts';
import type { Library } from '../library/open.ts';
import { articleOf, emptyLibrary, quoted } from '../library/sample.ts';
import { pairsUnder } from '../library/survey.ts';
import { comparisonKey } from '../relations/key.ts';
import { collect, type Scope } from './collect.ts';
import { disagreementsIn } from './disagreements.ts';

const [READ, LATER] = ['2025-07-20T08:00:00.000Z', '2025-07-21T08:00:00.000Z'];
const url = (name: string) => `https://${name}.example/a`;
const shares = { one: 70, two: 50, three: 70, other: 10 } as const;
const topicOf = (fields = {}): Scope => {
  const { claim } = quoted(fields);
  return { what: 'topic', topic: { key: comparisonKey(claim), material: claim.material } };
};

let library: Library;
beforeEach(async () => {
  library = emptyLibrary();
  await library.use(async (db) => {
    for (const [name, value] of Object.entries(shares)) {
      const place = name === 'other' ? { place: 'us' } : {};
      await storeArticle(db, articleOf(name, [{ low: value, high: value, ...place }]), READ);
    }
  });
});
const told = async (scope: Scope) =>
  (await library.use((db) => disagreementsIn(db, scope))).map(({ a, b, others }) => [a.site, b.site, ...others]);

describe('disagreementsIn', () => {
  it.each<[string, Scope, string[][]]>([
    ['an article', { what: 'article', url: url('two') }, [['two', 'three', 'one']]],
    ['an article nobody contradicts', { what: 'article', url: url('other') }, []],
    ['an article that is gone', { what: 'article', url: url('gone') }, []],
    ['articles that contradict one another', { what: 'selection', urls: [url('one'), url('two')] }, [['one', 'two']]],
    ['another topic', topicOf({ place: 'us' }), []],
    ['notes', { what: 'notes' }, []],
  ])('of %s', async (_, scope, sites) => expect(await told(scope)).toEqual(sites));

  it('tells tensions too: production may be more than what is mined', async () => {
    const broad = articleOf('broad', [{ low: 30, high: 30, place: 'au', measure: 'production' }]);
    await library.use((db) => storeArticle(db, broad, READ));
    await library.use((db) =>
      storeArticle(db, articleOf('mined', [{ low: 70, high: 70, place: 'au', measure: 'mine-production' }]), READ),
    );
    const scope: Scope = { what: 'article', url: url('broad') };
    const found = await library.use((db) => disagreementsIn(db, scope));
    expect(found.map(({ relation, b }) => [relation.verdict, b.site])).toEqual([['tension', 'mined']]);
  });

  it('of the board: the pairs it shows, with the claims they stand on and no others', async () => {
    await library.use((db) => storeArticle(db, articleOf('four', [{ low: 35, high: 35 }]), READ));
    const pairs = await library.use((db) => pairsUnder(db, comparisonKey(quoted({}).claim)));
    const shown = pairs.filter(({ later, earlier }) => [later, earlier].every(({ claim }) => claim.low !== 35));
    expect([pairs.length, shown.length]).toEqual([3, 1]);
    const scope: Scope = { what: 'board', pairs: shown };
    expect(await told(scope)).toEqual([['three', 'two']]);
    const { articles } = await library.use((db) => collect(db, scope, LATER));
    expect(articles.map(({ site, claims }) => `${site} ${claims.length}`).sort()).toEqual(['three 1', 'two 1']);
  });

  it.each<[string, Scope]>([
    ['all', { what: 'all' }],
    ['a topic', topicOf()],
  ])('of %s: each pair of readings once, with both sides', async (_, scope) => {
    expect(await told(scope)).toEqual([['three', 'two']]);
  });

  it.each<[string, Scope]>([
    ['all', { what: 'all' }],
    ['a topic', topicOf()],
    ['an article', { what: 'article', url: url('one') }],
  ])('of %s: not what the reader set apart', async (_, scope) => {
    await library.use(async (db) => {
      const one = (await db.getKeyFromIndex('articles', 'url', url('one'))) as number;
      const reading = (await db.getFromIndex('claims', 'article', one))?.reading;
      const { claim, passage, sentence, at } = quoted({ id: 'k1', low: 50, high: 50 });
      const own = { id: 'c1', what: 'not-comparable', url: url('two'), made: LATER } as const;
      await saveCorrection(db, { ...own, claim: { claim, passage, sentence, at }, reading: reading ?? null });
    });
    expect(await told(scope)).toEqual([]);
  });
});
