import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../relations/copies.ts';
import { type ReadArticle, storeArticle } from './articles.ts';
import { relationsOf } from './lookup.ts';
import type { Library } from './open.ts';
import { allReadings, articleOf, emptyLibrary } from './sample.ts';

const NOW = '2025-07-20T10:00:00.000Z';
const LATER = '2025-07-21T10:00:00.000Z';
let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

const store = (read: ReadArticle, now = NOW) => library.use((db) => storeArticle(db, read, now));
const all = <S extends 'articles' | 'claims'>(name: S) => library.use((db) => db.getAll(name));
const readings = () => library.use(allReadings);
const ask = ({ head, claims }: ReadArticle) => library.use((db) => relationsOf(db, head, claims));
const verdicts = async (read: ReadArticle) => (await ask(read)).claims.map(({ verdict }) => verdict);

/** What is asked must not depend on the names records happen to get. */
async function outcome(read: ReadArticle) {
  const { claims, summary } = await ask(read);
  const related = claims.map(({ claim, verdict, supports, relations }) => ({
    claim: claim.id,
    verdict,
    supports,
    relations: relations.map(({ from, relation }) => [from.id, relation, from.packed.articles.length]),
  }));
  return { related, summary };
}

describe('storeArticle', () => {
  it('keeps an article with its claims and readings', async () => {
    const record = await store(articleOf('one', [{ low: 70 }, { low: 90, measure: 'processing' }]));
    expect(record).toMatchObject({
      url: 'https://one.example/a',
      host: 'one.example',
      version: 1,
      claims: 2,
      origin: 'one',
    });
    expect((await all('claims')).map(({ claim, superseded }) => [claim.low, superseded])).toEqual([
      [70, false],
      [90, false],
    ]);
    expect(await readings()).toHaveLength(2);
  });

  it('read twice is one article', async () => {
    const read = articleOf('one', [{ low: 70 }]);
    await store(read);
    const again = await store(read, LATER);
    expect(again).toMatchObject({ version: 1, firstRead: NOW, lastRead: LATER });
    expect(await all('articles')).toHaveLength(1);
    expect(await all('claims')).toHaveLength(1);
    expect((await readings())[0]?.articles).toHaveLength(1);
  });

  it('counts a body repeated on its page once', async () => {
    const read = articleOf('one', [{ low: 70 }]);
    await store({ ...read, claims: [...read.claims, ...read.claims] });
    expect(await all('claims')).toHaveLength(1);
  });

  it('keeps both versions of an article that changed, the older marked superseded', async () => {
    await store(articleOf('one', [{ low: 70 }, { low: 90, measure: 'processing' }]));
    const record = await store(articleOf('one', [{ low: 60 }, { low: 90, measure: 'processing' }]), LATER);
    expect(record.version).toBe(2);
    const claims = (await all('claims')).map(({ claim, version, superseded }) => [claim.low, version, superseded]);
    expect(claims).toEqual([
      [70, 1, true],
      [90, 1, false],
      [60, 2, false],
    ]);
    expect((await readings()).map(({ claim }) => claim.low).sort()).toEqual([60, 90]);
  });

  it('takes the same words read otherwise for a better reading, not for another version', async () => {
    await store(articleOf('one', [{ low: 70, measure: 'production' }]));
    const record = await store(articleOf('one', [{ low: 70, measure: 'mine-production' }]), LATER);
    expect(record.version).toBe(1);
    expect((await all('claims')).map(({ claim, superseded }) => [claim.measure, superseded])).toEqual([
      ['mine-production', false],
    ]);
    expect((await readings()).map(({ claim }) => claim.measure)).toEqual(['mine-production']);
  });

  it('compares with what an article says now, not with what it said', async () => {
    await store(articleOf('one', [{ low: 50, high: 50 }]));
    await store(articleOf('one', [{ low: 70, high: 70 }]), LATER);
    expect(await verdicts(articleOf('two', [{ low: 70, high: 70 }]))).toEqual(['agrees']);
  });

  it('follows a day corrected later', async () => {
    await store(articleOf('one', [{ low: 50, high: 50 }], { published: '2020-01-01' }));
    expect(await verdicts(articleOf('two', [{ low: 70 }]))).toEqual([null]);
    await store(articleOf('one', [{ low: 50, high: 50 }], { published: '2025-07-01' }), LATER);
    expect(await verdicts(articleOf('two', [{ low: 70 }]))).toEqual(['contradicts']);
  });

  it.each([
    ['absurdly large', { low: 1e308, high: 1e308 }],
    ['minus zero', { low: -0, high: -0 }],
    ['without a value', { low: null, high: null }],
    ['of a period that is none', { period: '99999-77' }],
    ['far in the future', { period: '2199' }],
    ['10^30 tonnes', { low: 1e30, high: 1e30, unit: 't', kind: 'amount' as const }],
  ])('bears a claim %s', async (_, fields) => {
    await store(articleOf('one', [fields]));
    await store(articleOf('two', [fields]));
    expect(await all('claims')).toHaveLength(2);
    await expect(ask(articleOf('three', [fields]))).resolves.toBeDefined();
  });

  it('keeps an article dated far in the future, which then stands in no relation to those of its readers’ time', async () => {
    await store(articleOf('one', [{ low: 50, high: 50 }], { published: '2150-01-01' }));
    expect(await all('articles')).toHaveLength(1);
    expect(await verdicts(articleOf('two', [{ low: 70, high: 70 }]))).toEqual([null]);
  });

  it('takes two articles of one address for two versions of one: both are kept, only the newer counts', async () => {
    await store(articleOf('one', [{ low: 50, high: 50 }]));
    const other = articleOf('one', [{ low: 70, high: 70 }], { title: 'Another story altogether' });
    await store(other, LATER);
    const kept = await all('claims');
    expect(kept.map(({ superseded, version, claim }) => [claim.low, version, superseded])).toEqual([
      [50, 1, true],
      [70, 2, false],
    ]);
    expect(await verdicts(articleOf('two', [{ low: 50, high: 50 }]))).toEqual(['contradicts']);
    const [article] = await all('articles');
    expect(article).toMatchObject({ title: 'Another story altogether', version: 2, claims: 1 });
  });

  it.each([['275761-01-01'], ['not a day'], ['0000-00-00'], [null]])('bears an article of %s', async (published) => {
    await store(articleOf('one', [{ low: 70 }], { published }));
    expect(await all('claims')).toHaveLength(1);
  });
});

describe('relationsOf', () => {
  const china = { low: 70, high: 70 };

  it('knows agreement, contradiction and tension, and counts articles and origins', async () => {
    await store(articleOf('one', [china]));
    await store(articleOf('two', [china], { origins: ['Reuters'] }));
    await store(articleOf('three', [china], { origins: ['Reuters'] }));
    await store(articleOf('four', [{ low: 50, high: 50 }]));
    await store(articleOf('five', [{ low: 40, high: 40, period: '2025' }]));
    const { claims, summary } = await ask(articleOf('six', [china]));
    expect(claims[0]).toMatchObject({
      verdict: 'contradicts',
      supports: {
        contradicts: { articles: 1, origins: 1 },
        tension: { articles: 1, origins: 1 },
        agrees: { articles: 3, origins: 2 },
      },
    });
    expect(summary).toEqual({ contradictions: 1, tensions: 0, agreements: 0, articles: 5, origins: 4 });
  });

  it('never holds an article against itself, stored or not', async () => {
    const read = articleOf('one', [china, { low: 50, high: 50 }]);
    await store(read);
    expect(await verdicts(read)).toEqual([null, null]);
  });

  it('does not count the origin an article shares as independent of it', async () => {
    await store(articleOf('one', [china], { origins: ['Reuters'] }));
    const { claims } = await ask(articleOf('two', [china], { origins: ['REUTERS'] }));
    expect(claims[0]?.supports.agrees).toEqual({ articles: 1, origins: 0, names: [] });
  });

  it.each([
    ['2024-07-18', 'agrees'],
    ['2024-06-01', null],
    ['2026-07-19', 'agrees'],
    ['2026-08-30', null],
    [null, 'agrees'],
  ])('leaves to history what is too far from an article of %s', async (published, verdict) => {
    await store(articleOf('one', [china], { published }));
    expect(await verdicts(articleOf('two', [china]))).toEqual([verdict]);
  });

  it('takes a reading apart by its articles’ days', async () => {
    await store(articleOf('one', [china], { published: '2020-01-01' }));
    await store(articleOf('two', [china], { published: '2025-01-01' }));
    const { claims } = await ask(articleOf('three', [china]));
    expect(claims[0]?.supports.agrees.articles).toBe(1);
  });

  it('lets an old article learn of what was read after it', async () => {
    const old = articleOf('one', [china]);
    await store(old);
    expect(await verdicts(old)).toEqual([null]);
    await store(articleOf('two', [{ low: 50, high: 50 }]));
    expect(await verdicts(old)).toEqual(['contradicts']);
  });

  it('does not depend on the order of reading', async () => {
    const articles = [
      articleOf('one', [china, { low: 50, high: 50 }]),
      articleOf('two', [{ low: 50, high: 50, period: '2025' }], { published: null }),
      articleOf('three', [{ low: 60, high: null, hedge: 'at-least' }, china], { origins: ['dpa'] }),
      articleOf('four', [
        { ...china, doubts: ['measure'] },
        { low: 90, high: 90, measure: 'processing' },
      ]),
    ];
    const permuted = <T>(list: T[]): T[][] =>
      list.length < 2
        ? [list]
        : list.flatMap((one, index) => permuted(list.toSpliced(index, 1)).map((rest) => [one, ...rest]));
    const outcomes = new Set<string>();
    for (const order of permuted(articles)) {
      library = emptyLibrary();
      for (const read of order) await store(read);
      const all = [];
      for (const read of articles) all.push(await outcome(read));
      outcomes.add(JSON.stringify(all));
    }
    expect(outcomes.size).toBe(1);
  });
});

describe('origins', () => {
  const story = fingerprintOf('Miners in the north wait for word from the capital, and so do those who buy from them.');
  it('count copies of one text once, in whatever order they were read', async () => {
    const copies = ['one', 'two', 'three'].map((name) => articleOf(name, [{ low: 70 }], { fingerprint: story }));
    const own = articleOf('four', [{ low: 70 }], {
      fingerprint: fingerprintOf('Another text by another hand entirely.'),
    });
    const asking = articleOf('five', [{ low: 70 }]);
    const counted = async (order: ReadArticle[]) => {
      library = emptyLibrary();
      for (const read of order) await store(read);
      return (await ask(asking)).claims[0]?.supports.agrees;
    };
    expect(await counted([...copies, own])).toEqual({ articles: 4, origins: 2, names: ['one', 'four'] });
    expect(await counted([own, ...copies.toReversed()])).toEqual({ articles: 4, origins: 2, names: ['one', 'four'] });
  });
  it('are told by name, as most of their articles write it', async () => {
    const by = (name: string, origin: string) => articleOf(name, [{ low: 70 }], { origins: [origin] });
    for (const read of [by('one', 'REUTERS'), by('two', 'Reuters'), by('three', 'Reuters')]) await store(read);
    const { claims } = await ask(articleOf('four', [{ low: 70 }]));
    expect(claims[0]?.supports.agrees).toEqual({ articles: 3, origins: 1, names: ['Reuters'] });
  });
  it('do not count a copy of the text that asks', async () => {
    await store(articleOf('one', [{ low: 70 }], { fingerprint: story }));
    const { claims } = await ask(articleOf('two', [{ low: 70 }], { fingerprint: story }));
    expect(claims[0]?.supports.agrees).toEqual({ articles: 1, origins: 0, names: [] });
  });
});
